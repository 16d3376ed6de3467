import { assertNever } from '../../../shared/assertNever.ts'
import type { LineState, LineView } from '../../../shared/desk/basket.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import type { OrderView } from '../../../shared/desk/orders.ts'
import { type Reckoning, rowOf, shownPrice, shownRate, shownSums } from '../basket/prices.ts'
import { isSettled } from '../basket/settled.ts'
import { currencyOf, totalsView } from '../basket/totals.ts'
import type { CreatedOrder } from '../orders/callOrder.ts'
import { editGate, isTheirs, payGate, placeGate } from './gates.ts'
import type { CallState, Line } from './state.ts'

/** A call as the screen shows it. */
export function callView(
  state: CallState,
  policy: Reckoning['policy'],
  homeCurrency: string,
): CallView {
  const reckoning = { policy, currency: currencyOf(state, homeCurrency) }
  return {
    callId: state.callId,
    version: state.version,
    openedAt: state.openedAt,
    token: state.token,
    name: nameOf(state),
    isHeld: state.isHeld,
    signIn: state.signIn,
    typed: state.typed,
    customer: state.customer,
    expected: state.expected,
    rang: state.rang,
    lines: state.lines
      .filter((line) => !line.isRemoved)
      .map((line) => lineView(line, state, reckoning)),
    totals: totalsView(state, reckoning),
    order: orderView(state),
    edit: editGate(state),
    place: placeGate(state),
    pay: payGate(state),
    callback: state.callback,
    changed: [...state.changed, ...state.short],
    log: state.log,
  }
}

function nameOf({ customer, order, expected }: CallState): string {
  // A quote that was opened to be paid goes by its number until its customer is signed in.
  if (customer === null && order.kind === 'created') return order.created.orderRef
  if (customer === null) return expected?.name ?? 'New caller'
  const name = `${customer.firstName} ${customer.lastName}`.trim()
  return name || customer.company || 'Customer'
}

function lineView(line: Line, state: CallState, reckoning: Reckoning): LineView {
  const { wanted } = line
  // A product the local catalogue does not have is named by the CRM.
  const row = state.lastCart === null ? undefined : rowOf(line, state.lastCart)
  return {
    lineId: line.lineId,
    code: line.code,
    name: line.known.name || (row?.name ?? ''),
    size: line.known.size || (row?.size ?? ''),
    unit: wanted.unit,
    quantity: wanted.quantity,
    location: wanted.location,
    price: shownPrice(line, state.lastCart),
    override:
      wanted.unitPrice === null ? null : { unitPrice: wanted.unitPrice, reason: line.reason },
    note: line.note,
    vatRate: shownRate(line, state),
    sums: shownSums(line, state, reckoning),
    state: lineState(line),
  }
}

function lineState(line: Line): LineState {
  switch (line.there.kind) {
    case 'absent':
      return { kind: 'sending' }
    case 'present':
      return isSettled(line) ? { kind: 'settled' } : { kind: 'sending' }
    case 'refused':
      return { kind: 'refused', message: line.there.message }
    case 'unsure':
      return {
        kind: 'unsure',
        message: 'The CRM’s answer was lost. Looking in its basket; the line is not added again.',
      }
    default:
      return assertNever(line.there)
  }
}

function orderView({ order, customer }: CallState): OrderView {
  switch (order.kind) {
    case 'none':
      return { kind: 'none' }
    case 'sending':
      // While a payment on it is out, the order stays in sight as it was.
      return order.created === null
        ? { kind: 'sending', what: order.what, since: order.since }
        : createdView(order.created, customer)
    case 'created':
      return createdView(order.created, customer)
    case 'unknown':
      return {
        kind: 'unknown',
        what: 'order',
        words: order.words,
        since: order.since,
        steps: order.steps,
      }
    default:
      return assertNever(order)
  }
}

function createdView(created: CreatedOrder, customer: CallState['customer']): OrderView {
  const { orderRef, words, ledger, ladder, delivery, steps } = created
  const isOfCaller = isTheirs(created, customer)
  return { kind: 'created', orderRef, isOfCaller, words, ledger, ladder, delivery, steps }
}
