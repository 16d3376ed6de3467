import { describe, expect, test } from 'vitest'
import { basketHash, hash } from '../../../../electron/desk/orders/basketHash.ts'
import { onItsWayUntil, whyPaymentMayCome } from '../../../../electron/desk/orders/onItsWay.ts'
import { byFormNames } from '../../../../electron/desk/orders/orderInput.ts'
import { paymentReplyOf, replyOf } from '../../../../electron/desk/orders/reply.ts'
import { withPlaced } from './known.ts'
import { readyToPlace } from './readyToPlace.ts'

type OrderAnswer = Parameters<typeof replyOf>[0]
type PaymentAnswer = Parameters<typeof paymentReplyOf>[0]

describe('what came back', () => {
  const answered = <Answer>(answer: object) =>
    ({
      kind: 'answered',
      reply: { code: 7, message: 'm', invalid: { a: 'b' }, answer },
    }) as unknown as Answer
  const bare = { kind: 'answered', code: 7, message: 'm', invalid: { a: 'b' } }
  const lost = { kind: 'lost', failure: { kind: 'timedOut', message: 'No answer.' } }

  test('from an order is what was told of it, and nothing that was not', () => {
    const whole = {
      order_ref: 'QU-1',
      order_key: 'k',
      order_subtotal: '1',
      order_tax: '2',
      order_total: '3',
    }
    expect(replyOf(answered<OrderAnswer>(whole))).toEqual({
      ...bare,
      orderRef: 'QU-1',
      orderKey: 'k',
      subtotal: '1',
      tax: '2',
      total: '3',
    })
    expect(replyOf(answered<OrderAnswer>({}))).toStrictEqual(bare)
    expect(replyOf(lost as OrderAnswer)).toEqual({ kind: 'lost', why: 'No answer.' })
  })

  test('from a payment is what was told of it, and nothing that was not', () => {
    const whole = { transaction_key: 'k', transaction_ref: 'r', order_ref: 'QU-1' }
    expect(paymentReplyOf(answered<PaymentAnswer>(whole))).toEqual({
      ...bare,
      transactionKey: 'k',
      transactionRef: 'r',
      orderRef: 'QU-1',
    })
    expect(paymentReplyOf(answered<PaymentAnswer>({}))).toStrictEqual(bare)
    expect(paymentReplyOf(lost as PaymentAnswer)).toEqual({ kind: 'lost', why: 'No answer.' })
  })
})

test('what the CRM did not accept comes back by the names of the form', () => {
  const names = {
    order_address1: 'address1',
    order_address2: 'address2',
    order_address3: 'address3',
    order_state: 'deliveryState',
    order_postcode: 'postcode',
    order_country: 'country',
    order_delivery_date: 'date',
    order_clientref: 'reference',
    order_notes: 'orderNotes',
    order_deliverynotes: 'deliveryNotes',
    order_label: 'label',
    order_team: 'team',
    card_holdername: 'holder',
    card_number: 'number',
    card_type: 'type',
    card_expire_month: 'expiryMonth',
    card_expire_year: 'expiryYear',
    card_start_month: 'startMonth',
    card_start_year: 'startYear',
    card_issuenumber: 'issue',
    card_cv2: 'cv2',
    something_else: 'something_else',
  }
  const told = byFormNames(Object.fromEntries(Object.keys(names).map((name) => [name, 'No.'])))
  expect(told).toEqual(
    Object.fromEntries(Object.values(names).map((name) => [name, 'The CRM says: No.'])),
  )
  expect(byFormNames({ x: 'a. b' })).toEqual({ x: 'The CRM says: a. b.' })
})

test('a basket is the same in whatever order and letters it was typed', () => {
  const [line] = readyToPlace().call().lines
  if (line === undefined) throw new Error('there is no line')
  const other = { ...line, code: 'HV-2210' }
  expect(basketHash([line, other])).toBe(basketHash([other, { ...line, code: 'hv-1042' }]))
  const { wanted } = line
  const others = [
    { ...line, code: 'HV-1043' },
    ...[{ quantity: '3' }, { unit: 'case' as const }, { location: 'SHOP' }, { unitPrice: '1' }].map(
      (change) => ({ ...line, wanted: { ...wanted, ...change } }),
    ),
  ]
  expect(new Set([line, ...others].map((one) => basketHash([one]))).size).toBe(6)
  expect(basketHash([line, other])).not.toBe(basketHash([line]))
  expect(hash('x')).toMatch(/^2d711642/)
  expect(basketHash([line, other])).toBe(hash('HV-1042|unit|2||\nHV-2210|unit|2||'))
})

describe('what may still be on its way after the journal was put back', () => {
  const SINCE = '2026-11-24T10:40:00.000Z'
  const putBack = (since: string | null, passedMs = 0, timeZone = '') => {
    const one = withPlaced({}, false, {
      timeZone,
      sessionLifetimeMinutes: 5,
      longestExecutionSeconds: 6,
      listLagSeconds: 4,
    })
    Object.assign(one.journal, { lookFirst: () => since })
    const { deps } = one.parts
    const { now } = deps.clock
    Object.assign(deps.clock, { now: () => now() + passedMs })
    return one
  }

  test('may come for a session’s life and a grace', () => {
    expect(onItsWayUntil(putBack(null).parts)).toBeNull()
    expect(onItsWayUntil(putBack(SINCE).parts)).toMatch(/:45/)
    const left = 5 * 60_000 + 10_000 - 2 * 60_000
    expect(onItsWayUntil(putBack(SINCE, left - 1).parts)).not.toBeNull()
    expect(onItsWayUntil(putBack(SINCE, left).parts)).toBeNull()
  })

  test('is told by the clock of the desk', () => {
    const until = (zone: string) => onItsWayUntil(putBack(SINCE, 0, zone).parts)
    expect(until('Asia/Kolkata')).toBe('24 Nov 2026, 16:15')
    expect(until('America/New_York')).toBe('24 Nov 2026, 05:45')
  })

  test('holds a payment back on an order from before, and on no other', () => {
    const after = '2026-11-24T10:43:00.000Z'
    const told = whyPaymentMayCome(putBack(after).parts, 'a')
    expect(told).toMatch(
      /^This computer’s journal may lack a payment on this order, which may still be on its way until .*:48.*\. Nothing was taken\. Wait until then; the CRM is asked again before anything is\.$/,
    )
    expect(whyPaymentMayCome(putBack(SINCE).parts, 'a')).toBeNull()
    expect(whyPaymentMayCome(putBack(null).parts, 'a')).toBeNull()
    expect(whyPaymentMayCome(putBack(SINCE).parts, 'nothing')).not.toBeNull()
  })
})
