import { INSIDE_FROM, lengthOf } from '../../../../../shared/domain/search.ts'
import { tierFrom } from '../order.ts'
import { type Bits, createSets, has, noneOf, put, type Sets } from './bits.ts'
import { wordsByThrees } from './threes.ts'

/**
 * The index as it is kept. Products are numbered in the order of their codes, words in the order of
 * their bytes; so words that begin alike stand together, and so do their products.
 */
export type IndexParts = {
  /** The id of each product. */
  readonly ids: Int32Array
  /** Every word once, each with an end. */
  readonly text: Uint8Array
  /** Where the products of each word begin among `postings`, and where the last ones end. */
  readonly postingStarts: Uint32Array
  /** Product by product, what the word is to it: `product << AS_BITS | as`. */
  readonly postings: Uint32Array
  /** Any three bytes that stand together in a word, and where the words with them begin. */
  readonly threes: Uint32Array
  /** Gaps between the numbers of these words (gaps.ts). */
  readonly threeWords: Uint8Array
}

/** What a word is to a product beside a word: the whole of its code, say. */
export const AS = { code: 1, barcode: 2, outerBarcode: 4, supplierCode: 8 } as const

/** How many bits that takes. */
export const AS_BITS = 4

/** Ends a word; smaller than every sign of one. */
export const WORD_END = 10

/** Products; `null` for none, as of most texts. */
export type Found = Bits | null

/** Looks up which products have which words. */
export type WordIndex = {
  readonly ids: Int32Array
  /** The products of each tier, best first (order.ts). */
  readonly tiers: readonly Bits[]
  /** What the products of a term stand in, until a further text is asked for. */
  readonly sets: Sets
  readonly term: (text: string) => Term
}

/** Something that is looked for. */
export type Term = {
  /** Products that have it as a word that is this to them (AS). */
  readonly whole: (as: number) => Found
  /** Products with a word that begins so; those alone, if asked for, to which it is this. */
  readonly beginning: (as?: number) => Found
  /** Products with a word that has it inside, or begins so where it is short. */
  readonly inside: () => Found
}

