import {
  fold,
  lengthOf,
  prepareQuery,
  type Query,
  type Rank,
} from '../../../../shared/domain/search.ts'
import { type Bits, countOf, each, join, keep, noneOf, put, without } from './words/bits.ts'
import { AS, type WordIndex } from './words/wordIndex.ts'

/** A product that fits, and how well. */
export type Hit = { readonly id: number; readonly rank: Rank }

/** Whatever fits a text. */
export type Finding = {
  readonly count: number
  /** The best first; they are looked for only as far as they are asked for. */
  readonly hits: () => Iterable<Hit>
  /** All of them, in the order of codes. */
  readonly ids: () => number[]
}

/** The products of one rank; `null` where there are none, as most often. */
type Step = { readonly rank: Rank; readonly products: () => Bits | null }

/**
 * Finds what fits a text, by the rule of shared/domain/search.ts. `codeOf` tells a product's code.
 */
export function find(index: WordIndex, text: string, codeOf: (id: number) => string): Finding {
  const query = prepareQuery(text)
  const { ids } = index
  const fitting = query.terms.length === 0 ? noneOf(ids.length) : fittingOf(index, query)
  return {
    count: countOf(fitting),
    hits: () => (query.terms.length === 0 ? [] : hitsOf(index, query, fitting, codeOf)),
    ids: () => [...each(fitting)].map((product) => ids[product] ?? 0),
  }
}

/** Whatever fits in any way: whole codes are words, too. A single sign is looked for in codes alone. */
const fittingOf = (index: WordIndex, query: Query): Bits =>
  lengthOf(query.compact) === 1
    ? index.beginning(query.compact, AS.code)
    : either(query, index.inside)

/** The terms one by one, or all of them as one word. */
function either({ terms, compact }: Query, products: (term: string) => Bits): Bits {
  const [first = '', ...others] = terms
  const all = products(first)
  for (const term of others) keep(all, products(term))
  return others.length === 0 && first === compact ? all : join(all, products(compact))
}

function* hitsOf(
  index: WordIndex,
  query: Query,
  fitting: Bits,
  codeOf: (id: number) => string,
): Generator<Hit> {
  const { ids } = index
  const seen = noneOf(ids.length)
  for (const { rank, products } of stepsOf(index, query, fitting, codeOf)) {
    const found = products()
    if (found === null) continue
    without(found, seen)
    const tiers = rank === 'codeStart' ? [undefined] : index.tiers
    for (const tier of tiers) {
      for (const product of each(found, tier)) yield { id: ids[product] ?? 0, rank }
    }
    join(seen, found)
  }
}

/** The ranks, best first. */
function stepsOf(
  index: WordIndex,
  query: Query,
  fitting: Bits,
  codeOf: (id: number) => string,
): readonly Step[] {
  const { whole, compact } = query
  const as = (kind: number) => () => index.whole(compact, kind)
  const asTyped = (): Bits | null => {
    const same = index.whole(compact, AS.code)
    if (same === null) return null
    const typed = noneOf(index.ids.length)
    for (const product of each(same)) {
      if (fold(codeOf(index.ids[product] ?? 0)).trim() === whole) put(typed, product)
    }
    return typed
  }
  const codes = {
    same: { rank: 'same', products: as(AS.code) },
    start: { rank: 'codeStart', products: () => index.beginning(compact, AS.code) },
  } as const
  if (lengthOf(compact) === 1) {
    return [{ rank: 'exact', products: asTyped }, codes.same, codes.start]
  }
  return [
    { rank: 'exact', products: () => eitherOf(asTyped(), as(AS.barcode)()) },
    codes.same,
    { rank: 'outer', products: as(AS.outerBarcode) },
    { rank: 'supplier', products: as(AS.supplierCode) },
    codes.start,
    { rank: 'wordStarts', products: () => either(query, index.beginning) },
    { rank: 'inside', products: () => fitting.slice() },
  ]
}

const eitherOf = (some: Bits | null, others: Bits | null): Bits | null =>
  some === null || others === null ? (some ?? others) : join(some, others)
