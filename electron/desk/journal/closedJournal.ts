import { failed } from '../../../shared/result.ts'
import type { Journal } from './journal.ts'

/** Said by a desk that does not hold the lock. */
export const READ_ONLY =
  'Another window of this desk does the money work here. Place orders and take payments there.'

/** A journal nothing can be written to: no order and no payment is sent. */
export function closedJournal(trouble: string): Journal {
  const refuse = () => failed({ kind: 'invalid' as const, message: trouble, fields: {} })
  return {
    trouble: () => trouble,
    lookFirst: () => null,
    mayLackBefore: () => null,
    writeOrder: refuse,
    writePayment: refuse,
    advance: () => false,
    advanceWithPayment: () => false,
    note: () => undefined,
    find: () => null,
    steps: () => [],
    stepsOn: () => [],
    openOrdersOf: () => [],
    ordersOf: () => [],
    paymentsOf: () => [],
    orderOfSession: () => null,
    openPaymentOn: () => null,
    takenOn: () => 0,
    placedSince: () => [],
    open: () => [],
    troubled: () => [],
    orders: () => [],
    noted: () => [],
    learned: () => null,
    learn: () => undefined,
    close: () => undefined,
  }
}
