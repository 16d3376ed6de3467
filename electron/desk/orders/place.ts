import type { CallView } from '../../../shared/desk/calls.ts'
import { formatMoney } from '../../../shared/domain/money.ts'
import { type Failure, failed, ok, type Result } from '../../../shared/result.ts'
import { CART_FILTER, readCart } from '../basket/cart.ts'
import { cartRead } from '../basket/changes.ts'
import { meaningOf } from '../calls/endOf.ts'
import { sendGate } from '../calls/gates.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { uuid } from '../calls/sessions.ts'
import type { CallState } from '../calls/state.ts'
import { droppedByCrm } from '../customers/changes.ts'
import { sealPart } from '../journal/sealed.ts'
import { agreedLines, basketHash, hash } from './basketHash.ts'
import { type OrderForm, orderInput, orderProblems } from './orderInput.ts'
import { note, type OrderParts } from './orderParts.ts'
import { replyOf } from './reply.ts'
import { settleOrder } from './settleOrder.ts'

/**
 * Places an order, once. The order of things is that of money.md, "Placing an order": clean
 * session, one look at the basket, the intent on disk, one send.
 */
export async function placeOrder(parts: OrderParts, form: OrderForm): Promise<Result<CallView>> {
  const { book, workers, deps, journal } = parts
  const state = book.get(form.callId)
  if (state === undefined) return failed(NO_CALL)
  const isCardSent = form.payment.kind === 'card' && deps.settings().cardMode === 'withOrder'
  const problems = orderProblems(form, deps.clock.now())
  if (Object.keys(problems).length > 0) {
    return invalid('Some fields are not right yet. Nothing was sent.', problems)
  }
  const gate = sendGate(state)
  if (gate.kind === 'shut') return invalid(gate.reason)
  const trouble = journal.trouble()
  if (trouble !== null) return invalid(trouble)
  return workers.of(form.callId).run((signal) => placeInTurn(parts, form, isCardSent, signal))
}

async function placeInTurn(
  parts: OrderParts,
  form: OrderForm,
  isCardSent: boolean,
  signal: AbortSignal,
): Promise<Result<CallView>> {
  const { book, deps } = parts
  const { callId } = form
  const looked = await lookBefore(parts, form, signal)
  if (looked.kind === 'error') return looked
  const { state, sessionId, currency } = looked.value
  const intentId = uuid(deps.randomBytes(16))
  const input = orderInput(form, sessionId, state.token, isCardSent)
  const clientRef = input.order_clientref ?? state.token
  const decided = { intentId, state, sessionId, form, clientRef, currency, hasCard: isCardSent }
  const written = writeIntent(parts, decided)
  if (written.kind === 'error') return written
  const since = new Date(deps.clock.now()).toISOString()
  book.update(callId, (now) => ({
    ...now,
    order: { kind: 'sending', what: 'order', since, created: null },
  }))
  // No signal: once it may have left, nobody calls an order off.
  const reply = replyOf(await deps.crm.call('addOrder', input))
  const { agreedTotal, delivery } = form
  const cardSent = isCardSent
  const sent = { intentId, callId, sessionId, since, clientRef, cardSent, agreedTotal, currency }
  return settleOrder(parts, reply, { ...sent, delivery })
}

/** One look at the basket just before: the customer signed in, the lines as shown, the total too. */
async function lookBefore(
  { book, deps }: OrderParts,
  form: OrderForm,
  signal: AbortSignal,
): Promise<Result<{ state: CallState; sessionId: string; currency: string }>> {
  const { callId } = form
  const before = book.get(callId)
  // Decided again in turn: another press, or another line, may have come first.
  const gate = before === undefined ? null : sendGate(before)
  if (before === undefined || gate === null) return failed(NO_CALL)
  if (gate.kind === 'shut' || before.session.kind !== 'open') {
    return invalid(gate.kind === 'shut' ? gate.reason : 'The session is not open.')
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
  if (isDropped) return invalid('The CRM had let go of the session. Nothing was sent: place again.')
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

/** An order that was decided on, just before it is sent. */
type Decided = {
  readonly intentId: string
  readonly state: CallState
  readonly sessionId: string
  readonly form: OrderForm
  readonly clientRef: string
  readonly currency: string
  readonly hasCard: boolean
}

/** On disk before anything is sent, and the one step from written to sent taken there too. */
function writeIntent({ journal, deps }: OrderParts, decided: Decided): Result<null> {
  const { intentId: id, state, sessionId, form, currency, hasCard, clientRef } = decided
  const written = journal.writeOrder({
    id,
    token: state.token,
    customer: state.customer?.contactRef ?? '',
    callId: form.callId,
    sessionHash: hash(sessionId),
    amount: form.agreedTotal,
    currency,
    person: deps.settings().whoIsHere,
    slot: 0,
    basketHash: basketHash(state.lines),
    lines: agreedLines(state.lines),
    hasCard,
    clientRef,
    replaces: null,
    sealed: sealPart(deps.vault, id, { sessionId, form }),
  })
  if (written.kind === 'error') return written
  try {
    if (journal.advance(id, 'written', 'sent', note('done', 'Order sent once'))) return ok(null)
  } catch (error) {
    deps.log.error('the journal could not be written before sending', { error: String(error) })
  }
  return invalid('Nothing was sent: the journal could not be written. Try again.')
}

const notSent = (failure: Failure): Failure =>
  meaningOf(failure) === 'signedOut'
    ? failure
    : { kind: 'offline', message: `Nothing was sent. ${failure.message}` }

const invalid = (message: string, fields: Readonly<Record<string, string>> = {}) =>
  failed({ kind: 'invalid', message, fields })
