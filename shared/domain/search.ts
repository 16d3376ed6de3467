/** What a product is found by. */
export type Findable = {
  readonly code: string
  readonly name: string
  readonly size: string
  readonly brand: string
  readonly barcode: string
  readonly outerBarcode: string
  readonly supplierCode: string
}

/** A product prepared for searching: everything folded once, not at every key. */
export type Prepared = {
  readonly code: string
  /** Codes without their separators, folded; empty where there is none. */
  readonly codeKey: string
  readonly barcode: string
  readonly outerBarcode: string
  readonly supplierCode: string
  /** Every word once. */
  readonly words: readonly string[]
}

/** A text prepared for searching: as typed, without separators, and word by word. */
export type Query = {
  readonly whole: string
  readonly compact: string
  readonly terms: readonly string[]
}

/**
 * How well a product fits, best first: its code as typed or its barcode; its code but for the
 * separators; the barcode of its outer box; its supplier's code; the beginning of its code; each
 * term the beginning of a word, in any order; each term inside a word.
 */
export const RANKS = [
  'exact',
  'same',
  'outer',
  'supplier',
  'codeStart',
  'wordStarts',
  'inside',
] as const

/** One of the ranks. */
export type Rank = (typeof RANKS)[number]

/** Shorter terms are looked for at the beginning of words only, and a single sign in codes only. */
export const INSIDE_FROM = 3

/** Folds text for comparing: no accents, no case, `æ` as `ae`, `ß` as `ss`. */
export function fold(text: string): string {
  // Most texts have none of these, and a search folds hundreds.
  if (isPlain(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøłßđð]/g, (letter) => PLAIN[letter] ?? letter)
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

/** A code as it is compared: folded, and without whatever parts its letters and figures. */
export const compact = (text: string): string => strip(fold(text))

/** Prepares a product for searching. */
export function prepare(product: Findable): Prepared {
  const { code, name, size, brand, supplierCode } = product
  const keys = {
    codeKey: compact(code),
    barcode: compact(product.barcode),
    outerBarcode: compact(product.outerBarcode),
    supplierCode: compact(supplierCode),
  }
  const words = split(fold(`${code} ${name} ${size} ${brand} ${supplierCode}`))
  // Whole codes are words as well, so that figures are found with or without separators.
  const all = new Set([...words, ...Object.values(keys).filter(Boolean)])
  return { code: fold(code).trim(), ...keys, words: [...all] }
}

/** Prepares what was typed. */
export function prepareQuery(text: string): Query {
  const whole = fold(text).trim()
  return isPlain(whole) ? plainQuery(whole) : { whole, compact: strip(whole), terms: split(whole) }
}

/** The same of plain letters and figures, as most of what is typed is: at every key, without patterns. */
function plainQuery(whole: string): Query {
  const terms: string[] = []
  let [compact, from] = ['', 0]
  for (let at = 0; at <= whole.length; at += 1) {
    const isSign = isLetterOrFigure(whole.charCodeAt(at))
    if (isSign) compact += whole[at]
    if (isSign || isPointWithin(whole, at)) continue
    if (at > from) terms.push(whole.slice(from, at))
    from = at + 1
  }
  return { whole, compact, terms }
}

const [POINT, NOUGHT, NINE, A, Z] = [0x2e, 0x30, 0x39, 0x61, 0x7a]

const isFigure = (sign: number): boolean => sign >= NOUGHT && sign <= NINE

/** Of folded text, where capitals are small. */
const isLetterOrFigure = (sign: number): boolean => isFigure(sign) || (sign >= A && sign <= Z)

const isPointWithin = (text: string, at: number): boolean =>
  text.charCodeAt(at) === POINT &&
  isFigure(text.charCodeAt(at - 1)) &&
  isFigure(text.charCodeAt(at + 1))

/** How many signs a text has, as people count them. */
export const lengthOf = (text: string): number => [...text].length

/** Whether the best hit is clearly meant: the only sure one of its rank, or the only one at all. */
export function isClear(ranks: readonly Rank[], count: number): boolean {
  if (count === 1) return true
  const [best, next] = ranks
  return best !== undefined && SURE.has(best) && next !== best
}

const SURE: ReadonlySet<Rank> = new Set(['exact', 'same', 'outer', 'supplier'])

/** Blanks and marks part words; a point between figures does not (`2.5`). */
const SEPARATORS = /[^\p{L}\p{N}.]+|\.(?!\p{N})|(?<!\p{N})\./u

const strip = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '')

const split = (folded: string): string[] => folded.split(SEPARATORS).filter((word) => word !== '')

const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
}
