import type { DatabaseSync } from 'node:sqlite'
import {
  isClear,
  lengthOf,
  prepare,
  prepareQuery,
  type Query,
  RANKS,
  type Rank,
  rank,
} from '../../../../shared/domain/search.ts'
import type { Product } from '../product.ts'
import { compareCodes } from './order.ts'
import { productOf } from './rows.ts'
import { END, type Row, stepsOf, WORDS } from './steps.ts'
import { inside } from './words.ts'

/** What a search found: the best first, and how many fit altogether. */
export type Found = {
  readonly products: readonly Product[]
  readonly count: number
  readonly isFirstClear: boolean
}

/** So few are ranked one by one, which takes less than asking the index rank by rank. */
const FEW = 32

/**
 * Searches the mirror by the rule of shared/domain/search.ts. Each rank is asked for in the order
 * its products are shown in, so that nothing is ever sorted, and only as long as there is room.
 * All of one answer is of the same moment, also while a refresh is applied.
 */
export function createSearch(database: DatabaseSync, few = FEW) {
  const [begin, end] = [database.prepare('BEGIN'), database.prepare('COMMIT')]
  const ranked = rankedIn(database)
  const byRank = byRankIn(database)

  return (text: string, limit: number): Found => {
    const query = prepareQuery(text)
    if (query.terms.length === 0) return { products: [], count: 0, isFirstClear: false }
    begin.run()
    try {
      const { hits, count } = ranked(query, few) ?? byRank(query, limit)
      const products = hits.slice(0, limit).map(({ row }) => productOf(row))
      const ranks = hits.map(({ rank }) => rank)
      return { products, count, isFirstClear: isClear(ranks, count) }
    } finally {
      end.run()
    }
  }
}

type Hit = { readonly row: Row; readonly rank: Rank }
type Hits = { readonly hits: readonly Hit[]; readonly count: number }

/** All hits where they are few, or null. */
function rankedIn(database: DatabaseSync): (query: Query, few: number) => Hits | null {
  const words = database.prepare(WORDS)
  return (query, few) => {
    if (lengthOf(query.compact) === 1) return null
    const rows = words.all(inside(query), few + 1)
    if (rows.length > few) return null
    const hits = rows.flatMap((row) => {
      const how = rank(prepare(productOf(row)), query)
      return how === null ? [] : [{ row, rank: how }]
    })
    return { hits: hits.toSorted(compareHits), count: hits.length }
  }
}

function compareHits(one: Hit, other: Hit): number {
  const difference = RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank)
  if (difference !== 0) return difference
  return one.rank === 'codeStart'
    ? compareCodes(codedOf(one.row), codedOf(other.row))
    : Number(one.row.id) - Number(other.row.id)
}

const codedOf = ({ code, codeKey }: Row) => ({ code: String(code), codeKey: String(codeKey) })

/** The best hits, rank by rank, and how many there are. */
function byRankIn(database: DatabaseSync): (query: Query, limit: number) => Hits {
  const steps = stepsOf(database)
  const counted = database.prepare('SELECT count(*) AS n FROM found WHERE found MATCH ?')
  const countedCodes = database.prepare(
    'SELECT count(*) AS n FROM products WHERE code_key >= ? AND code_key < ?',
  )
  return (query, limit) => {
    const { compact } = query
    // Whatever fits in any way fits by its words too, since whole codes are words; a single sign
    // is looked for in codes alone.
    const isSingle = lengthOf(compact) === 1
    const row = isSingle ? countedCodes.get(compact, compact + END) : counted.get(inside(query))
    const count = Number(row?.n ?? 0)
    const best = new Map<number, Hit>()
    // Two are needed to tell whether the first is clearly meant.
    const wanted = Math.min(Math.max(limit, 2), count)
    for (const step of steps(query)) {
      if (best.size >= wanted) break
      for (const found of step.read(query, wanted + best.size)) {
        const id = Number(found.id)
        if (!best.has(id)) best.set(id, { row: found, rank: step.rank })
      }
    }
    return { hits: [...best.values()], count }
  }
}
