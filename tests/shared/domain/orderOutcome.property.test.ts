import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCreated, type OrderEvidence, orderOutcome } from '../../../shared/domain/orderOutcome.ts'
import { anyEvidence, PAYMENT_FAILURES } from './outcomeEvidence.ts'

const always = (check: (evidence: OrderEvidence) => void) =>
  fc.assert(fc.property(anyEvidence, check), { numRuns: 3000 })
const refIn = ({ reply, readBack }: OrderEvidence) =>
  (reply.kind === 'answered' && reply.orderRef?.trim()) || readBack?.orderRef || undefined

test('an order that exists is told as such, and only that', () => {
  always((evidence) => {
    const outcome = orderOutcome(evidence)
    expect(isCreated(outcome)).toBe(Boolean(refIn(evidence)))
    if (isCreated(outcome)) expect(outcome.orderRef).toBe(refIn(evidence))
  })
})

test('paid is only what the CRM shows as paid', () => {
  always((evidence) => {
    const isShown =
      refIn(evidence) !== undefined &&
      evidence.readBack?.paid === 'Y' &&
      evidence.readBack.orderRef === refIn(evidence)
    expect(orderOutcome(evidence).kind === 'placedPaid').toBe(isShown)
  })
})

test('a payment failed only by a code that says so, or by the setting', () => {
  always((evidence) => {
    if (orderOutcome(evidence).kind !== 'quotedPaymentFailed') return
    const code = evidence.reply.kind === 'answered' ? evidence.reply.code : undefined
    const isByCode = PAYMENT_FAILURES.includes(code ?? 0)
    const isBySetting = evidence.declinedWithoutCode && evidence.readBack?.paid === 'N'
    expect(isByCode || isBySetting).toBe(true)
  })
})

test('with a card sent, placed is never said of a payment that is open', () => {
  always((evidence) => {
    const isPlaced = orderOutcome(evidence).kind === 'placed'
    expect(isPlaced && evidence.cardSent).toBe(false)
  })
})

test('not sent is only what never left this computer', () => {
  always((evidence) => {
    const isNotSent = orderOutcome(evidence).kind === 'notSent'
    expect(isNotSent && evidence.reply.kind !== 'notSent').toBe(false)
  })
})
