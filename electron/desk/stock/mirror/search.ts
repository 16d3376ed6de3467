import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import {
  fold,
  isClear,
  lengthOf,
  prepareQuery,
  type Query,
  type Rank,
} from '../../../../shared/domain/search.ts'
import type { Product } from '../product.ts'
import { productOf } from './rows.ts'
import { beginning, inside } from './words.ts'

/** What a search found: the best first, and how many fit altogether. */
export type Found = {
  readonly products: readonly Product[]
  readonly count: number
  readonly isFirstClear: boolean
}

type Row = Record<string, SQLOutputValue>
/** The products of one rank, best first, so many of them at most. */
type Step = { readonly rank: Rank; readonly read: (query: Query, most: number) => readonly Row[] }

/** Behind every text that begins with this one. */
const END = '\u{10FFFF}'

/**
 * Searches the mirror by the rule of shared/domain/search.ts. Each rank is asked for in the order
 * its products are shown in, so that nothing is ever sorted, and only as long as there is room.
 */
export function createSearch(database: DatabaseSync) {
  const steps = stepsOf(database)
  const counted = database.prepare('SELECT count(*) AS n FROM found WHERE found MATCH ?')
  const countedCodes = database.prepare(
    'SELECT count(*) AS n FROM products WHERE code_key >= ? AND code_key < ?',
  )

  const count = (query: Query): number => {
    const { compact } = query
    // Whatever fits in any way fits by its words too, since whole codes are words; a single sign
    // is looked for in codes alone.
    const row =
      lengthOf(compact) === 1
        ? countedCodes.get(compact, compact + END)
        : counted.get(inside(query))
    return Number(row?.n ?? 0)
  }

  return (text: string, limit: number): Found => {
    const query = prepareQuery(text)
    if (query.terms.length === 0) return { products: [], count: 0, isFirstClear: false }
    const best = new Map<number, { row: Row; rank: Rank }>()
    const all = count(query)
    // Two are needed to tell whether the first is clearly meant.
    const wanted = Math.min(Math.max(limit, 2), all)
    for (const { rank, read } of steps(query)) {
      if (best.size >= wanted) break
      for (const row of read(query, wanted + best.size)) {
        const id = Number(row.id)
        if (!best.has(id)) best.set(id, { row, rank })
      }
    }
    const found = [...best.values()]
    return {
      products: found.slice(0, limit).map(({ row }) => productOf(row)),
      count: all,
      isFirstClear: isClear(
        found.map(({ rank }) => rank),
        all,
      ),
    }
  }
}

function stepsOf(database: DatabaseSync): (query: Query) => readonly Step[] {
  const by = (condition: string, order: string) => {
    const statement = database.prepare(
      `SELECT id, code, facts FROM products WHERE ${condition} ORDER BY ${order} LIMIT ?`,
    )
    return (...values: SQLInputValue[]) => statement.all(...values)
  }
  const sameCode = by('code_key = ?', 'code')
  const barcode = by('barcode = ?', 'id')
  const outer = by('outer_barcode = ?', 'id')
  const supplier = by('supplier_code = ?', 'id')
  const codeStart = by('code_key >= ? AND code_key < ?', 'code_key, code')
  const words = database.prepare(
    `SELECT products.id, code, facts FROM found CROSS JOIN products ON products.id = found.rowid
     WHERE found MATCH ? ORDER BY found.rowid LIMIT ?`,
  )

  const asTyped = ({ whole, compact }: Query) =>
    sameCode(compact, -1).filter((row) => fold(String(row.code)).trim() === whole)
  const codes: readonly Step[] = [
    { rank: 'same', read: ({ compact }, most) => inOrder(sameCode(compact, -1)).slice(0, most) },
    { rank: 'codeStart', read: ({ compact }, most) => codeStart(compact, compact + END, most) },
  ]
  const [same, starts] = codes as [Step, Step]
  const single: readonly Step[] = [
    { rank: 'exact', read: (query) => inOrder(asTyped(query)) },
    ...codes,
  ]
  const all: readonly Step[] = [
    {
      rank: 'exact',
      read: (query, most) => inOrder([...asTyped(query), ...barcode(query.compact, most)]),
    },
    same,
    { rank: 'outer', read: ({ compact }, most) => outer(compact, most) },
    { rank: 'supplier', read: ({ compact }, most) => supplier(compact, most) },
    starts,
    { rank: 'wordStarts', read: (query, most) => words.all(beginning(query), most) },
    { rank: 'inside', read: (query, most) => words.all(inside(query), most) },
  ]
  return ({ compact }) => (lengthOf(compact) === 1 ? single : all)
}

/** Products that share a code are few; they are put in order here. */
const inOrder = (rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => Number(one.id) - Number(other.id))
