import { expect, test } from 'vitest'
import {
  alarmRefsOf,
  EXISTING_STEPS,
  INTENT_STEPS,
  OPEN_STEPS,
  type OrderIntent,
  orderIntent,
  paymentIntent,
  UNSETTLED_STEPS,
} from '../../../../electron/desk/journal/intent.ts'
import { newOrder, newPayment } from './bothJournals.ts'

const order: OrderIntent = {
  ...newOrder('a'),
  kind: 'order',
  createdAt: '2026-11-24T10:42:00.000Z',
  step: 'created',
  isFenced: false,
  orderRef: 'QU-1',
  orderKey: 'key 1',
  total: 4_200,
  paid: 'N',
  status: 'Quote',
  charge: null,
  alarm: 'doubled',
  alarmRefs: '["QU-1","QU-2"]',
}
const payment = {
  ...newPayment('p'),
  kind: 'payment',
  createdAt: '2026-11-24T10:42:00.000Z',
  step: 'taken',
  isFenced: false,
}

test('an alarm tells its orders; without one there are none', () => {
  expect(alarmRefsOf(order)).toEqual(['QU-1', 'QU-2'])
  expect(alarmRefsOf({ ...order, alarm: null })).toEqual([])
  expect(alarmRefsOf(paymentIntent.parse(payment))).toEqual([])
  expect(alarmRefsOf(null)).toEqual([])
})

test.each([
  [null, []],
  ['{"0":"QU-1"}', []],
  ['["QU-1",2,null]', ['QU-1']],
])('of orders written as %s what can be read is told', (alarmRefs, refs) => {
  expect(alarmRefsOf({ ...order, alarmRefs })).toEqual(refs)
})

test('what may still come true is open, some of that is unsettled, and what is in the CRM is neither', () => {
  expect(OPEN_STEPS).toEqual(['written', 'sent', 'confirming', 'unknown', 'absent'])
  expect(UNSETTLED_STEPS).toEqual(['unknown', 'absent'])
  expect(EXISTING_STEPS).toEqual(['created', 'emptied'])
  expect(INTENT_STEPS).toEqual(expect.arrayContaining([...OPEN_STEPS, 'notSent', 'created']))
})

test.each(Object.keys(order))('an order is not taken for one without its %s', (name) => {
  expect(orderIntent.parse(order)).toEqual(order)
  expect(orderIntent.safeParse({ ...order, [name]: undefined }).success).toBe(false)
})

test.each(Object.keys(payment))('a payment is not taken for one without its %s', (name) => {
  expect(paymentIntent.parse(payment)).toEqual(payment)
  expect(paymentIntent.safeParse({ ...payment, [name]: undefined }).success).toBe(false)
})

test.each([
  ['paid', 'Y'],
  ['charge', 'unknown'],
  ['charge', 'settled'],
  ['alarm', 'settledWrongly'],
])('an order whose %s is %s is one', (name, value) => {
  expect(orderIntent.parse({ ...order, [name]: value })).toMatchObject({ [name]: value })
})

test.each([
  ['step', 'dreamt'],
  ['kind', 'payment'],
  ['paid', 'maybe'],
  ['charge', 'none'],
  ['alarm', 'loud'],
  ['amount', 42.5],
])('an order whose %s is %s is not taken for one', (name, value) => {
  expect(orderIntent.safeParse({ ...order, [name]: value }).success).toBe(false)
})
