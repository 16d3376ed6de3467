import { compact, fold } from '../search.ts'
import { digitsTyped, phoneDigits } from './phoneDigits.ts'

/** What a person is found by. */
export type Findable = {
  readonly firstName: string
  readonly lastName: string
  readonly company: string
  readonly email: string
  readonly phone: string
  readonly mobile: string
  readonly postcode: string
  /** The CRM's customer number. */
  readonly contactRef: string
}

/** A person prepared for searching: everything folded once, not at every key. */
export type PersonKeys = {
  /** Every word of name and company, the e-mail address and its domain, postcode and number, once. */
  readonly words: readonly string[]
  /** Phone numbers, as `phoneDigits` has them. */
  readonly phones: readonly string[]
}

/** One thing that was typed; every one of them has to fit. */
export type PersonTerm = {
  /** Beginnings of words, any of which fits. */
  readonly words: readonly string[]
  /** Beginnings of phone numbers, any of which fits; none where it cannot be one. */
  readonly digits: readonly string[]
}

/** From so many digits on, they fit inside a number, too. */
export const INSIDE_FROM = 4

/** Prepares a person for searching. */
export function personKeys(person: Findable): PersonKeys {
  const { firstName, lastName, company, email, postcode, contactRef } = person
  const address = fold(email).trim()
  const words = [
    ...`${firstName} ${lastName} ${company}`.split(/\s+/).flatMap(nameWords),
    address,
    address.slice(address.indexOf('@') + 1),
    compact(postcode),
    compact(contactRef),
  ]
  const phones = [person.phone, person.mobile].map(phoneDigits)
  return { words: distinct(words), phones: distinct(phones) }
}

/** Prepares what was typed; empty where nothing of it can be looked for. */
export const personTerms = (text: string): PersonTerm[] =>
  termsIn(text).flatMap((typed) => {
    const raw = fold(typed)
    const words = distinct([raw, compact(typed)])
    const digits = isNumber(typed) ? digitsTyped(typed) : []
    return compact(typed) === '' ? [] : [{ words, digits }]
  })

/** How well a word fits: as a whole, as a beginning, or not at all. */
export const wordFits = (word: string, beginning: string): 'whole' | 'begins' | null =>
  word === beginning ? 'whole' : word.startsWith(beginning) ? 'begins' : null

/** The same of a phone number. */
export function phoneFits(phone: string, digits: string): 'whole' | 'begins' | null {
  const fits = wordFits(phone, digits)
  if (fits !== null) return fits
  return digits.length >= INSIDE_FROM && phone.includes(digits) ? 'begins' : null
}

/** `O'Neill` is found as `oneill` and as `neill`, `Smith-Jones` by either half. */
const nameWords = (name: string): string[] => [
  compact(name),
  ...fold(name).split(/[^\p{L}\p{N}]+/u),
]

/**
 * What was typed, blank by blank; figures of one phone number and the halves of a postcode stay
 * together, however they are spaced.
 */
function termsIn(text: string): string[] {
  const terms: string[] = []
  for (const word of text.normalize('NFKC').trim().split(/\s+/)) {
    const last = terms.at(-1)
    const goesOn =
      last !== undefined && (isNumber(last) ? isOfNumber(word) : isPostcode(last, word))
    if (goesOn) terms[terms.length - 1] = `${last} ${word}`
    else terms.push(word)
  }
  return terms
}

/** Figures, and whatever people write between them. */
const isOfNumber = (text: string): boolean => /^[+\d\s().\-/]+$/.test(text)

const isNumber = (text: string): boolean => isOfNumber(text) && /\d/.test(text)

const isPostcode = (first: string, second: string): boolean =>
  /^[a-z]{1,2}\d[a-z\d]?$/i.test(first) && /^\d[a-z]{0,2}$/i.test(second)

const distinct = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text) => text !== '')),
]
