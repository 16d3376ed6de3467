import type { Big } from 'big.js'
import { minorDigits } from './amounts.ts'
import { CARD_TYPES, isCardType, isCheckDigitRight, isOfType } from './gatewayCards.ts'

/** A card as it was keyed in; months and years are two digits. */
export type Card = {
  holder: string
  number: string
  startMonth: string
  startYear: string
  expireMonth: string
  expireYear: string
  issueNumber: string
  type: string
  cv2: string
}

export const blankCard: Card = {
  holder: '',
  number: '',
  startMonth: '',
  startYear: '',
  expireMonth: '',
  expireYear: '',
  issueNumber: '',
  type: '',
  cv2: '',
}

export type Charge = {
  card: Card
  amount: Big
  currency: string
  billing: { name: string; address: string; postcode: string; email: string; phone: string }
  delivery: { address: string; postcode: string }
}

/** One thing to check: the code it fails with, and the field of the form it concerns. */
type Check = { code: number; field: keyof Card | 'amount' | 'other'; fails: boolean }

const CURRENCIES = ['GBP', 'EUR', 'USD']

/** The first check that fails, in the gateway's order: presence, then format and limits. */
export function firstFault(charge: Charge, takes: readonly string[], now: Date): Check | undefined {
  return [
    ...presence(charge),
    ...order(charge, takes),
    ...cardFormat(charge.card, now),
    ...addresses(charge),
  ].find(({ fails }) => fails)
}

const presence = ({ card, billing }: Charge): Check[] => [
  { code: 3055, field: 'type', fails: card.type === '' },
  { code: 5012, field: 'holder', fails: card.holder === '' },
  { code: 5010, field: 'number', fails: card.number === '' },
  { code: 5014, field: 'expireMonth', fails: card.expireMonth === '' || card.expireYear === '' },
  { code: 5017, field: 'cv2', fails: card.cv2 === '' },
  { code: 5020, field: 'other', fails: billing.address === '' },
  { code: 5022, field: 'other', fails: billing.postcode === '' },
]

function order({ card, amount, currency }: Charge, takes: readonly string[]): Check[] {
  const accepted = takes.length === 0 ? (CARD_TYPES as readonly string[]) : takes
  return [
    { code: 3006, field: 'amount', fails: !amount.round(minorDigits(currency)).eq(amount) },
    { code: 3005, field: 'amount', fails: amount.lt('0.01') || amount.gt(100_000) },
    { code: 3003, field: 'amount', fails: !CURRENCIES.includes(currency) },
    { code: 3069, field: 'type', fails: !isCardType(card.type) || !accepted.includes(card.type) },
  ]
}

function cardFormat(card: Card, now: Date): Check[] {
  const month = `${String(now.getUTCFullYear()).slice(2)}${String(now.getUTCMonth() + 1).padStart(2, '0')}`
  const expiry = yearMonth(card.expireMonth, card.expireYear)
  const start = yearMonth(card.startMonth, card.startYear)
  const hasStart = card.startMonth !== '' || card.startYear !== ''
  return [
    { code: 5024, field: 'holder', fails: card.holder.length > 50 },
    { code: 5026, field: 'number', fails: !/^\d+$/.test(card.number) },
    { code: 4048, field: 'number', fails: card.number.length < 12 || card.number.length > 19 },
    { code: 5011, field: 'number', fails: !isCheckDigitRight(card.number) },
    {
      code: 4022,
      field: 'type',
      fails: isCardType(card.type) && !isOfType(card.number, card.type),
    },
    { code: 5028, field: 'expireMonth', fails: expiry === undefined },
    { code: 5013, field: 'expireMonth', fails: expiry !== undefined && expiry < month },
    { code: 5027, field: 'startMonth', fails: hasStart && start === undefined },
    { code: 5016, field: 'startMonth', fails: start !== undefined && start > month },
    { code: 4025, field: 'issueNumber', fails: !/^\d{0,2}$/.test(card.issueNumber) },
    { code: 5019, field: 'cv2', fails: !/^\d+$/.test(card.cv2) },
    { code: 5018, field: 'cv2', fails: card.cv2.length !== (card.type === 'AMEX' ? 4 : 3) },
  ]
}

/** `yymm`, which sorts, or nothing where it is no month. */
const yearMonth = (month: string, year: string): string | undefined =>
  /^(0[1-9]|1[0-2])$/.test(month) && /^\d\d$/.test(year) ? `${year}${month}` : undefined

const addresses = ({ billing, delivery }: Charge): Check[] => [
  { code: 5021, field: 'other', fails: billing.address.length > 200 },
  { code: 5023, field: 'other', fails: billing.postcode.length > 10 },
  { code: 3042, field: 'other', fails: billing.name.length > 100 },
  { code: 3026, field: 'other', fails: delivery.address.length > 200 },
  { code: 3025, field: 'other', fails: delivery.postcode.length > 10 },
  { code: 3022, field: 'other', fails: billing.email.length > 255 },
  { code: 3024, field: 'other', fails: billing.phone.length > 20 },
]

/** The API's name of each card field. */
export const CARD_FIELDS: Readonly<Record<keyof Card, string>> = {
  holder: 'card_holdername',
  number: 'card_number',
  startMonth: 'card_start_month',
  startYear: 'card_start_year',
  expireMonth: 'card_expire_month',
  expireYear: 'card_expire_year',
  issueNumber: 'card_issuenumber',
  type: 'card_type',
  cv2: 'card_cv2',
}
