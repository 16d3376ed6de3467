import { countryName } from './countries.ts'
import { readCrmTime } from './dates.ts'
import type { Taxable } from './vat.ts'

/** Where an order goes; all as typed, `deliveryDate` as `YYYY-MM-DD` or empty. */
export type Delivery = {
  address1: string
  address2: string
  address3: string
  state: string
  postcode: string
  country: string
  deliveryDate: string
}

// The pattern alone: which letters the Post Office allots is its own business.
const UK_POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/

/** Sage Pay's limits, which the CRM's are taken to be (reading notes, 7). */
const LONGEST = { address: 100, postcode: 10, phone: 20, email: 255 }

/** A UK postcode with its one blank, `bs41ck` as `BS4 1CK`; anything else only in capitals. */
export function formatPostcode(postcode: string): string {
  const upper = postcode.normalize('NFKC').trim().toUpperCase()
  const parts = UK_POSTCODE.exec(upper.replace(/\s+/g, ''))
  return parts === null ? upper.replace(/\s+/g, ' ') : `${parts[1] ?? ''} ${parts[2] ?? ''}`
}

/** What looks wrong about a postcode, or null. @param country ISO code; empty means GB */
export function postcodeHint(postcode: string, country: string): string | null {
  const formatted = formatPostcode(postcode)
  if (formatted === '') return null
  if (formatted.length > LONGEST.postcode) return 'A postcode has at most 10 characters.'
  if (!isBritish(country) || UK_POSTCODE.test(formatted.replace(' ', ''))) return null
  return 'That does not look like a UK postcode, such as BS4 1CK.'
}

/** What looks wrong about a phone number, or null. */
export function phoneHint(phone: string): string | null {
  const text = phone.normalize('NFKC').trim()
  if (text === '') return null
  if (text.length > LONGEST.phone) return 'A phone number has at most 20 characters.'
  if (!/^[+(]?[\d\s().\-/]+$/.test(text)) return 'A phone number has only digits and blanks.'
  const count = text.replace(/\D/g, '').length
  return count < 7 || count > 15 ? 'A phone number has 7 to 15 digits.' : null
}

/** What looks wrong about an e-mail address, or null. */
export function emailHint(email: string): string | null {
  const text = email.trim()
  if (text === '') return null
  if (text.length > LONGEST.email) return 'An e-mail address has at most 255 characters.'
  const [name = '', domain = '', ...others] = text.split('@')
  const isWhole = name !== '' && others.length === 0 && !/\s/.test(text)
  const isDomain = /^[^.@\s,;]+(\.[^.@\s,;]+)+$/.test(domain)
  return isWhole && isDomain ? null : 'That does not look like an e-mail address.'
}

/** What looks wrong about a country code, or null. */
export function countryHint(country: string): string | null {
  const code = country.trim()
  if (code === '' || countryName(code) !== undefined) return null
  return 'That is no country’s two-letter code, such as GB.'
}

/**
 * Warns where the delivery country and the customer's VAT do not seem to fit; nothing is changed
 * by it (reading notes, C1: the Isle of Man is inside UK VAT, the Channel Islands are not).
 */
export function taxHint(taxable: Taxable, country: string): string | null {
  const code = country.trim().toUpperCase() || 'GB'
  const isInside = code === 'GB' || code === 'IM'
  if (taxable === 'Y' && !isInside)
    return 'VAT is charged although the goods leave the UK. Check the customer’s VAT setting.'
  if (taxable === 'N' && isInside)
    return 'No VAT is charged although the goods stay in the UK. Check the reason and the evidence.'
  return taxable === 'R' && !isInside
    ? 'The reverse charge is for business customers inside the UK only.'
    : null
}

/** What has to be mended before an order is sent, by field; empty when it is complete. */
export function deliveryChecks(delivery: Delivery): Partial<Record<keyof Delivery, string>> {
  const { country, postcode } = delivery
  const code = country.trim().toUpperCase()
  return present({
    address1: delivery.address1.trim() === '' ? 'Where is it to go?' : tooLong(delivery.address1),
    address2: tooLong(delivery.address2),
    address3: tooLong(delivery.address3),
    state: stateProblem(delivery.state, code),
    postcode: missingPostcode(postcode, code) ?? postcodeHint(postcode, code),
    country: code === '' ? 'Which country does it go to?' : countryHint(code),
    deliveryDate: dayProblem(delivery.deliveryDate),
  })
}

const isBritish = (country: string): boolean =>
  ['', 'GB', 'IM', 'JE', 'GG'].includes(country.trim().toUpperCase())

/** Countries without postcodes exist; at home and in the United States one is always there. */
function missingPostcode(postcode: string, country: string): string | null {
  const isNeeded = isBritish(country) || country === 'US'
  return isNeeded && postcode.trim() === '' ? 'What is the postcode?' : null
}

function stateProblem(state: string, country: string): string | null {
  const code = state.trim()
  if (country !== 'US') return code === '' ? null : 'Only addresses in the United States have one.'
  return /^[A-Za-z]{2}$/.test(code) ? null : 'The state has two letters, such as CA.'
}

function dayProblem(day: string): string | null {
  return day.trim() === '' || readCrmTime(day) !== undefined ? null : 'That is no day.'
}

function tooLong(line: string): string | null {
  return line.trim().length > LONGEST.address ? 'An address line has at most 100 characters.' : null
}

function present<Field extends string>(
  problems: Record<Field, string | null>,
): Partial<Record<Field, string>> {
  const found = Object.entries<string | null>(problems).filter(([, problem]) => problem !== null)
  return Object.fromEntries(found) as Partial<Record<Field, string>>
}
