import { ARRAY_ENCODERS, type ArrayEncoder, type Dialect } from '../../../shared/crm/dialect.ts'
import type { Exchanged } from '../exchange.ts'
import { askCategories, askProducts, PROBE_FIELDS } from './questions.ts'
import { bad, fine, type Learned, type Step, type StepContext } from './step.ts'

const AS_WRITTEN: Readonly<Record<ArrayEncoder, string>> = {
  comma: 'filter=a,b',
  repeat: 'filter=a&filter=b',
  brackets: 'filter[]',
  indexed: 'filter[0]',
  json: 'filter=["a","b"]',
  pipe: 'filter=a|b',
}

/**
 * In which of the six ways the CRM reads a list. An answer that holds more or less than was asked
 * for has failed: a server that does not see the filter may answer with every field, or none.
 */
export const listsSentAs: Step = {
  name: 'Lists are sent as',
  isNeeded: true,
  run: async (context) => {
    const tried: ArrayEncoder[] = []
    for (const arrays of ARRAY_ENCODERS) {
      const dialect = { ...context.dialect, arrays }
      const answer = await fits(context, dialect)
      if (answer === 'nothingToSee') return nothingToSee(dialect)
      if (answer === 'fits') return fine(foundWords(arrays, tried), dialect)
      tried.push(arrays)
    }
    return bad('None of the six ways to send a list brought exactly the fields asked for.')
  },
}

async function fits(
  { prober }: StepContext,
  dialect: Dialect,
): Promise<'fits' | 'fitsNot' | 'nothingToSee'> {
  const categories = await askCategories(prober, dialect)
  const seen = rowsOf(categories)
  if (seen === null) return 'fitsNot'
  if (seen.length > 0) return seen.every(holdsExactly(PROBE_FIELDS)) ? 'fits' : 'fitsNot'
  const products = rowsOf(await askProducts(prober, dialect))
  if (products === null) return 'fitsNot'
  if (products.length === 0) return 'nothingToSee'
  return products.every(holdsExactly(['code', 'price'])) ? 'fits' : 'fitsNot'
}

type Row = Readonly<Record<string, unknown>>

/** The rows of an answer; null where the CRM refused or nothing readable came. */
function rowsOf(asked: Exchanged<'getProductCategories' | 'getProducts'>): readonly Row[] | null {
  if (asked.kind === 'loss') return null
  const { code, answer } = asked.reply
  if (code === 1001) return []
  return code === null ? answer.items : null
}

const holdsExactly =
  (fields: readonly string[]) =>
  (row: Row): boolean => {
    const held = Object.keys(row).filter((name) => row[name] !== undefined)
    return held.length === fields.length && fields.every((name) => held.includes(name))
  }

const nothingToSee = (dialect: Dialect): Learned => ({
  state: 'warn',
  detail: 'The catalogue is empty, so this cannot be seen. Taken as comma',
  dialect: { ...dialect, arrays: 'comma' },
})

function foundWords(arrays: ArrayEncoder, tried: readonly ArrayEncoder[]): string {
  const before = tried.length === 0 ? '' : ` (tried ${tried.join(', ')}, then ${arrays})`
  return `${AS_WRITTEN[arrays]}${before}`
}
