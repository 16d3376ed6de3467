import { cardCodes } from './errorCodes/cardEntry.ts'
import { dataCodes, generalCodes, userCodes } from './errorCodes/crm.ts'
import type { CodeClass, ErrorCode } from './errorCodes/errorCode.ts'
import { outcomeCodes } from './errorCodes/outcomes.ts'
import { requestDataCodes } from './errorCodes/requestData.ts'

/** All 88 codes of the API document (lines 800 to 890), each with what staff need to know of it. */
export const errorCodes: Readonly<Record<number, ErrorCode>> = {
  ...generalCodes,
  ...userCodes,
  ...dataCodes,
  ...outcomeCodes,
  ...requestDataCodes,
  ...cardCodes,
}

/** Whether the API document lists this code. */
export const isListed = (code: number): boolean => Object.hasOwn(errorCodes, code)

/**
 * What is known of any code. One the document does not list takes its words from its range
 * (reading notes, A10) and is uncertain by class, because about money it says nothing.
 */
export function classifyCode(code: number): ErrorCode {
  const listed = isListed(code) ? errorCodes[code] : undefined
  if (listed !== undefined) return listed
  const range = RANGES.find(({ from, to }) => code >= from && code <= to) ?? NO_RANGE
  return {
    code,
    title: `Code ${code}, which the API document does not list.`,
    class: range.class,
    moneyMoved: 'unknown',
    field: null,
    say: 'I cannot see yet whether that went through, so please bear with me while I check.',
    staff: `${range.staff} The document does not list it, so it proves nothing about money: look first.`,
    ladder: 'none',
  }
}

const NO_MONEY_CLASSES: readonly CodeClass[] = ['C', 'O', 'M', 'X', 'R', 'D']
const STORED_CODES: readonly number[] = [2010, 2011, 2014]
const PLAIN_REFUSALS: readonly number[] = [1011, 9001, 9002, 9008, 9012, 9015]

/** Whether a code with an order beside it says for certain that no money moved (money.md). */
export function isPaymentFailure(code: number): boolean {
  return code === 1071 || (isListed(code) && NO_MONEY_CLASSES.includes(classifyCode(code).class))
}

/** Whether a code says that the card was stored and not charged (reading notes, A10). */
export const isStoredNotCharged = (code: number): boolean => STORED_CODES.includes(code)

/** Whether a code without an order says that nothing was done at all (money.md). */
export const isPlainRefusal = (code: number): boolean => PLAIN_REFUSALS.includes(code)

/**
 * Whether an answer says in the words of 1011 what 1501 says: the session does not work any more.
 * Like 1501 it proves nothing, for a second delivery gets it after the first was carried out.
 */
export const isDeadSession = (code: number, invalid: Readonly<Record<string, string>>): boolean =>
  code === 1011 && Object.hasOwn(invalid, 'session_id')

/** The paperwork failed, what it belongs to was done (reading notes, B1). */
export const DOCUMENT_MISSING = 1092

type Range = { from: number; to: number; class: CodeClass; staff: string }

const RANGES: readonly Range[] = [
  { from: 1000, to: 1499, class: 'data', staff: 'The CRM found something amiss in what was sent.' },
  { from: 1500, to: 1999, class: 'user', staff: 'The CRM found something amiss with the sign-in.' },
  { from: 2000, to: 2999, class: 'U', staff: 'The gateway reports how the payment ended.' },
  { from: 3000, to: 3999, class: 'U', staff: 'The gateway objects to data of the order.' },
  {
    from: 4000,
    to: 4999,
    class: 'U',
    staff: 'The gateway has a rule against this card or account.',
  },
  { from: 5000, to: 5989, class: 'U', staff: 'The gateway objects to how the card was keyed.' },
  { from: 5990, to: 8999, class: 'U', staff: 'A fault inside the gateway.' },
  { from: 9000, to: 9999, class: 'general', staff: 'The CRM turned the request away.' },
]

const NO_RANGE = { class: 'general', staff: 'Nobody knows what this code means.' } as const
