import fc from 'fast-check'
import { errorCodes } from '../../../shared/domain/errorCodes.ts'
import type { OrderEvidence, OrderReply, ReadBack } from '../../../shared/domain/orderOutcome.ts'

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
