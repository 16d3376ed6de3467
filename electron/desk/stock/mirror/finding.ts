import {
  fold,
  lengthOf,
  prepareQuery,
  type Query,
  type Rank,
} from '../../../../shared/domain/search.ts'
import { countOf, eachUntil, join, keep, listOf, put, without } from './words/bits.ts'
import { AS, type Found, type Term, type WordIndex } from './words/wordIndex.ts'

/** Whatever fits a text, until a further text is asked for; a product's number is its place by code. */
export type Finding = {
  readonly count: number
  /** Shows one after another, the best first, until somebody has seen enough. */
  readonly eachUntil: (hasEnough: (id: number, rank: Rank, product: number) => boolean) => void
  /** All of them, in the order of codes. */
  readonly ids: () => number[]
}

/** The products of one rank. */
type Step = { readonly rank: Rank; readonly products: () => Found }

const NOTHING: Finding = { count: 0, eachUntil: () => undefined, ids: () => [] }

/** Finds what fits a text, by the rule of RANKS. `codeOf` tells a product's code. */
export function find(index: WordIndex, text: string, codeOf: (id: number) => string): Finding {
  index.sets.giveBack()
  const query = prepareQuery(text)
  if (query.terms.length === 0) return NOTHING
  const terms = query.terms.map(index.term)
  const isOne = terms.length === 1 && query.terms[0] === query.compact
  const one = (isOne ? terms[0] : undefined) ?? index.term(query.compact)
  const termsOrOne = (products: (term: Term) => Found): Found =>
    isOne ? products(one) : either(allOf(terms, products), products(one))

  // Whole codes are words, too; a single sign is looked for in codes alone.
  const isLong = lengthOf(query.compact) > 1
  const fitting = isLong ? termsOrOne((term) => term.inside()) : one.beginning(AS.code)
  if (fitting === null) return NOTHING
  const codes = codeSteps(index, query, one, codeOf)
  const steps: readonly Step[] = isLong
    ? [
        ...codes,
        { rank: 'wordStarts', products: () => termsOrOne((term) => term.beginning()) },
        { rank: 'inside', products: () => join(index.sets.empty(), fitting) },
      ]
    : codes
  return {
    count: countOf(fitting),
    eachUntil: (hasEnough) => eachHit(index, steps, hasEnough),
    ids: () => listOf(fitting).map((product) => index.ids[product] ?? 0),
  }
}

/** Products that have every term. */
function allOf(terms: readonly Term[], products: (term: Term) => Found): Found {
  let all: Found = null
  for (const [at, term] of terms.entries()) {
    const found = products(term)
    if (found === null) return null
    all = at === 0 || all === null ? found : keep(all, found)
  }
  return all
}

const either = (some: Found, others: Found): Found =>
  some === null || others === null ? (some ?? others) : join(some, others)

/** Shows the products of each rank in their order, none twice. */
function eachHit(
  { ids, tiers }: WordIndex,
  steps: readonly Step[],
  hasEnough: (id: number, rank: Rank, product: number) => boolean,
): void {
  let seen: Found = null
  for (const { rank, products } of steps) {
    const found = products()
    if (found === null) continue
    if (seen !== null) without(found, seen)
    // Codes that begin so come in the order of codes.
    for (const tier of rank === 'codeStart' ? [undefined] : tiers) {
      if (eachUntil(found, tier, (product) => hasEnough(ids[product] ?? 0, rank, product))) return
    }
    seen = either(found, seen)
  }
}

/** The ranks of codes, best first; a single sign is a code or the beginning of one, nothing else. */
function codeSteps(
  { ids, sets }: WordIndex,
  { whole, compact }: Query,
  one: Term,
  codeOf: (id: number) => string,
): readonly Step[] {
  const asTyped = (): Found => {
    const same = one.whole(AS.code)
    if (same === null) return null
    const typed = sets.empty()
    for (const product of listOf(same)) {
      if (fold(codeOf(ids[product] ?? 0)).trim() === whole) put(typed, product)
    }
    return typed
  }
  const same: Step = { rank: 'same', products: () => one.whole(AS.code) }
  const start: Step = { rank: 'codeStart', products: () => one.beginning(AS.code) }
  return lengthOf(compact) === 1
    ? [{ rank: 'exact', products: asTyped }, same, start]
    : [
        { rank: 'exact', products: () => either(asTyped(), one.whole(AS.barcode)) },
        same,
        { rank: 'outer', products: () => one.whole(AS.outerBarcode) },
        { rank: 'supplier', products: () => one.whole(AS.supplierCode) },
        start,
      ]
}
