import { type Findable, prepare } from '../../../../../shared/domain/search.ts'
import { compareText } from '../order.ts'
import { bytesOf, writeGap } from './gaps.ts'
import { threeOf } from './threes.ts'
import { AS, AS_BITS, type IndexParts, WORD_END } from './wordIndex.ts'

/** Everything of an index but the ids. */
export type WordParts = Omit<IndexParts, 'ids'>

/** Makes the index of products, which come in the order of their codes. */
export function makeIndex(products: Iterable<Findable>): WordParts {
  const { known, words, postings } = gather(products)
  const sorted = [...known.keys()].sort()
  // As strings compare in JavaScript and as bytes only these do not agree.
  if (sorted.some((word) => /[\uD800-\uDFFF]/.test(word))) sorted.sort(compareText)
  const text = Buffer.from(sorted.map((word) => `${word}\n`).join(''))
  const places = new Uint32Array(sorted.length)
  for (const [place, word] of sorted.entries()) places[known.get(word) ?? 0] = place
  return { text, ...byWord(words, postings, places), ...threesIn(text) }
}

/** Every word with a number, and row by row of which product it is one. */
function gather(products: Iterable<Findable>) {
  const known = new Map<string, number>()
  const words: number[] = []
  const postings: number[] = []
  let number = 0
  for (const product of products) {
    const prepared = prepare(product)
    for (const word of prepared.words) {
      let place = known.get(word)
      if (place === undefined) {
        place = known.size
        known.set(word, place)
      }
      const as =
        (word === prepared.codeKey ? AS.code : 0) |
        (word === prepared.barcode ? AS.barcode : 0) |
        (word === prepared.outerBarcode ? AS.outerBarcode : 0) |
        (word === prepared.supplierCode ? AS.supplierCode : 0)
      words.push(place)
      postings.push((number << AS_BITS) | as)
    }
    number += 1
  }
  return { known, words, postings }
}

/** Puts the rows together that are of the same word. */
function byWord(words: readonly number[], rows: readonly number[], places: Uint32Array) {
  const postingStarts = new Uint32Array(places.length + 1)
  const placeOf = (row: number) => places[words[row] ?? 0] ?? 0
  for (const row of words.keys())
    postingStarts[placeOf(row) + 1] = 1 + (postingStarts[placeOf(row) + 1] ?? 0)
  for (let at = 0; at < places.length; at += 1) {
    postingStarts[at + 1] = (postingStarts[at + 1] ?? 0) + (postingStarts[at] ?? 0)
  }
  const next = postingStarts.slice()
  const postings = new Uint32Array(rows.length)
  for (const [row, posting] of rows.entries()) {
    const at = next[placeOf(row)] ?? 0
    postings[at] = posting
    next[placeOf(row)] = at + 1
  }
  return { postingStarts, postings }
}

type Three = { size: number; last: number; at: number }

/** For any three bytes the words that have them. */
function threesIn(text: Uint8Array): Pick<WordParts, 'threes' | 'threeWords'> {
  const found = new Map<number, Three>()
  eachThree(text, (three, word) => {
    const one = found.get(three) ?? { size: 0, last: -1, at: 0 }
    if (one.size === 0) found.set(three, one)
    if (one.last === word) return
    one.size += bytesOf(word - one.last)
    one.last = word
  })
  const threes = new Uint32Array(found.size * 2)
  let size = 0
  for (const [number, [three, one]] of [...found].entries()) {
    threes.set([three, size], number * 2)
    one.at = size
    one.last = -1
    size += one.size
  }
  const threeWords = new Uint8Array(size)
  eachThree(text, (three, word) => {
    const one = found.get(three)
    if (one === undefined || one.last === word) return
    one.at = writeGap(threeWords, one.at, word - one.last)
    one.last = word
  })
  return { threes, threeWords }
}

function eachThree(text: Uint8Array, tell: (three: number, word: number) => void): void {
  let word = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === WORD_END) word += 1
    else if (text[at + 1] !== WORD_END && text[at + 2] !== WORD_END) tell(threeOf(text, at), word)
  }
}
