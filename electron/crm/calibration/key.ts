import type { Dialect } from '../../../shared/crm/dialect.ts'
import { CODE, failureOfCode, failureOfLoss } from '../failure.ts'
import { askCategories } from './questions.ts'
import { bad, fine, type Learned, type Step, type StepContext } from './step.ts'

const KEY_NAMES = ['apikey', 'api_key', 'key', 'api']
const METHOD_NAMES = ['method', 'action', 'cmd']

/** Whether the key is accepted, and under which names the CRM wants it and the method. */
export const keyAccepted: Step = {
  name: 'Key accepted',
  isNeeded: true,
  run: async (context) => {
    let worst = bad('The CRM did not answer.')
    for (const apiKey of first(context.dialect.params.apiKey, KEY_NAMES)) {
      for (const method of first(context.dialect.params.method, METHOD_NAMES)) {
        const { params } = context.dialect
        const tried = { ...context.dialect, params: { ...params, apiKey, method } }
        const { verdict, learned } = await tryNames(context, tried)
        if (verdict === 'settled') return learned
        worst = learned
        if (verdict === 'otherKeyName') break
      }
    }
    return worst
  },
}

const first = (known: string, names: readonly string[]): readonly string[] => [
  known,
  ...names.filter((name) => name !== known),
]

type Verdict = 'settled' | 'otherKeyName' | 'otherMethodName'

async function tryNames(
  { prober }: StepContext,
  dialect: Dialect,
): Promise<{ verdict: Verdict; learned: Learned }> {
  const asked = await askCategories(prober, dialect)
  if (asked.kind === 'loss') {
    const { message } = failureOfLoss({ kind: 'read', name: 'getProductCategories' }, asked.loss)
    return { verdict: 'otherMethodName', learned: bad(message) }
  }
  const { code, message, invalid } = asked.reply
  const refused = code === null ? '' : failureOfCode(code, message, invalid).message
  if (code === CODE.noKey) return { verdict: 'otherKeyName', learned: bad(refused) }
  if (code === CODE.noMethod) return { verdict: 'otherMethodName', learned: bad(refused) }
  // Any other code of the method's own shows that the key went through.
  const isRefused = code !== null && code >= 9000
  const learned = isRefused ? bad(refused) : fine(wordsOf(dialect), dialect)
  return { verdict: 'settled', learned }
}

function wordsOf({ params, headers }: Dialect): string {
  const bound = headers.Referer !== null || headers.Origin !== null
  const binding = bound
    ? 'With the referrer or origin set below'
    : 'Not bound to a host or referrer'
  const isUsual = params.apiKey === KEY_NAMES[0] && params.method === METHOD_NAMES[0]
  return isUsual ? binding : `${binding}; sent as “${params.apiKey}” with “${params.method}”`
}
