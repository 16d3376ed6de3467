import {
  INSIDE_FROM,
  lengthOf,
  type Prepared,
  type Query,
  type Rank,
} from '../../shared/domain/search.ts'

// The rule of a search as a plain scan applies it, product by product; the desk's index of words
// has to find the same (electron/desk/stock/mirror/finding.ts).

/** How well a product fits what was typed, or null when it does not; empty text fits nothing. */
export function rank(product: Prepared, query: Query): Rank | null {
  const { whole, compact: key, terms } = query
  if (terms.length === 0) return null
  if (product.code === whole) return 'exact'
  const isLong = lengthOf(key) > 1
  if (isLong && product.barcode === key) return 'exact'
  if (product.codeKey === key) return 'same'
  if (isLong && product.outerBarcode === key) return 'outer'
  if (isLong && product.supplierCode === key) return 'supplier'
  if (product.codeKey.startsWith(key)) return 'codeStart'
  return isLong ? rankByWords(product.words, query) : null
}

function rankByWords(words: readonly string[], { compact: key, terms }: Query): Rank | null {
  const begins = (term: string) => words.some((word) => word.startsWith(term))
  if (begins(key) || terms.every(begins)) return 'wordStarts'
  const isIn = (term: string) =>
    lengthOf(term) < INSIDE_FROM ? begins(term) : words.some((word) => word.includes(term))
  return isIn(key) || terms.every(isIn) ? 'inside' : null
}
