import type { CallView } from '../../../shared/desk/calls.ts'
import { failed, invalid, ok, type Result } from '../../../shared/result.ts'
import { sendGate } from '../calls/gates.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { uuid } from '../calls/sessions.ts'
import type { CallState } from '../calls/state.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { sealPart } from '../journal/sealed.ts'
import { cardEnding } from '../payments/cardInput.ts'
import { callSettled } from '../settling/callSettled.ts'
import { agreedLines } from './agreedLines.ts'
import { basketHash, hash } from './basketHash.ts'
import { basketLook } from './basketLook.ts'
import { mayPlace } from './mayPlace.ts'
import { type OrderForm, orderInput, orderProblems } from './orderInput.ts'
import { afterSending, note, type OrderParts } from './orderParts.ts'
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
  const looked = await basketLook(parts, form, signal)
  if (looked.kind === 'error') return looked
  const { state, sessionId, currency } = looked.value
  const allowed = await mayPlace(parts, form, state, looked.value, signal)
  if (allowed.kind === 'error') return allowed
  const intentId = uuid(deps.randomBytes(16))
  const input = orderInput(form, sessionId, state.token, isCardSent)
  const clientRef = input.order_clientref ?? state.token
  const decided = {
    intentId,
    state,
    sessionId,
    form,
    clientRef,
    currency,
    hasCard: isCardSent,
    ...allowed.value,
  }
  const written = writeIntent(parts, decided)
  if (written.kind === 'error') return written
  const { replaces } = allowed.value
  if (replaces !== null) callSettled(parts, replaces, 'Sent again as a quote, in another call.')
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

/** An order that was decided on, just before it is sent. */
type Decided = {
  readonly intentId: string
  readonly state: CallState
  readonly sessionId: string
  readonly form: OrderForm
  readonly clientRef: string
  readonly currency: string
  readonly hasCard: boolean
  readonly slot: number
  readonly replaces: OrderIntent | null
}

const sentWords = ({ payment }: OrderForm, hasCard: boolean): string =>
  hasCard && payment.kind === 'card'
    ? `Order sent once, with the ${cardEnding(payment.card)}`
    : 'Order sent once'

/** On disk before anything is sent, and the one step from written to sent taken there too. */
function writeIntent({ journal, deps, book }: OrderParts, decided: Decided): Result<null> {
  const { intentId: id, state, sessionId, form, currency, hasCard, clientRef } = decided
  const view = book.view(state)
  const written = journal.writeOrder({
    id,
    token: state.token,
    customer: state.customer?.contactRef ?? '',
    callId: form.callId,
    sessionHash: hash(sessionId),
    amount: form.agreedTotal,
    currency,
    person: deps.settings().whoIsHere,
    slot: decided.slot,
    basketHash: basketHash(state.lines),
    lines: agreedLines(view.lines, state),
    hasCard,
    clientRef,
    replaces: decided.replaces?.id ?? null,
    sealed: sealPart(deps.vault, id, { sessionId, form, name: view.name }),
  })
  if (written.kind === 'error') return written
  try {
    if (journal.advance(id, 'written', 'sent', note('done', sentWords(form, hasCard))))
      return ok(null)
  } catch (error) {
    deps.log.error('the journal could not be written before sending', { error: String(error) })
  }
  // Else the row would say that it may still arrive, and hold back whatever comes after it.
  afterSending({ deps }, () =>
    journal.advance(
      id,
      'written',
      'notSent',
      note('note', 'It could not be written, and was not sent'),
    ),
  )
  return invalid('Nothing was sent: the journal could not be written. Try again.')
}
