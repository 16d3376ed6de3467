import { codesOf } from './errorCode.ts'

const UNSURE =
  'I cannot see yet whether that payment went through, so please do not pay again until I have checked.'
const NOT_CHARGED =
  'Your card is on record but nothing has been taken yet, so I will take the payment now if you agree.'
const NO_NEW_MONEY = 'I am checking what happened to the payment, so please bear with me.'

const declined = codesOf(
  { class: 'D', moneyMoved: 'no', ladder: 'otherCard' },
  {
    2000: {
      title: 'The Authorisation was Declined by the bank.',
      say: 'Your bank did not approve that card and nothing has been taken; would you like to try another one, or pay another way?',
      staff: 'Not authorised by the bank. The same card is not likely to help.',
    },
    2001: {
      title: 'The Authorisation was Rejected by the vendor rule-base.',
      ladder: 'mend',
      field: 'cv2',
      say: 'The security code or the address did not match the card, so nothing was taken; may we check them together?',
      staff:
        'The bank agreed, but our own rules on security code and address did not, so it was reversed. The bank may show a pending amount for up to 10 working days.',
    },
  },
)

const redirected = codesOf(
  { class: 'R', moneyMoved: 'no', ladder: 'otherMethod' },
  {
    2007: {
      title: 'Please redirect your customer to the ACSURL, passing the MD and PaReq.',
      say: 'Your bank wants you to confirm this online, which we cannot do by phone, and nothing has been taken; may we use another way to pay?',
      staff:
        'The bank asks for 3-D Secure, which cannot be finished over the phone. Use another method; the merchant account should be set to mail and telephone orders.',
    },
  },
)

const uncertain = codesOf(
  { class: 'U', moneyMoved: 'unknown', ladder: 'none' },
  {
    2003: {
      title: 'An ERROR has occurred on the System.',
      say: UNSURE,
      staff: 'A fault at the gateway. The card may or may not have been charged: ask the gateway.',
    },
    2008: {
      title: 'The Transaction timed-out.',
      say: UNSURE,
      staff: 'The bank did not answer in time. Do not key the card again: ask the gateway.',
    },
    2009: {
      title: 'The network connection to the bank is currently unavailable.',
      say: UNSURE,
      staff: 'The line to the bank is down. Do not key the card again: ask the gateway.',
    },
  },
)

/** The charge of these is none, or that of an earlier transaction: they say nothing about ours. */
const undone = codesOf(
  { class: 'S', moneyMoved: 'unknown', ladder: 'none' },
  {
    2005: {
      title: 'The Void was Successful.',
      say: NO_NEW_MONEY,
      staff:
        'An earlier payment was voided. Not an answer to a sale: ask the gateway what it shows.',
    },
    2006: {
      title: 'The Abort was Successful.',
      say: NO_NEW_MONEY,
      staff:
        'A deferred payment was given up. Not an answer to a sale: ask the gateway what it shows.',
    },
    2012: {
      title: 'The Cancel was Successful.',
      say: NO_NEW_MONEY,
      staff:
        'An authenticated payment was given up. Not an answer to a sale: ask the gateway what it shows.',
    },
  },
)

const stored = codesOf(
  { class: 'S', moneyMoved: 'no', ladder: 'none' },
  {
    2010: {
      title: 'The Authentication was Successful.',
      say: NOT_CHARGED,
      staff: 'The card was checked and stored, not charged. Take the payment on this order.',
    },
    2011: {
      title: 'The Transaction has been Registered.',
      say: NOT_CHARGED,
      staff: 'The card was stored without a check, not charged. Take the payment on this order.',
    },
    2014: {
      title: 'The Transaction was Registered Successfully.',
      say: NOT_CHARGED,
      staff: 'The card was stored, not charged. Take the payment on this order.',
    },
  },
)

const cancelled = codesOf(
  { class: 'X', moneyMoved: 'no', ladder: 'otherMethod' },
  {
    2013: {
      title: 'The Transaction was cancelled by the customer.',
      say: 'That payment was cancelled and nothing has been taken; would you like to pay another way?',
      staff: 'Cancelled on the gateway’s own page. No money moved.',
    },
  },
)

/** What became of the payment (API document, lines 822 to 834; classes by reading notes, A10). */
export const outcomeCodes = {
  ...declined,
  ...redirected,
  ...uncertain,
  ...undone,
  ...stored,
  ...cancelled,
}
