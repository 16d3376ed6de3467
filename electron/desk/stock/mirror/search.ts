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
import { BY_WORDS, END, stepsOf } from './steps.ts'
import { apart, inside, joined } from './words.ts'

/** What a search found: the best first, and how many fit altogether. */
export type Found = {
  readonly products: readonly Product[]
  readonly count: number
  readonly isFirstClear: boolean
}

/** So few are ranked one by one, which takes less than asking the index rank by rank. */
const FEW = 50

/** The index of 100,000 products stays in memory; SQLite keeps two megabytes of a file otherwise. */
const INDEX_KIBIBYTES = 32 * 1024

/**
 * Searches the mirror by the rule of shared/domain/search.ts. Each rank is asked for in the order
 * its products are shown in, so that nothing is ever sorted, and only as long as there is room.
 * All of one answer is of the same moment, also while a refresh is applied.
 */
export function createSearch(database: DatabaseSync, few = FEW) {
  database.exec(`PRAGMA cache_size = -${INDEX_KIBIBYTES}`)
  const [begin, end] = [database.prepare('BEGIN'), database.prepare('COMMIT')]
  const codes = database.prepare(
    'SELECT count(*) AS n FROM products WHERE code_key >= ? AND code_key < ?',
  )
  const words = database.prepare(BY_WORDS)
  const more = database.prepare('SELECT count(*) AS n FROM found WHERE found MATCH ? AND rowid > ?')
  const read = readIn(database)
  const best = bestIn(database)

  const bestOf = (query: Query, limit: number, count: number): Hits => {
    const hits = best(query, limit, count)
    const products = read(hits.slice(0, limit).map(({ id }) => id))
    return { products, ranks: hits.map(({ rank }) => rank), count }
  }

  const search = (query: Query, limit: number): Hits => {
    // A single sign is looked for in codes alone.
    if (lengthOf(query.compact) === 1) {
      const count = Number(codes.get(query.compact, query.compact + END)?.n)
      return bestOf(query, limit, count)
    }
    // Most texts of several words stand nowhere as one, and to look for both ways takes far longer.
    const one = joined(query)
    const asked = one === null || words.get(one, 1) !== undefined ? query : apart(query)
    // Whatever fits in any way fits by its words too, since whole codes are words.
    const match = inside(asked)
    const first = words.all(match, few + 1).map(({ id }) => Number(id))
    if (first.length <= few) return ranked(read(first), query, limit)
    // Counting goes on behind what was read.
    const rest = Number(more.get(match, first.at(-1) ?? 0)?.n)
    return bestOf(asked, limit, first.length + rest)
  }

  return (text: string, limit: number): Found => {
    const query = prepareQuery(text)
    if (query.terms.length === 0) return { products: [], count: 0, isFirstClear: false }
    begin.run()
    try {
      const { products, ranks, count } = search(query, limit)
      return { products, count, isFirstClear: isClear(ranks, count) }
    } finally {
      end.run()
    }
  }
}

type Hits = {
  readonly products: readonly Product[]
  /** Those of the products, and of the next where it is known. */
  readonly ranks: readonly Rank[]
  readonly count: number
}

/** Products of some ids, in the order of these, by one question. */
function readIn(database: DatabaseSync): (ids: readonly number[]) => Product[] {
  const statement = database.prepare(
    `SELECT facts FROM json_each(?) AS wanted
     CROSS JOIN products ON products.id = wanted.value`,
  )
  return (ids) => statement.all(JSON.stringify(ids)).map(productOf)
}

/** All hits, which come in the order of their ids. */
function ranked(products: readonly Product[], query: Query, limit: number): Hits {
  const hits = products.flatMap((product, at) => {
    const prepared = prepare(product)
    const how = rank(prepared, query)
    return how === null ? [] : [{ product, codeKey: prepared.codeKey, at, rank: how }]
  })
  hits.sort(
    (one, other) =>
      RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank) ||
      (one.rank === 'codeStart' ? compareCodes(codedOf(one), codedOf(other)) : one.at - other.at),
  )
  return {
    products: hits.slice(0, limit).map(({ product }) => product),
    ranks: hits.map(({ rank }) => rank),
    count: hits.length,
  }
}

const codedOf = ({ product, codeKey }: { product: Product; codeKey: string }) => ({
  code: product.code,
  codeKey,
})

type Hit = { readonly id: number; readonly rank: Rank }

/** The best hits of so many, rank by rank. */
function bestIn(database: DatabaseSync): (query: Query, limit: number, count: number) => Hit[] {
  const steps = stepsOf(database)
  return (query, limit, count) => {
    const best = new Map<number, Hit>()
    // Two are needed to tell whether the first is clearly meant.
    const wanted = Math.min(Math.max(limit, 2), count)
    for (const step of steps(query)) {
      if (best.size >= wanted) break
      for (const found of step.read(query, wanted + best.size)) {
        const id = Number(found.id)
        if (!best.has(id)) best.set(id, { id, rank: step.rank })
      }
    }
    return [...best.values()]
  }
}
