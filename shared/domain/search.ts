/** What a product is found by. */
export type Findable = {
  readonly code: string
  readonly name: string
  readonly size: string
  readonly barcode: string
  readonly outerBarcode: string
}

/** A product prepared for searching: everything folded once, not at every key. */
export type Prepared = {
  readonly code: string
  readonly barcode: string
  readonly outerBarcode: string
  /** Words of code, name and size, each with a blank before it. */
  readonly words: string
}

/** A text prepared for searching. */
export type Query = { readonly whole: string; readonly terms: readonly string[] }

/**
 * How well a product fits, best first: its code or barcode exactly, the barcode of its outer
 * box, the beginning of its code, each term the beginning of a word, each term inside a word.
 */
export const RANKS = ['exact', 'outer', 'codeStart', 'wordStarts', 'inside'] as const

/** One of the ranks. */
export type Rank = (typeof RANKS)[number]

/** Shorter terms are looked for at the beginning of words only. */
export const INSIDE_FROM = 3

/** Folds text for comparing: no accents, no case, `æ` as `ae`, `ß` as `ss`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøłßđð]/g, (letter) => PLAIN[letter] ?? letter)
}

/** Prepares a product for searching. */
export function prepare(product: Findable): Prepared {
  const words = fold(`${product.code} ${product.name} ${product.size}`)
  return {
    code: fold(product.code).trim(),
    barcode: product.barcode.trim(),
    outerBarcode: product.outerBarcode.trim(),
    words: ` ${words.split(SEPARATORS).join(' ')}`,
  }
}

/** Prepares what was typed. */
export function prepareQuery(text: string): Query {
  const whole = fold(text).trim()
  return { whole, terms: whole.split(SEPARATORS).filter((term) => term !== '') }
}

/** How well a product fits what was typed, or null when it does not; empty text fits nothing. */
export function rank(product: Prepared, query: Query): Rank | null {
  const { whole, terms } = query
  if (terms.length === 0) return null
  if (product.code === whole || product.barcode === whole) return 'exact'
  if (product.outerBarcode === whole) return 'outer'
  if (product.code.startsWith(whole)) return 'codeStart'
  let isInside = false
  for (const term of terms) {
    if (product.words.includes(` ${term}`)) continue
    if (term.length < INSIDE_FROM || !product.words.includes(term)) return null
    isInside = true
  }
  return isInside ? 'inside' : 'wordStarts'
}

/** Whether the best hit is clearly meant: the only exact one, or the only one at all. */
export function isClear(ranks: readonly Rank[], count: number): boolean {
  if (count === 1) return true
  const isSure = (rank: Rank | undefined) => rank === 'exact' || rank === 'outer'
  return isSure(ranks[0]) && ranks[1] !== ranks[0]
}

/** Blanks and marks part words; a point between figures does not (`2.5`). */
const SEPARATORS = /[^\p{L}\p{N}.]+|\.(?!\p{N})|(?<!\p{N})\./u

const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
}
