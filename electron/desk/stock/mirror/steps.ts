import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import { fold, lengthOf, type Query, type Rank } from '../../../../shared/domain/search.ts'
import { FIELD_NUMBER } from './cells.ts'
import { beginning, inside } from './words.ts'

/** A product as it was found: its `id`, and its code where it was found by that. */
type Row = Record<string, SQLOutputValue>

/** The products of one rank, best first, so many of them at most. */
export type Step = {
  readonly rank: Rank
  readonly read: (query: Query, most: number) => readonly Row[]
}

/** Behind every text that begins with this one. */
export const END = '\u{10FFFF}'

/** Finds products by their words, in the order of a search. */
export const BY_WORDS = 'SELECT rowid AS id FROM found WHERE found MATCH ? ORDER BY rowid LIMIT ?'

const BY_KEY = `SELECT id FROM cells WHERE field = ${FIELD_NUMBER} AND value = ? ORDER BY id LIMIT ?`

/** The ranks, best first, each in the order its products are shown in; no step ever sorts. */
export function stepsOf(database: DatabaseSync): (query: Query) => readonly Step[] {
  const by = (condition: string, order: string) => {
    const statement = database.prepare(
      `SELECT id, code FROM products WHERE ${condition} ORDER BY ${order} LIMIT ?`,
    )
    return (...values: SQLInputValue[]) => statement.all(...values)
  }
  const keyed = (field: string) => {
    const statement = database.prepare(BY_KEY)
    return (key: string, most: number) => statement.all(field, key, most)
  }
  const sameCode = by('code_key = ?', 'code')
  const [barcode, outer, supplier] = [
    keyed('barcode'),
    keyed('outerBarcode'),
    keyed('supplierCode'),
  ]
  const codeStart = by('code_key >= ? AND code_key < ?', 'code_key, code')
  const words = database.prepare(BY_WORDS)

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
  const byWords: readonly Step[] = [
    { rank: 'wordStarts', read: (query, most) => words.all(beginning(query), most) },
    { rank: 'inside', read: (query, most) => words.all(inside(query), most) },
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
    ...byWords,
  ]
  return ({ compact }) => {
    if (compact === '') return byWords
    return lengthOf(compact) === 1 ? single : all
  }
}

/** Products that share a code are few; they are put in order here. */
const inOrder = (rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => Number(one.id) - Number(other.id))
