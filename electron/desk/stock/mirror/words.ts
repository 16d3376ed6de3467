import { INSIDE_FROM, lengthOf, type Query } from '../../../../shared/domain/search.ts'

// The index holds no words but their pieces: of `hook` the beginnings `_h` and `_ho`, then every
// three signs, `hoo ook`. What begins a word is the phrase `_ho hoo ook`, what stands inside one
// is `hoo ook`; a phrase never reaches into the next word, since that begins with a `_`.

/** A product's words as the index keeps them. */
export const indexed = (words: readonly string[]): string => words.flatMap(piecesOf).join(' ')

/** What asks the index for products with every term at the beginning of a word. */
export const beginning = (query: Query): string => either(query, beginningOf)

/** What asks the index for products with every term somewhere in a word. */
export const inside = (query: Query): string => either(query, insideOf)

/** What asks the index for products with all of it in one word, or null where that is no question. */
export const joined = ({ terms, compact }: Query): string | null =>
  terms.length === 1 && terms[0] === compact ? null : insideOf(compact)

/** The same question without that; no code fits it then, since whole codes are words. */
export const apart = (query: Query): Query => ({ ...query, compact: '' })

/** The terms one by one, or all of them as one word. */
function either({ terms, compact }: Query, asked: (term: string) => string): string {
  const apart = terms.map(asked).join(' AND ')
  const isOne = compact === '' || (terms.length === 1 && terms[0] === compact)
  return isOne ? apart : `(${apart}) OR ${asked(compact)}`
}

const insideOf = (term: string): string =>
  lengthOf(term) < INSIDE_FROM ? beginningOf(term) : phrase(threes(term))

function piecesOf(word: string): string[] {
  const [first, second] = word
  if (first === undefined) return []
  return second === undefined ? [`_${first}`] : [`_${first}`, `_${first}${second}`, ...threes(word)]
}

const beginningOf = (term: string): string => {
  const [first = '', second] = term
  return second === undefined
    ? phrase([`_${first}`])
    : phrase([`_${first}${second}`, ...threes(term)])
}

function threes(word: string): string[] {
  const signs = [...word]
  return signs.slice(2).map((sign, at) => `${signs[at]}${signs[at + 1]}${sign}`)
}

const phrase = (pieces: readonly string[]): string => `"${pieces.join(' ')}"`
