import { formatMoney } from '../../../shared/domain/money.ts'
import { type Failure, failed, invalid, ok, type Result } from '../../../shared/result.ts'
import { CART_FILTER, readCart } from '../basket/cart.ts'
import { cartRead } from '../basket/changes.ts'
import { meaningOf } from '../calls/endOf.ts'
import { sendGate } from '../calls/gates.ts'
import { NO_CALL } from '../calls/handlers.ts'
import type { CallState } from '../calls/state.ts'
import { droppedByCrm } from '../customers/changes.ts'
import type { OrderForm } from './orderInput.ts'
import type { OrderParts } from './orderParts.ts'

/** One look at the basket just before: the customer signed in, the lines as shown, the total too. */
export async function basketLook(
  { book, deps }: Pick<OrderParts, 'book' | 'deps'>,
  form: OrderForm,
  signal: AbortSignal,
): Promise<Result<{ state: CallState; sessionId: string; currency: string }>> {
  const { callId } = form
  const before = book.get(callId)
  // Decided again in turn: another press, or another line, may have come first.
  const gate = before === undefined ? null : sendGate(before)
  if (before === undefined || gate === null) return failed(NO_CALL)
  if (gate.kind === 'shut' || before.session.kind !== 'open') {
    return invalid(gate.kind === 'shut' ? gate.reason : 'The CRM is not ready for this call.')
  }
  const sessionId = before.session.id
  const filter = [...CART_FILTER]
  const answer = await deps.crm.call('getCart', { session_id: sessionId, filter }, { signal })
  if (answer.kind === 'error') return failed(notSent(answer.error))
  const cart = readCart(answer.value)
  const isDropped = cart.contactRef !== before.customer?.contactRef || cart.rows.length === 0
  const at = new Date(deps.clock.now()).toISOString()
  book.update(callId, (now) => (isDropped ? droppedByCrm(now, at) : cartRead(now, cart)))
  const state = book.get(callId)
  if (state === undefined) return failed(NO_CALL)
  if (isDropped)
    return invalid('The CRM had let this call’s sign-in go. Nothing was sent: place again.')
  const ready = sendGate(state)
  if (ready.kind === 'shut') return invalid(`Nothing was sent. ${ready.reason}`)
  const currency = cart.currency ?? 'GBP'
  return cart.total === form.agreedTotal
    ? ok({ state, sessionId, currency })
    : newTotal(form.agreedTotal, cart.total, currency)
}

/** Another total is another decision. */
function newTotal(agreed: number, total: number | null, currency: string): Result<never> {
  const was = formatMoney(agreed, currency)
  if (total === null) return invalid('The CRM named no total. Nothing was sent.')
  const message = `The total is ${formatMoney(total, currency)} now, not ${was}. Tell the caller, then place again.`
  return invalid(message, { agreedTotal: message })
}

const notSent = (failure: Failure): Failure =>
  meaningOf(failure) === 'signedOut'
    ? failure
    : { kind: 'offline', message: `Nothing was sent. ${failure.message}` }
