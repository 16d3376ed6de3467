/** The country whose numbers are told without their country code. */
const HOME = '44'
/** A number of the home country with its code, but nothing before it, has so many digits. */
const WITH_CODE = [11, 12]

/**
 * The digits that a phone number is compared by: `+44 (0)1632 960123`, `0044 1632…`,
 * `44 1632…` and `01632 960123` are all `1632960123`; a number of another country keeps its code.
 */
export function phoneDigits(phone: string): string {
  const text = phone.normalize('NFKC').replace(/\(\s*0\s*\)/, '')
  const digits = text.replace(/\D/g, '')
  if (text.trim().startsWith('+')) return withoutCode(digits)
  if (digits.startsWith('00')) return withoutCode(digits.slice(2))
  if (digits.startsWith('0')) return digits.slice(1)
  return WITH_CODE.includes(digits.length) ? withoutCode(digits) : digits
}

/** What the digits of a half-typed number may begin, or be inside of. */
export function digitsTyped(text: string): string[] {
  const digits = phoneDigits(text)
  // Nobody knows yet whether these are a country code, or the last figures of a number.
  const other = digits.startsWith(HOME) ? digits.slice(HOME.length).replace(/^0/, '') : ''
  const asTyped = text.normalize('NFKC').replace(/\D/g, '')
  return [...new Set([digits, other, asTyped])].filter((one) => one !== '')
}

const withoutCode = (digits: string): string =>
  digits.startsWith(HOME) ? digits.slice(HOME.length).replace(/^0/, '') : digits
