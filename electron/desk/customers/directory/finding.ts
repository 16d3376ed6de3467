import {
  type PersonKeys,
  type PersonTerm,
  personTerms,
  phoneFits,
  wordFits,
} from '../../../../shared/domain/people/findPerson.ts'
import { type Bucket, type Buckets, PART, START } from './buckets.ts'

type Fits = typeof wordFits
type Fit = ReturnType<Fits>

type Found = {
  /** What each person is found by, prepared. */
  readonly words: Buckets
  readonly phones: { readonly starts: Buckets; readonly parts: Buckets }
}

/** Buckets in which a text may be found, and how it has to fit. */
type Places = { readonly text: string; readonly buckets: readonly Bucket[]; readonly fits: Fits }

const BEGINS = 1
const WHOLE = 2

/**
 * Finds whom a text fits: those in the buckets of the term that has the fewest, each then held
 * against the other terms.
 */
export function createFinding({ words, phones }: Found) {
  // How the leading term fits whoever has a place; all of it zero between two searches.
  let marks = new Uint8Array(1024)

  const placesOf = ({ words: texts, digits }: PersonTerm): Places[] => [
    ...texts.map((text) => ({
      text,
      buckets: words.near(text),
      fits: text.length > START ? wordFits : surely,
    })),
    ...digits.map((text) => {
      const isPart = text.length >= PART
      const buckets = (isPart ? phones.parts : phones.starts).near(text)
      return { text, buckets, fits: text.length > PART ? phoneFits : surely }
    }),
  ]

  /** The places of everybody whom one of them fits; how, stands in `marks`. */
  const mark = (all: readonly Places[]): number[] => {
    const found: number[] = []
    for (const { text, buckets, fits } of all) {
      for (const { places, words: own } of buckets) {
        for (let at = 0; at < places.length; at += 1) {
          const fit = fits(own[at] ?? '', text)
          if (fit === null) continue
          const place = places[at] ?? 0
          if (marks[place] === 0) found.push(place)
          if (fit === 'whole') marks[place] = WHOLE
          else if (marks[place] === 0) marks[place] = BEGINS
        }
      }
    }
    return found
  }

  /** Calls `take` with each place, in no order, and how many terms fit who has it as a whole. */
  return (
    text: string,
    entries: readonly ({ readonly keys: PersonKeys } | undefined)[],
    take: (place: number, wholes: number) => void,
  ): void => {
    const terms = personTerms(text).map((term) => ({ term, places: placesOf(term) }))
    const [first, ...others] = terms.toSorted((a, b) => most(a.places) - most(b.places))
    if (first === undefined) return
    if (marks.length < entries.length) marks = new Uint8Array(entries.length * 2)
    for (const place of mark(first.places)) {
      const own = Number(marks[place] === WHOLE)
      marks[place] = 0
      // Nobody is looked at without need: they lie all over the memory.
      if (others.length === 0) take(place, own)
      else {
        const keys = entries[place]?.keys
        const wholes = keys === undefined ? null : wholesOf(keys, others)
        if (wholes !== null) take(place, wholes + own)
      }
    }
  }
}

/** What stands in the bucket of a text as short as its key fits: only whether as a whole is left. */
const surely: Fits = (word, text) => (word.length === text.length ? 'whole' : 'begins')

/** So many words would be looked at. */
const most = (all: readonly Places[]): number =>
  all.flatMap(({ buckets }) => buckets).reduce((sum, { places }) => sum + places.length, 0)

/** How many of these terms fit as a whole; `null` where one does not fit at all. */
function wholesOf(keys: PersonKeys, terms: readonly { term: PersonTerm }[]): number | null {
  let wholes = 0
  for (const { term } of terms) {
    const fit = termFits(keys, term)
    if (fit === null) return null
    if (fit === 'whole') wholes += 1
  }
  return wholes
}

function termFits({ words, phones }: PersonKeys, { words: texts, digits }: PersonTerm): Fit {
  const best = bestFit(words, texts, wordFits)
  return best === 'whole' ? best : (bestFit(phones, digits, phoneFits) ?? best)
}

function bestFit(words: readonly string[], texts: readonly string[], fits: Fits): Fit {
  let best: Fit = null
  for (const text of texts) {
    for (const word of words) {
      const fit = fits(word, text)
      if (fit === 'whole') return fit
      best ??= fit
    }
  }
  return best
}
