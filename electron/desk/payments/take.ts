import type { MethodInput } from '../../../shared/crm/index.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import type { paymentForm } from '../../../shared/desk/payments.ts'
import { formatMoney, fromMinor } from '../../../shared/domain/money.ts'
import { failed, invalid, ok, type Result } from '../../../shared/result.ts'
import type { z } from '../../../shared/schema.ts'
import { payGate } from '../calls/gates.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { uuid } from '../calls/sessions.ts'
import type { Note } from '../journal/journal.ts'
import { sealPart } from '../journal/sealed.ts'
import { hash } from '../orders/basketHash.ts'
import type { CreatedOrder } from '../orders/callOrder.ts'
import { whyCardShut } from '../orders/cardShut.ts'
import { whyPaymentMayCome } from '../orders/onItsWay.ts'
import { afterSending, note } from '../orders/orderParts.ts'
import { paymentReplyOf } from '../orders/reply.ts'
import type { ToPay } from '../orders/toPay.ts'
import { cardEnding, cardInput, cardProblems } from './cardInput.ts'
import { lookBeforePaying } from './look.ts'
import type { PaymentParts } from './paymentParts.ts'
import { settleTaken } from './settleTaken.ts'

/** The payment as filled in. */
export type PaymentForm = z.output<typeof paymentForm>

/** Takes a payment on the call's order, once (money.md, "Taking a payment"). */
export async function takePayment(
  parts: PaymentParts,
  form: PaymentForm,
  hasForm = true,
): Promise<Result<CallView>> {
  const ready = readyToPay(parts, form)
  if (ready.kind === 'error') return ready
  return parts.workers.of(form.callId).run((signal) => takeInTurn(parts, form, hasForm, signal))
}

/** What can be known before the CRM is asked. */
function readyToPay(parts: PaymentParts, form: PaymentForm): Result<CreatedOrder> {
  const { book, deps } = parts
  const state = book.get(form.callId)
  if (state === undefined) return failed(NO_CALL)
  const gate = payGate(state)
  if (gate.kind === 'shut' || state.order.kind !== 'created') {
    return invalid(gate.kind === 'shut' ? gate.reason : 'There is no order to pay.')
  }
  const { created } = state.order
  const { outstanding, currency, notWhole } = created.ledger
  const mayCome = whyPaymentMayCome(parts, created.intentId)
  if (mayCome !== null) return invalid(mayCome)
  if (notWhole !== null) return invalid(`${WHY_SAY[notWhole.kind]} ${SAY_FIRST}`)
  if (form.amount > outstanding) {
    const open = formatMoney(outstanding, currency)
    const message = `Only ${open} is open on this order. Nothing was taken.`
    return invalid(message, { amount: message })
  }
  if (form.method !== 'Gateway') return ok(created)
  const shut = whyCardShut(parts, created.customer)
  if (shut !== null) return invalid(shut, { method: shut })
  if (form.card === null) return invalid('Fill in the card. Nothing was taken.')
  const problems = cardProblems(form.card, deps.clock.now())
  return Object.keys(problems).length === 0
    ? ok(created)
    : invalid('Some card fields are not right yet. Nothing was sent.', problems)
}

/** What only lost rows knew of shows nowhere: the CRM tells no more than whether all is paid. */
const WHY_SAY = {
  lost: 'This computer’s journal may lack payments on this order.',
  elsewhere: 'This order was placed elsewhere and may have been paid in part there.',
} as const
const SAY_FIRST = 'Say first what has been paid on this order. Nothing was taken.'

async function takeInTurn(
  parts: PaymentParts,
  form: PaymentForm,
  hasForm: boolean,
  signal: AbortSignal,
): Promise<Result<CallView>> {
  const { book, deps, placed } = parts
  const { callId } = form
  const looked = await lookBeforePaying(parts, callId, signal)
  if (looked.kind === 'error') return looked
  // Decided again in turn: another press may have come first, or the CRM shows it as paid.
  const ready = readyToPay(parts, form)
  const order = placed.get(callId)
  if (ready.kind === 'error') return ready
  if (order === undefined || order.orderKey === null) return invalid('There is no order to pay.')
  const created = ready.value
  const { sessionId } = looked.value
  const intentId = uuid(deps.randomBytes(16))
  const written = writeIntent(parts, form, intentId, order.orderKey, created, sessionId)
  if (written.kind === 'error') return written
  const since = new Date(deps.clock.now()).toISOString()
  book.update(callId, (state) => ({
    ...state,
    order: { kind: 'sending', what: 'payment', since, created },
  }))
  const { currency } = created.ledger
  const input = paymentInput(form, sessionId, order.orderKey, currency)
  // No signal: once it may have left, nobody calls a payment off.
  const reply = paymentReplyOf(await deps.crm.call('addTransaction', input))
  return settleTaken(parts, reply, {
    callId,
    intentId,
    sessionId,
    amount: form.amount,
    currency,
    hasForm,
  })
}

function paymentInput(
  form: PaymentForm,
  sessionId: string,
  orderKey: string,
  currency: string,
): MethodInput<'addTransaction'> {
  return {
    session_id: sessionId,
    order_key: orderKey,
    transaction_amount: fromMinor(form.amount, currency),
    transaction_method: form.method,
    ...(form.fxRate === null ? {} : { transaction_fxrate: form.fxRate }),
    ...(form.method === 'Gateway' && form.card !== null ? cardInput(form.card) : {}),
  }
}

/** On disk before anything is sent; the order's key is unique among open payments. */
function writeIntent(
  { journal, deps, placed }: PaymentParts,
  { callId, amount, method, card }: PaymentForm,
  id: string,
  orderKey: string,
  { orderRef, ledger }: CreatedOrder,
  sessionId: string,
): Result<null> {
  const order = placed.get(callId)
  const written = journal.writePayment({
    id,
    token: order?.token ?? '',
    customer: order?.customer ?? '',
    callId,
    sessionHash: hash(sessionId),
    amount,
    currency: ledger.currency,
    person: deps.settings().whoIsHere,
    method,
    orderKey,
    orderRef,
    sealed: sealPart(deps.vault, id, { sessionId, form: null }),
  })
  if (written.kind === 'error') return written
  try {
    const sent = sentNote({ amount, method, card }, ledger.currency, order?.elsewhere?.said ?? null)
    if (journal.advance(id, 'written', 'sent', sent)) return ok(null)
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

/** What a person said of an order from elsewhere is on disk before anything leaves, too. */
function sentNote(
  { amount, method, card }: Pick<PaymentForm, 'amount' | 'method' | 'card'>,
  currency: string,
  said: ToPay['said'],
): Note {
  const money = formatMoney(amount, currency)
  const words =
    method === 'Gateway' && card !== null
      ? `Payment of ${money} by ${cardEnding(card)} sent once`
      : `${method} payment of ${money} sent once`
  if (said === null) return note('done', words)
  const before = `${formatMoney(said.amount, currency)} paid before, said by ${said.by}`
  return note('done', `${words}; ${before}`, { paidBefore: said.amount, by: said.by })
}
