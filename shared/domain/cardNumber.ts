/** The digits of a card number as typed, with its blanks and dashes gone. */
export const cardDigits = (number: string): string =>
  number.normalize('NFKC').replace(/[\s\-–—]/g, '')

type Range = { code: string; prefix: RegExp; lengths: readonly number[] }

const USUAL = [16]
const RANGES: readonly Range[] = [
  { code: 'AMEX', prefix: /^3[47]/, lengths: [15] },
  { code: 'JCB', prefix: /^35(2[89]|[3-8])/, lengths: [15, ...USUAL] },
  { code: 'DC', prefix: /^3(0[0-5]|[689])/, lengths: [14] },
  { code: 'DELTA', prefix: /^4462/, lengths: USUAL },
  { code: 'UKE', prefix: /^(4026|417500|4508|4844|4913|4917)/, lengths: USUAL },
  { code: 'VISA', prefix: /^4/, lengths: [13, ...USUAL, 19] },
  { code: 'MC', prefix: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: USUAL },
  { code: 'SOLO', prefix: /^(6334|6767)/, lengths: [16, 18, 19] },
  { code: 'LASER', prefix: /^(6304|6706|6709|6771)/, lengths: [16, 17, 18, 19] },
  { code: 'MAESTRO', prefix: /^(50|5[6-8]|6|30)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
]

/**
 * Guesses the kind of card from its number, to save a key; never a reason to refuse one. While
 * the number is still being typed its first digits decide, once it is whole its length too.
 */
export function guessCardType(number: string): string | undefined {
  const digits = cardDigits(number)
  if (!/^\d{2,19}$/.test(digits)) return undefined
  const fitting = RANGES.filter(({ prefix }) => prefix.test(digits))
  const whole = fitting.find(({ lengths }) => lengths.includes(digits.length))
  const growing = fitting.find(({ lengths }) => lengths.some((length) => length > digits.length))
  return (digits.length < 12 ? growing : (whole ?? growing))?.code
}

/** Whether the check digit of a card number fits (ISO/IEC 7812-1); false unless 12 to 19 digits. */
export function luhn(number: string): boolean {
  const digits = cardDigits(number)
  if (!/^\d{12,19}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((so, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return so + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** The last four digits, all that may be kept of a card; empty for less than a card number. */
export function lastFour(number: string): string {
  const digits = cardDigits(number)
  return /^\d{12,19}$/.test(digits) ? digits.slice(-4) : ''
}

/** Groups a card number as it stands on the card: 4-6-5 for American Express, 4-6-4 for Diners. */
export function groupDigits(number: string): string {
  const digits = cardDigits(number)
  const type = guessCardType(digits)
  if (type !== 'AMEX' && type !== 'DC') return digits.match(/.{1,4}/g)?.join(' ') ?? ''
  return [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)].filter(Boolean).join(' ')
}

const SEPARATED_DIGITS = /\d+(?:[\s.\-–—_/]{1,3}\d+)*/g

/** Said where `containsCardNumber` finds one: in a note, or in any word of a person that is kept. */
export const NO_CARD_NUMBER =
  'This looks like a card number. None belongs here: take it out. The card form is the place for it.'

/** How card numbers begin (reading notes, A7 and A9); phone numbers and years do not. */
export const FIRST_DIGITS = /^(4|5[0-8]|6|3|2[2-7])/

/**
 * Whether a text holds a card number: a run of 13 to 19 digits, with blanks or dashes between,
 * that begins like a card and has the right check digit. Phone numbers, which begin with 0 or +,
 * are none. About one in ten other numbers of that length is taken for a card: better one
 * refused note than one kept card.
 */
export function containsCardNumber(text: string): boolean {
  const runs = text.normalize('NFKC').matchAll(SEPARATED_DIGITS)
  return [...runs].some(({ 0: run, index }) => {
    const isPhone = text.normalize('NFKC').charAt(index - 1) === '+'
    return hasCardIn(run.match(/\d+/g) ?? [], isPhone ? 1 : 0)
  })
}

function hasCardIn(groups: readonly string[], first: number): boolean {
  return groups.some((_, from) => {
    let digits = ''
    for (const group of from < first ? [] : groups.slice(from)) {
      digits += group
      if (digits.length > 19) return false
      if (digits.length >= 13 && FIRST_DIGITS.test(digits) && luhn(digits)) return true
    }
    return false
  })
}
