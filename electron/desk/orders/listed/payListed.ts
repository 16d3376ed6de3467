import type { CallView, Gate } from '../../../../shared/desk/calls.ts'
import { hasToken, mintToken, TOKEN_BYTES } from '../../../../shared/domain/token.ts'
import { failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import { openWaiting } from '../../again/openWaiting.ts'
import { NO_CALL } from '../../calls/handlers.ts'
import { uuid } from '../../calls/sessions.ts'
import type { OrderIntent } from '../../journal/intent.ts'
import { isWaiting } from '../../records/rows.ts'
import { placedToPay } from '../placedToPay.ts'
import type { ToPay } from '../toPay.ts'
import type { Listed } from './listedOrder.ts'
import type { ListedParts } from './listedParts.ts'

/** An order of the list, and what the journal has of it. */
export type Found = {
  readonly customer: string
  readonly order: Listed
  readonly intent: OrderIntent | null
}

/** One order of what was read on a call. */
export function findListed(
  { listed, journal }: ListedParts,
  callId: string,
  orderRef: string,
): Result<Found> {
  const reading = listed.get(callId)
  const order = reading?.orders.get(orderRef)
  if (reading === null || order === undefined) {
    return invalid('This order is not in the list that was read. Read it again.')
  }
  const { customer } = reading
  const intent = journal.ordersOf(customer).find((one) => one.orderRef === orderRef) ?? null
  return ok({ customer, order, intent })
}

/** May a payment be begun on it? What was placed here goes by the journal, not by the list. */
export function payListedGate(parts: ListedParts, { order, intent, customer }: Found): Gate {
  const { journal } = parts
  if (intent !== null) {
    return isWaiting(parts, intent)
      ? { kind: 'open' }
      : shut('This order was placed here and waits for no payment. Look under Placed here.')
  }
  const mayBeOurs = whyMayBeOurs(parts, customer, order)
  if (mayBeOurs !== null) return shut(mayBeOurs)
  const { paid, orderKey, gross, currency } = order
  if (paid === 'Y') return shut('The CRM shows it as paid.')
  if (paid === null) return shut('The CRM does not say whether it is paid.')
  if (orderKey === null)
    return shut('The CRM named no key for this order. Take it in the CRM itself.')
  if (gross === null || gross < 1 || currency === '') {
    return shut('The CRM names no total with its currency. Take the payment in the CRM itself.')
  }
  const open = journal.openPaymentOn(orderKey)
  return open === null
    ? { kind: 'open' }
    : shut('A payment on this order is not settled yet. Take no other until it is.')
}

/** An order of the list may be one of this desk of which nobody knows yet what became. */
function whyMayBeOurs(
  { journal }: ListedParts,
  customer: string,
  { clientRef }: Listed,
): string | null {
  const [open] = journal.openOrdersOf(customer)
  const twin = journal
    .ordersOf(customer)
    .find(({ token }) => hasToken(clientRef ?? '', token) !== 'no')
  const token = open?.token ?? twin?.token
  return token === undefined
    ? null
    : `It may be order ${token} of this desk, which is not settled. Settle that one first.`
}

const shut = (reason: string): Gate => ({ kind: 'shut', reason })

/**
 * Opens a call on an order that is not paid, whoever placed it. A payment goes the way of every
 * payment from there; of an order from elsewhere a person says first what has been paid on it.
 */
export function payListed(
  parts: ListedParts,
  { callId, orderRef }: { readonly callId: string; readonly orderRef: string },
): Result<CallView> {
  const found = findListed(parts, callId, orderRef)
  if (found.kind === 'error') return found
  const gate = payListedGate(parts, found.value)
  if (gate.kind === 'shut') return invalid(gate.reason)
  const { intent } = found.value
  return intent === null ? openElsewhere(parts, callId, found.value) : openWaiting(parts, intent.id)
}

function openElsewhere(parts: ListedParts, from: string, found: Found): Result<CallView> {
  const { book, deps, placed, signIns } = parts
  const open = book
    .all()
    .find((state) => placed.get(state.callId)?.orderKey === found.order.orderKey)
  if (open !== undefined) return ok(book.view(open))
  const onLine = book.get(from)
  const token = mintToken(deps.randomBytes(TOKEN_BYTES))
  const { callId } = book.open(uuid(deps.randomBytes(16)), token)
  placed.keep(callId, placedToPay(toPayOf(found), token))
  const who = signIns.get(from)
  if (who !== undefined && onLine !== undefined) {
    // Whose orders these are was read in that session; a payment signs in anew with what main holds.
    signIns.keep(callId, who)
    const { customer } = onLine
    book.update(callId, (state) => ({ ...state, customer, signIn: { kind: 'signedIn' } }))
  }
  const state = book.get(callId)
  return state === undefined ? failed(NO_CALL) : ok(book.view(state))
}

/** The order as it is kept with its call. */
const toPayOf = ({ customer, order }: Found): ToPay => ({
  customer,
  orderRef: order.orderRef,
  orderKey: order.orderKey,
  currency: order.currency,
  total: order.gross ?? 0,
  clientRef: order.clientRef ?? '',
  status: order.status,
  delivery: order.delivery,
  said: null,
})
