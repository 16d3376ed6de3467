import { cardDigits, containsCardNumber, luhn } from './cardNumber.ts'

/** A kind of card the gateway knows (reading notes, A7). */
export type CardType = {
  readonly code: string
  readonly label: string
  readonly hasStart: boolean
  readonly hasIssue: boolean
  readonly cv2Length: 3 | 4
  /** No longer issued: shown only for an old card. */
  readonly isRetired: boolean
}

const PLAIN = { hasStart: false, hasIssue: false, cv2Length: 3, isRetired: false } as const
const DATED = { ...PLAIN, hasStart: true, hasIssue: true } as const

/** The kinds of card, the usual ones first (reading notes, A7). */
export const CARD_TYPES: readonly CardType[] = [
  { ...PLAIN, code: 'VISA', label: 'Visa' },
  { ...PLAIN, code: 'DELTA', label: 'Visa Debit' },
  { ...PLAIN, code: 'MC', label: 'Mastercard' },
  { ...PLAIN, code: 'MCDEBIT', label: 'Mastercard Debit' },
  { ...DATED, code: 'MAESTRO', label: 'Maestro' },
  { ...PLAIN, code: 'AMEX', label: 'American Express', cv2Length: 4 },
  { ...PLAIN, code: 'UKE', label: 'Visa Electron' },
  { ...PLAIN, code: 'DC', label: 'Diners Club' },
  { ...PLAIN, code: 'JCB', label: 'JCB' },
  { ...PLAIN, code: 'LASER', label: 'Laser', isRetired: true },
  { ...DATED, code: 'SOLO', label: 'Solo', isRetired: true },
]

/** The kind of card with this code. */
export const cardTypeOf = (code: string): CardType | undefined =>
  CARD_TYPES.find((type) => type.code === code)

/** A card as typed, every field as text. It is sent once and kept nowhere (money.md, "Cards"). */
export type CardInput = {
  recordingPaused: boolean
  holder: string
  number: string
  type: string
  expiryMonth: string
  expiryYear: string
  startMonth: string
  startYear: string
  issue: string
  cv2: string
}

/** A sentence for each field that has to be mended. */
export type CardProblems = Partial<Record<keyof CardInput, string>>

/** A month as the CRM wants it, `9` as `09`; undefined for no month. */
export function twoDigitMonth(typed: string): string | undefined {
  const month = typed.trim()
  return /^(0?[1-9]|1[0-2])$/.test(month) ? month.padStart(2, '0') : undefined
}

/** A year as the CRM wants it, `2029` as `29`; undefined for no year of this century. */
export function twoDigitYear(typed: string): string | undefined {
  return /^(?:20)?(\d{2})$/.exec(typed.trim())?.[1]
}

/**
 * Checks a card before it is sent (reading notes, C4): a sentence for each field that has to be
 * mended, none when it may go. The type is never held against the number, since ranges change.
 * @param now decides by its month in UTC; a card is good to the end of its month
 */
export function checkCard(card: CardInput, now: Date): CardProblems {
  const type = cardTypeOf(card.type)
  const problems: Record<keyof CardInput, string | null> = {
    recordingPaused: card.recordingPaused ? null : 'Pause the recording first, then tick this.',
    holder: holderProblem(card.holder),
    number: numberProblem(card.number),
    type: type === undefined ? 'Which kind of card is it?' : null,
    ...expiryProblems(card, now),
    ...startProblems(card, type, now),
    issue: issueProblem(card.issue, type),
    cv2: cv2Problem(card.cv2, type),
  }
  const found = Object.entries(problems).filter(([, problem]) => problem !== null)
  return Object.fromEntries(found) as CardProblems
}

function holderProblem(holder: string): string | null {
  if (holder.trim() === '') return 'Whose name is on the card?'
  if (containsCardNumber(holder)) return 'This is the name on the card, not its number.'
  return holder.trim().length > 50 ? 'A name has at most 50 characters here.' : null
}

function numberProblem(number: string): string | null {
  const digits = cardDigits(number)
  if (digits === '') return 'What is the number on the card?'
  if (!/^\d+$/.test(digits)) return 'A card number has only digits.'
  if (digits.length < 12 || digits.length > 19) return 'A card number has 12 to 19 digits.'
  return luhn(digits) ? null : 'One of these digits is not right. Read it back.'
}

type DatePair<Month extends keyof CardInput, Year extends keyof CardInput> = Record<
  Month | Year,
  string | null
>

function expiryProblems(card: CardInput, now: Date): DatePair<'expiryMonth', 'expiryYear'> {
  const expiryMonth = twoDigitMonth(card.expiryMonth) ? null : 'Which month, 1 to 12?'
  const expiryYear = twoDigitYear(card.expiryYear) ? null : 'Which year, two digits?'
  const expiry = monthsOf(card.expiryMonth, card.expiryYear)
  if (expiry === undefined) return { expiryMonth, expiryYear }
  const left = expiry - monthsOfDate(now)
  if (left < 0) return { expiryMonth: 'This card has expired.', expiryYear: null }
  return { expiryMonth, expiryYear: left > 20 * 12 ? 'No card lasts that long.' : null }
}

function startProblems(
  card: CardInput,
  type: CardType | undefined,
  now: Date,
): DatePair<'startMonth', 'startYear'> {
  const fine = { startMonth: null, startYear: null }
  const isEmpty = card.startMonth.trim() === '' && card.startYear.trim() === ''
  if (isEmpty || type === undefined) return fine
  if (!type.hasStart) return { ...fine, startMonth: `${type.label} has no start date.` }
  const start = monthsOf(card.startMonth, card.startYear)
  if (start === undefined)
    return {
      startMonth: twoDigitMonth(card.startMonth) ? null : 'Which month, 1 to 12?',
      startYear: twoDigitYear(card.startYear) ? null : 'Which year, two digits?',
    }
  const expiry = monthsOf(card.expiryMonth, card.expiryYear) ?? start
  if (start > monthsOfDate(now)) return { ...fine, startMonth: 'This card is not valid yet.' }
  return start > expiry ? { ...fine, startMonth: 'This is later than the expiry date.' } : fine
}

function issueProblem(issue: string, type: CardType | undefined): string | null {
  const typed = issue.trim()
  if (typed === '' || type === undefined) return null
  if (!type.hasIssue) return `${type.label} has no issue number.`
  return /^\d{1,2}$/.test(typed) ? null : 'An issue number has one or two digits.'
}

function cv2Problem(cv2: string, type: CardType | undefined): string | null {
  const typed = cv2.trim()
  if (typed === '') return 'What is the security code?'
  if (!/^\d+$/.test(typed)) return 'A security code has only digits.'
  const length = type?.cv2Length ?? typed.length
  if (typed.length === length && (length === 3 || length === 4)) return null
  return length === 4 ? 'The security code has four digits.' : 'The security code has three digits.'
}

/** Months since the year 0. */
function monthsOf(typedMonth: string, typedYear: string): number | undefined {
  const [month, year] = [twoDigitMonth(typedMonth), twoDigitYear(typedYear)]
  if (month === undefined || year === undefined) return undefined
  return (2000 + Number(year)) * 12 + Number(month) - 1
}

const monthsOfDate = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth()
