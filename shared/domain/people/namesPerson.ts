import { fold } from '../search.ts'
import type { Findable } from './findPerson.ts'
import { phoneDigits } from './phoneDigits.ts'

/** What somebody may be named by. */
export type Named = Pick<
  Findable,
  'firstName' | 'lastName' | 'company' | 'email' | 'phone' | 'mobile'
>

/** Fewer figures than this are part of other numbers. */
const WHOLE_NUMBER = 7

/**
 * Whether words name somebody: by their first and last name, by their company where they have no
 * name, by their e-mail address or a phone number of theirs.
 */
export function namesPerson(text: string, person: Named): boolean {
  const { firstName, lastName, company, email, phone, mobile } = person
  const words = plainWords(text)
  const hasWords = (sought: string) => sought !== '' && ` ${words} `.includes(` ${sought} `)
  const [first, last] = [plainWords(firstName), plainWords(lastName)]
  if (first !== '' && last !== '' && hasWords(`${first} ${last}`)) return true
  if (first === '' && last === '' && hasWords(plainWords(company))) return true
  const address = fold(email).trim()
  if (address !== '' && fold(text).includes(address)) return true
  const digits = text.normalize('NFKC').replace(/\D/g, '')
  return [phone, mobile]
    .map(phoneDigits)
    .some((number) => number.length >= WHOLE_NUMBER && digits.includes(number))
}

const plainWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