/** Reads an index. */
export function wordIndex(parts: IndexParts): WordIndex {
  const { ids, text, postingStarts, postings } = parts
  const starts = startsOf(text, Math.max(0, postingStarts.length - 1))
  const words = starts.length - 1
  const sets = createSets(ids.length)
  const kinds = kindsOf(parts, words)
  const wordsWith = wordsByThrees(parts, words)

  const sizeOf = (word: number): number => (starts[word + 1] ?? 0) - (starts[word] ?? 0) - 1

  /** Compares a word with a term; 0 where it begins so. */
  const compare = (word: number, term: ArrayLike<number>): number => {
    const from = starts[word] ?? 0
    for (let at = 0; at < term.length; at += 1) {
      const difference = (text[from + at] ?? 0) - (term[at] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  }

  /** The first word between two that begins so or comes after those, or comes after them only. */
  const firstIn = (
    [least, most]: readonly [number, number],
    term: ArrayLike<number>,
    isBehind: boolean,
  ): number => {
    let [from, to] = [least, most]
    while (from < to) {
      const middle = (from + to) >>> 1
      const order = compare(middle, term)
      if (order < 0 || (isBehind && order === 0)) from = middle + 1
      else to = middle
    }
    return from
  }

  /** The end of the words which begin so, from the first of them: most often it is near. */
  const endFrom = (first: number, term: ArrayLike<number>): number => {
    let [least, step] = [first, 1]
    while (least + step < words && compare(least + step, term) === 0) {
      least += step
      step *= 2
    }
    return firstIn([least, Math.min(words, least + step)], term, true)
  }

  /** Takes the products of some words into a set; whether there were any. */
  const putAll = (bits: Bits, from: number, to: number): boolean => {
    const [start, end] = [postingStarts[from] ?? 0, postingStarts[to] ?? 0]
    for (let at = start; at < end; at += 1) put(bits, (postings[at] ?? 0) >>> AS_BITS)
    return start < end
  }

  /** The same of those to which a word is this; most words are it to nobody. */
  const putThose = (bits: Bits, from: number, to: number, as: number): boolean => {
    let isAny = false
    for (let word = from; word < to; word += 1) {
      if (((kinds[word] ?? 0) & as) === 0) continue
      isAny = true
      const end = postingStarts[word + 1] ?? 0
      for (let at = postingStarts[word] ?? 0; at < end; at += 1) {
        const posting = postings[at] ?? 0
        if ((posting & as) !== 0) put(bits, posting >>> AS_BITS)
      }
    }
    return isAny
  }

  /** Whether all products of a word are in already, so that nobody has to look at it. */
  const areIn = (bits: Bits, word: number): boolean => {
    const end = postingStarts[word + 1] ?? 0
    for (let at = postingStarts[word] ?? 0; at < end; at += 1) {
      if (!has(bits, (postings[at] ?? 0) >>> AS_BITS)) return false
    }
    return true
  }

  const isInside = (term: ArrayLike<number>, word: number): boolean => {
    const first = starts[word] ?? 0
    const last = first + sizeOf(word) - term.length
    for (let from = first; from <= last; from += 1) {
      let at = 0
      while (at < term.length && text[from + at] === term[at]) at += 1
      if (at === term.length) return true
    }
    return false
  }

  const thoseOf = (from: number, to: number, as: number): Found => {
    if (from === to || (to === from + 1 && ((kinds[from] ?? 0) & as) === 0)) return null
    const bits = sets.empty()
    return putThose(bits, from, to, as) ? bits : null
  }

  const allOf = (from: number, to: number): Found => {
    if (from === to) return null
    const bits = sets.empty()
    return putAll(bits, from, to) ? bits : null
  }

  const insideOf = (term: ArrayLike<number>, from: number, to: number, beginning: Found): Found => {
    const { numbers: maybe, count } = wordsWith(term)
    if (count === 0) return null
    const bits = beginning ?? sets.empty()
    let isAny = beginning !== null
    const isSure = term.length === 3
    for (let at = 0; at < count; at += 1) {
      const word = maybe[at] ?? 0
      if ((word >= from && word < to) || (!isSure && areIn(bits, word))) continue
      if (isSure || isInside(term, word)) isAny = putAll(bits, word, word + 1) || isAny
    }
    return isAny ? bits : null
  }

  const term = (text: string): Term => {
    const bytes = bytesIn(text)
    const from = firstIn([0, words], bytes, false)
    const to = endFrom(from, bytes)
    // Of all that begin so the word itself is the first.
    const isWord = from < to && sizeOf(from) === bytes.length
    let begun: Found | undefined
    /** A set of the asker's own; asked for again it need not be gathered again. */
    const beginning = (): Found => {
      begun ??= allOf(from, to)
      return begun === null ? null : sets.copyOf(begun)
    }
    return {
      whole: (as) => thoseOf(from, isWord ? from + 1 : from, as),
      beginning: (as) => (as === undefined ? beginning() : thoseOf(from, to, as)),
      inside: () =>
        lengthOf(text) < INSIDE_FROM ? beginning() : insideOf(bytes, from, to, beginning()),
    }
  }

  return { ids, tiers: tiersOf(ids), sets, term }
}

const encoder = new TextEncoder()

/** A text's bytes; most have as many as signs, and are read here sooner than the encoder is called. */
function bytesIn(text: string): ArrayLike<number> {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign > 0x7f) return encoder.encode(text)
    bytes.push(sign)
  }
  return bytes
}

/** Where each word begins, and where the last one ends. */
function startsOf(text: Uint8Array, words: number): Uint32Array {
  const starts = new Uint32Array(words + 1)
  let word = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== WORD_END) continue
    word += 1
    starts[word] = at + 1
  }
  return starts
}

/** What each word is to any product, of AS. */
function kindsOf({ postingStarts, postings }: IndexParts, words: number): Uint8Array {
  const kinds = new Uint8Array(words)
  for (let word = 0; word < words; word += 1) {
    const end = postingStarts[word + 1] ?? 0
    let kind = 0
    for (let at = postingStarts[word] ?? 0; at < end; at += 1) kind |= postings[at] ?? 0
    kinds[word] = kind & ((1 << AS_BITS) - 1)
  }
  return kinds
}

function tiersOf(ids: Int32Array): Bits[] {
  const tiers = new Map<number, Bits>()
  for (const [product, id] of ids.entries()) {
    const tier = tierFrom(id)
    const bits = tiers.get(tier) ?? noneOf(ids.length)
    tiers.set(tier, bits)
    put(bits, product)
  }
  return [...tiers].sort(([one], [other]) => one - other).map(([, bits]) => bits)
}
