import fc from 'fast-check'
import { errorCodes } from '../../../shared/domain/errorCodes.ts'
import type { OrderEvidence, OrderReply, ReadBack } from '../../../shared/domain/orderOutcome.ts'

const CARD = [3055, 3069, 4025, 4048, 5010, 5012, 5013, 5014, 5017, 5018, 5019, 5020, 5021, 5022]
const CARD_TOO = [5023, 5024, 5026, 5027, 5028]
const ORDER = [3003, 3004, 3005, 3006, 3015, 3016, 3022, 3023, 3024, 3025, 3026, 3027, 3028, 3031]
const ORDER_TOO = [3032, 3042, 3045]
const MERCHANT = [
  3008, 3011, 3013, 3014, 3018, 3029, 3030, 3034, 3037, 3039, 3041, 3044, 3080, 5030,
]
const REST = [2000, 2001, 4046, 2007, 2013, 1071]
/** Codes with which no money moved, typed from reading notes A10 and not from the table. */
export const PAYMENT_FAILURES = [CARD, CARD_TOO, ORDER, ORDER_TOO, MERCHANT, REST].flat()
/** The 88 codes, some that no document lists, and the two ways to write none. */
export const anyCode = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(errorCodes).map(Number)) },
  fc.constantFrom(5011, 4021, 4022, 5015, 5016, 6000, 1500, 999, -1),
  fc.integer(),
  fc.constantFrom(null, 0),
)

const ref = fc.constantFrom('QU-10433', 'SO-10434')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const total = fc.constantFrom('260.11', '260.110000', '0', '1204.1', 'n/a')

const answered = fc
  .record({
    code: anyCode,
    message: fc.string(),
    invalid: fc.dictionary(fc.constantFrom('card_number', 'order_postcode'), fc.string()),
    orderRef: maybe(fc.oneof(ref, fc.constantFrom('', ' '))),
    orderKey: maybe(fc.constantFrom('k1', '')),
    total: maybe(total),
  })
  .map(
    ({ orderRef, orderKey, total: crmTotal, ...reply }): OrderReply => ({
      kind: 'answered',
      ...reply,
      ...(orderRef === undefined ? {} : { orderRef }),
      ...(orderKey === undefined ? {} : { orderKey }),
      ...(crmTotal === undefined ? {} : { total: crmTotal }),
    }),
  )

const silent = fc.record({ kind: fc.constantFrom('notSent', 'lost'), why: fc.string() })

const readBack: fc.Arbitrary<ReadBack> = fc
  .record({
    orderRef: fc.oneof(ref, fc.constant('')),
    paid: fc.constantFrom('Y', 'N', null),
    status: fc.constantFrom('Quote', 'quote', 'Deliver', ''),
    total: maybe(total),
  })
  .map(({ total: crmTotal, ...row }) =>
    crmTotal === undefined ? row : { ...row, total: crmTotal },
  )

/** Every shape of evidence about an order. */
export const anyEvidence: fc.Arbitrary<OrderEvidence> = fc.record({
  reply: fc.oneof({ weight: 4, arbitrary: answered }, silent),
  cardSent: fc.boolean(),
  agreedTotal: fc.option(fc.constantFrom(26011, 0, 120410)),
  currency: fc.constantFrom('GBP', 'JPY'),
  readBack: fc.option(readBack),
  declinedWithoutCode: fc.boolean(),
})
