import type { CallView } from '../../../shared/desk/calls.ts'
import { BASE_CURRENCY } from '../../../shared/domain/exchangeRate.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { OrderForm } from '../orders/orderInput.ts'
import { placeOrder } from '../orders/place.ts'
import { outcomeOf } from '../orders/placed.ts'
import type { PaymentParts } from './paymentParts.ts'
import { takePayment } from './take.ts'

/**
 * Places an order, and where the setting *Card* is `afterOrder`, charges the card that was typed
 * on the order once it exists: no money moves in `addOrder`. The order stands whatever becomes of
 * the payment. A total other than the one agreed is not charged: it is a new decision; nor is one in another
 * currency, whose rate only a person knows.
 */
export async function placeAndPay(parts: PaymentParts, form: OrderForm): Promise<Result<CallView>> {
  const view = await placeOrder(parts, form)
  const { callId, payment } = form
  const placed = parts.placed.get(callId)
  const isCharged = payment.kind === 'card' && parts.deps.settings().cardMode === 'afterOrder'
  if (view.kind === 'error' || !isCharged || placed === undefined) return view
  const { kind, differs } = outcomeOf(placed)
  if (kind !== 'placed' || differs !== null) return view
  const amount = placed.agreedTotal
  const notSent = (why: string): Result<CallView> => {
    parts.placed.update(callId, (now) => ({
      ...now,
      payment: { amount, outcome: { kind: 'notSent', why } },
    }))
    const state = parts.book.get(callId)
    return state === undefined ? view : ok(parts.book.view(state))
  }
  if (placed.currency !== BASE_CURRENCY) return notSent(needsRate(placed.currency))
  const charge = { callId, amount, method: 'Gateway', card: payment.card, fxRate: null } as const
  const taken = await takePayment(parts, charge, false)
  return taken.kind === 'ok' ? taken : notSent(taken.error.message)
}

/** The checkout asks for no rate; the payment does. */
const needsRate = (currency: string) =>
  `Nothing was taken: the order is in ${currency}. Take the payment with its exchange rate.`
