import {
  type PersonKeys,
  type PersonTerm,
  phoneFits,
  wordFits,
} from '../../shared/domain/people/findPerson.ts'
import { fold } from '../../shared/domain/search.ts'

// The rule of finding people as a plain scan applies it, person by person; the desk's index has to
// find the same (electron/desk/customers/directory/finding.ts).

/** Somebody with what they are found by. */
export type Scanned = {
  readonly id: string
  readonly person: {
    readonly firstName: string
    readonly lastName: string
    readonly seenAt: string
  }
  readonly keys: PersonKeys
}

/** How many of the terms fit as a whole; `null` where one does not fit, or none was typed. */
export function fits({ words, phones }: PersonKeys, terms: readonly PersonTerm[]): number | null {
  if (terms.length === 0) return null
  let wholes = 0
  for (const term of terms) {
    let best: 'whole' | 'begins' | null = null
    for (const text of term.words) {
      for (const word of words) best = better(best, wordFits(word, text))
    }
    for (const text of term.digits) {
      for (const phone of phones) best = better(best, phoneFits(phone, text))
    }
    if (best === null) return null
    if (best === 'whole') wholes += 1
  }
  return wholes
}

type Fit = 'whole' | 'begins' | null

const better = (one: Fit, other: Fit): Fit => (one === 'whole' || other === null ? one : other)

/** Everybody whom the terms fit, as they are shown. */
export function scan<One extends Scanned>(
  people: readonly One[],
  terms: readonly PersonTerm[],
): One[] {
  return people
    .flatMap((one) => {
      const wholes = fits(one.keys, terms)
      return wholes === null ? [] : [{ one, wholes }]
    })
    .sort(
      (a, b) =>
        b.wholes - a.wholes ||
        order(b.one.person.seenAt, a.one.person.seenAt) ||
        order(nameOf(a.one), nameOf(b.one)) ||
        order(a.one.id, b.one.id),
    )
    .map(({ one }) => one)
}

const nameOf = ({ person: { firstName, lastName } }: Scanned) => fold(`${lastName} ${firstName}`)

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
