import { toMinor } from '../../../shared/domain/money.ts'
import type { ListedOrder } from '../../../shared/domain/settling/pass.ts'
import type { Settling } from '../../../shared/domain/settling/settling.ts'
import { sessionLeft } from '../calls/sessionChanges.ts'
import { uuid } from '../calls/sessions.ts'
import type { Facts, Intent, NewPayment, OrderIntent, PaymentIntent } from '../journal/intent.ts'
import { sealPart } from '../journal/sealed.ts'
import { ENDED, noteEmptied } from '../orders/emptyBasket.ts'
import { followUp } from '../orders/followUp.ts'
import { note } from '../orders/orderParts.ts'
import { placedOf } from '../orders/placedOf.ts'
import { showRow } from '../orders/readBack.ts'
import { LATE, raise } from '../orders/watch.ts'
import type { Held } from './held.ts'
import type { SettlerParts } from './parts.ts'

/** Writes down what the settling has come to, and shows it; nothing while it is still open. */
export function settle(
  parts: SettlerParts,
  intent: Intent,
  state: Settling,
  { sessionId }: Held,
): void {
  if (state.kind === 'open') return
  if (intent.kind === 'payment') {
    if (state.kind === 'found') settlePaid(parts, intent, state.order)
    return
  }
  switch (state.kind) {
    case 'found':
      adopt(parts, intent, state.order, sessionId)
      return
    case 'doubled':
      adopt(parts, intent, state.orders[0], sessionId)
      raiseDoubled(parts, intent.id, state.orders)
      return
    case 'absent':
      noteAbsent(parts, intent)
  }
}

/**
 * The order exists: it is ours under its number. A card that went with it and does not show as
 * paid is a payment nobody knows the fate of, not one that failed.
 */
export function adopt(
  parts: SettlerParts,
  intent: OrderIntent,
  order: ListedOrder | undefined,
  sessionId: string | null,
): void {
  if (order === undefined) return
  const { journal } = parts
  const { orderRef, orderKey } = order
  const facts: Facts = {
    orderRef,
    orderKey,
    total: toMinor(order.total ?? '', intent.currency) ?? null,
    paid: order.paid,
    status: order.status,
  }
  const isLate = intent.step === 'absent'
  const found = note('done', `Found in the CRM as ${orderRef}`, isLate ? LATE : {})
  const isPaymentOpen = intent.hasCard && order.paid !== 'Y'
  const hasMoved =
    isPaymentOpen && orderKey !== null
      ? journal.advanceWithPayment(intent.id, intent.step, found, facts, {
          intent: paymentWith(
            parts,
            intent,
            { orderRef, orderKey },
            facts.total ?? null,
            sessionId,
          ),
          step: 'unknown',
        })
      : journal.advance(intent.id, intent.step, 'created', found, {
          ...facts,
          ...(isPaymentOpen ? { charge: 'unknown' } : {}),
        })
  if (hasMoved) showAdopted(parts, intent, sessionId)
}

/** Delivered twice: a person decides which one stays. */
function raiseDoubled(
  { journal, placed }: SettlerParts,
  id: string,
  orders: readonly ListedOrder[],
): void {
  const order = journal.find(id)
  if (order?.kind !== 'order') return
  const refs = orders.map(({ orderRef }) => orderRef)
  raise(journal, order, refs, false)
  placed.update(order.callId, (now) => ({ ...now }))
}

/** On the call it was placed from, if that is still open; its basket is closed in any case. */
function showAdopted(parts: SettlerParts, intent: OrderIntent, sessionId: string | null): void {
  const adopted = parts.journal.find(intent.id)
  if (adopted?.kind !== 'order') return
  parts.placed.keep(intent.callId, placedOf(parts, adopted))
  leaveFenced(parts, adopted)
  if (sessionId !== null && !adopted.isFenced) void followUp(parts, intent.callId, sessionId)
  else noteEmptied(parts, adopted.id, ENDED)
  parts.onceMore.take(adopted.id)
}

/** A call whose session was ended goes on in a fresh one when it is paid. */
export function leaveFenced({ book }: SettlerParts, { callId, isFenced }: Intent): void {
  const why = 'Its session was ended to make sure of the order'
  if (isFenced) book.update(callId, (state) => sessionLeft(state, why))
}

function paymentWith(
  { deps }: SettlerParts,
  intent: OrderIntent,
  order: { readonly orderRef: string; readonly orderKey: string },
  total: number | null,
  sessionId: string | null,
): NewPayment {
  const { token, customer, callId, sessionHash, currency, person } = intent
  const id = uuid(deps.randomBytes(16))
  return {
    ...order,
    id,
    token,
    customer,
    callId,
    sessionHash,
    // What the CRM charged is its own total, where that is not the one agreed.
    amount: total ?? intent.amount,
    currency,
    person,
    method: 'Gateway',
    sealed: sessionId === null ? null : sealPart(deps.vault, id, { sessionId, form: null }),
  }
}

function noteAbsent({ journal }: SettlerParts, { id, step, hasCard }: OrderIntent): void {
  const words = 'Not seen in the CRM, after two whole readings of its list'
  journal.advance(id, step, 'absent', note('unknown', words), hasCard ? { charge: 'unknown' } : {})
}

function settlePaid(parts: SettlerParts, payment: PaymentIntent, row: ListedOrder): void {
  const words = 'The CRM shows the order as paid: nothing more is to be taken'
  parts.journal.advance(payment.id, 'unknown', 'taken', note('done', words))
  showRow(parts, payment.callId, [row])
}
