import type { PlacedRow, WaitingRow } from '../../../shared/desk/journal.ts'
import type { OutcomeWords } from '../../../shared/desk/orders.ts'
import { EXISTING_STEPS, type OrderIntent, UNSETTLED_STEPS } from '../journal/intent.ts'
import { readAgreedLines } from '../orders/agreedLines.ts'
import { customerName } from '../orders/customerName.ts'
import { paidOn } from '../orders/ledger.ts'
import type { OrderParts } from '../orders/orderParts.ts'

/** An order of the journal as a row of *Placed here*. */
export function placedRow(parts: OrderParts, order: OrderIntent): PlacedRow {
  const { taken, total } = sumsOf(parts, order)
  return {
    id: order.id,
    orderRef: order.orderRef,
    token: order.token,
    customer: customerName(parts, order),
    at: order.createdAt,
    person: order.person,
    lineCount: readAgreedLines(order.lines).length,
    total,
    taken,
    currency: order.currency,
    state: stateOf(parts, order),
  }
}

/** Minor units: the CRM's total where it said one, what was taken at this desk, and what is known to be paid. */
function sumsOf({ journal }: OrderParts, order: OrderIntent) {
  const { takenHere, paid } = paidOn(journal, order)
  const total = order.total ?? order.amount
  return { total, taken: takenHere, paid, outstanding: Math.max(0, total - paid) }
}

const chip = (word: string, tone: OutcomeWords['chip']['tone']) => ({ word, tone })

function stateOf(parts: OrderParts, order: OrderIntent): OutcomeWords['chip'] {
  if (order.alarm === 'doubled') return chip('Doubled', 'bad')
  if (order.alarm === 'settledWrongly') return chip('There after all', 'bad')
  switch (order.step) {
    case 'created':
    case 'emptied':
      return moneyState(parts, order)
    case 'absent':
      return chip('Not seen', 'bad')
    case 'refused':
      return chip('Refused', 'warn')
    case 'notSent':
      return chip('Not sent', 'info')
    case 'resent':
      return chip('Sent again', 'info')
    case 'notThere':
      return order.charge === 'unknown' ? chip('Charge unknown', 'bad') : chip('Not there', 'info')
    default:
      return chip('Unknown', 'bad')
  }
}

function moneyState(parts: OrderParts, order: OrderIntent): OutcomeWords['chip'] {
  const { paid, outstanding } = sumsOf(parts, order)
  if (order.paid === 'Y' || outstanding === 0) return chip('Paid', 'good')
  if (isPaymentOpen(parts, order)) return chip('Payment unknown', 'bad')
  return paid > 0 ? chip('Part paid', 'warn') : chip('Quote', 'info')
}

const isPaymentOpen = ({ journal }: OrderParts, { charge, orderKey }: OrderIntent): boolean =>
  charge === 'unknown' || (orderKey !== null && journal.openPaymentOn(orderKey) !== null)

/** Whether an order exists, is not paid, and nothing about its payment is being settled. */
export function isWaiting(parts: OrderParts, order: OrderIntent): boolean {
  const exists = EXISTING_STEPS.includes(order.step)
  if (!exists || order.alarm !== null || order.paid === 'Y') return false
  return sumsOf(parts, order).outstanding > 0 && !isPaymentOpen(parts, order)
}

/** A quote that waits for its payment. */
export function waitingRow(parts: OrderParts, order: OrderIntent): WaitingRow {
  return {
    ...placedRow(parts, order),
    outstanding: sumsOf(parts, order).outstanding,
    why: whyWaiting(parts, order),
    ringBack: ringBackOf(parts, order),
  }
}

/** As it was said last. */
function ringBackOf({ journal }: OrderParts, { id }: OrderIntent): string {
  const said = journal.noted('ringBack').findLast(({ intent }) => intent === id)
  return said === undefined ? '' : String(said.evidence.ringBack)
}

function whyWaiting({ journal }: OrderParts, order: OrderIntent): string {
  const { orderKey, hasCard, replaces } = order
  if (paidOn(journal, order).paid > 0) return 'Paid in part'
  const failed = journal.stepsOn(order.id, orderKey).findLast(({ mark }) => mark === 'failed')
  if (failed !== undefined) return failed.text
  if (replaces !== null) return 'Sent again as a quote'
  return hasCard ? 'Its card was not charged' : 'To be paid later'
}

/** Whether anything about an order or its payment is not settled. */
const isUnsettled = (parts: OrderParts, order: OrderIntent): boolean =>
  UNSETTLED_STEPS.includes(order.step) || order.alarm !== null || isPaymentOpen(parts, order)

/** Which rows a filter of *Placed here* lets through. */
export function passes(
  parts: OrderParts,
  order: OrderIntent,
  state: 'all' | 'placed' | 'waiting' | 'unsettled',
): boolean {
  switch (state) {
    case 'all':
      return true
    case 'placed':
      return EXISTING_STEPS.includes(order.step)
    case 'waiting':
      return isWaiting(parts, order)
    default:
      return isUnsettled(parts, order)
  }
}
