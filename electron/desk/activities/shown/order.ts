import type { ActivityColumn, ActivitySort } from '../../../../shared/desk/activities.ts'
import type { Condition } from '../kept/overlap.ts'
import { KIND } from '../kept/schema.ts'

/** By what rows are sorted; types and categories by the place of their code in `codes`. */
export type Order = ActivitySort & { readonly codes: readonly string[] }

const MOST_CODES = 200
/** So much of a text is compared. */
const MOST = 100

const text = (of: string): Condition => ({ sql: `substr(${of}, 1, ${MOST})`, values: [] })
const column = (name: string): Condition => ({ sql: name, values: [] })
const fact = (name: string): Condition => text(`facts ->> '$.${name}'`)

function keysOf({ field, codes }: Order): readonly Condition[] {
  switch (field) {
    case 'start':
      return [column('first')]
    case 'end':
      return [column('last')]
    // The words begin with it, without accents.
    case 'subject':
      return [text('words')]
    case 'type':
    case 'category':
      return [placeIn(codes.slice(0, MOST_CODES), field), column(field)]
    case 'ref':
      return [column(`CAST(facts ->> '$.ref' AS INTEGER)`), fact('ref')]
    case 'description':
    case 'notes':
    case 'sku':
      return [fact(field)]
  }
}

const placeIn = (codes: readonly string[], name: string): Condition =>
  codes.length === 0
    ? column('0')
    : {
        sql: `CASE ${name} ${codes.map((_, at) => `WHEN ? THEN ${at}`).join(' ')} ELSE ${codes.length} END`,
        values: codes,
      }

/** What is read of each row to sort it by. */
export const sortedBy = (order: Order): Condition => {
  const keys = keysOf(order)
  return {
    sql: ['id', 'kind', 'first', ...keys.map(({ sql }, at) => `${sql} AS k${at}`)].join(', '),
    values: keys.flatMap(({ values }) => values),
  }
}

/** Every other column may be empty: what has nothing there comes last, whichever way it is sorted. */
const NEVER_EMPTY: readonly ActivityColumn[] = ['start', 'end']

/** The order itself; what has no day comes last. */
export function orderBy(order: Order): string {
  const way = order.direction === 'asc' ? 'ASC' : 'DESC'
  const keys = keysOf(order).map((_, at) => `k${at}`)
  const isEmpty = NEVER_EMPTY.includes(order.field) ? [] : [`${keys.at(-1)} = ''`]
  return [
    `kind = ${KIND.undated}`,
    ...isEmpty,
    ...keys.map((key) => `${key} COLLATE NOCASE ${way}`),
    `first ${way}`,
    `id ${way}`,
  ].join(', ')
}
