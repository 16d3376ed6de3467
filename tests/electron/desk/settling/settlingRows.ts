import type { OrderIntent, PaymentIntent } from '../../../../electron/desk/journal/intent.ts'
import type { Progress } from '../../../../electron/desk/settling/settler.ts'
import type { ListedOrder } from '../../../../shared/domain/settling/pass.ts'
import { newSettling, type Settling } from '../../../../shared/domain/settling/settling.ts'
import { newOrder, newPayment } from '../journal/bothJournals.ts'

export const CREATED_AT = '2026-11-24T10:42:00.000Z'

/** An order whose answer was lost. */
export const lostOrder = (change: Partial<OrderIntent> = {}): OrderIntent => ({
  ...newOrder('a'),
  kind: 'order',
  createdAt: CREATED_AT,
  step: 'unknown',
  isFenced: false,
  orderRef: null,
  orderKey: null,
  total: null,
  paid: null,
  status: null,
  charge: null,
  alarm: null,
  alarmRefs: null,
  ...change,
})

/** A payment whose answer was lost. */
export const lostPayment = (change: Partial<PaymentIntent> = {}): PaymentIntent => ({
  ...newPayment('p', { method: 'Gateway' }),
  kind: 'payment',
  createdAt: CREATED_AT,
  step: 'unknown',
  isFenced: false,
  ...change,
})

/** A row of the CRM's list of orders. */
export const listed = (orderRef: string, change: Partial<ListedOrder> = {}): ListedOrder => ({
  orderRef,
  orderKey: `key of ${orderRef}`,
  paid: 'N',
  status: 'Quote',
  clientRef: 'K7F3Q2 PO 7731',
  createdAt: null,
  total: '42.00',
  ...change,
})

type Open = Extract<Settling, { kind: 'open' }>

/** How far the desk has got with it; a grace is ten seconds, a look due every fifteen. */
export const progressOf = (change: Partial<Open> = {}, canSignIn = true): Progress => ({
  state: { ...(newSettling as Open), ...change },
  times: { graceMs: 10_000, lookEveryMs: 15_000 },
  canSignIn,
})
