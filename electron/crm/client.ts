import { crmTable, type MethodInput, type MethodName } from '../../shared/crm/index.ts'
import { type CallOutcome, type CrmAnswer, moneyAnswerOf, outcomeOf, resultOf } from './answer.ts'
import { type CallEnd, type CallerOptions, createCaller, sessionOf } from './caller.ts'
import { createSharing } from './coalesce.ts'
import type { Priority } from './governor.ts'

/** How a call goes. */
export type CallOptions = {
  /** `interactive` where nothing is said; money calls are always `money`. */
  readonly priority?: Exclude<Priority, 'money'>
  readonly signal?: AbortSignal
  /** Of reads under one name only the latest matters: a newer one calls off the older. */
  readonly latestOf?: string
}

/** What the request log learns of each call: never a parameter, never a secret. */
export type CallRecord = {
  readonly method: MethodName
  readonly ms: number
  readonly outcome: CallOutcome
  readonly code: number | null
  readonly tries: number
}

/** What a client is made of. */
export type CrmClientOptions = CallerOptions & { readonly log: (record: CallRecord) => void }

/** The CRM, as the desk's main process calls it. */
export type CrmClient = {
  /** Never throws, never rejects. `input` is in the CRM's words and is checked against the row. */
  readonly call: <Name extends MethodName>(
    name: Name,
    input: MethodInput<Name>,
    options?: CallOptions,
  ) => Promise<CrmAnswer<Name>>
}

/** Makes the one client of a connection. */
export function createCrmClient(options: CrmClientOptions): CrmClient {
  const carry = createCaller(options)
  const sharing = createSharing()

  const end = <Name extends MethodName>(
    name: Name,
    input: MethodInput<Name>,
    { priority = 'interactive', signal = new AbortController().signal, latestOf }: CallOptions,
  ): Promise<CallEnd<Name>> => {
    const { kind } = crmTable[name]
    if (kind === 'money') return sharing.alone(() => carry({ name, input, priority: kind, signal }))
    if (kind !== 'read') return sharing.alone(() => carry({ name, input, priority, signal }))
    return sharing.join({
      key: `${priority} ${name} ${JSON.stringify(input)}`,
      sessionId: sessionOf(input),
      latestOf,
      signal,
      start: (until) => carry({ name, input, priority, signal: until }),
      cancelled: CALLED_OFF,
    })
  }

  return {
    call: async (name, input, call = {}) => {
      const startedAt = options.clock.monotonic()
      const wrong = wrongFields(name, input)
      const ended = wrong === '' ? await end(name, input, call) : mistake(wrong)
      const answer =
        crmTable[name].kind === 'money' ? moneyAnswerOf(name, ended) : resultOf(name, ended)
      options.log({
        method: name,
        ms: Math.round(options.clock.monotonic() - startedAt),
        outcome: outcomeOf(answer),
        code: ended.kind === 'reply' ? ended.reply.code : null,
        tries: ended.tries,
      })
      // The row's kind chose between the two; the type says the same, but cannot see it.
      return answer as CrmAnswer<typeof name>
    },
  }
}

const CALLED_OFF = {
  kind: 'loss',
  loss: { sent: 'no', why: 'aborted', status: 0 },
  tries: 0,
  wasLostBefore: false,
} as const

/** The fields, by name alone, that the row does not take. */
function wrongFields(name: MethodName, input: unknown): string {
  const checked = crmTable[name].input.safeParse(input)
  if (checked.success) return ''
  const fields = checked.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
  )
  return `${name}: ${[...new Set(fields)].join(', ')}`
}

const mistake = (where: string) =>
  ({
    kind: 'loss',
    loss: { sent: 'no', why: 'mistake', status: 0, where },
    tries: 0,
    wasLostBefore: false,
  }) as const
