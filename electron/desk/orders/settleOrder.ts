import { assertNever } from '../../../shared/assertNever.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import type { Delivery } from '../../../shared/desk/orders.ts'
import {
  type CreatedOutcome,
  isCreated,
  type OrderOutcome,
  type OrderReply,
  orderOutcome,
} from '../../../shared/domain/orderOutcome.ts'
import { type Failure, failed, ok, type Result } from '../../../shared/result.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { uuid } from '../calls/sessions.ts'
import type { NewPayment } from '../journal/intent.ts'
import { sealPart } from '../journal/sealed.ts'
import { hash } from './basketHash.ts'
import { followUp } from './followUp.ts'
import { byFormNames } from './orderInput.ts'
import { afterSending, note, type OrderParts } from './orderParts.ts'
import type { Placed } from './placed.ts'
import { wordsOfOrder } from './words.ts'

/** An order that was sent, without anything of a card. */
export type Sent = {
  readonly intentId: string
  readonly callId: string
  readonly sessionId: string
  readonly since: string
  readonly clientRef: string
  readonly cardSent: boolean
  readonly agreedTotal: number
  readonly currency: string
  readonly delivery: Delivery
}

/**
 * Writes down what became of an order and shows it (money.md, points 5 and 6). Should anything of
 * ours fail here, the order is shown as unknown: it was sent.
 */
export function settleOrder(parts: OrderParts, reply: OrderReply, sent: Sent): Result<CallView> {
  try {
    return settle(parts, reply, sent)
  } catch (error) {
    parts.deps.log.error('the answer to an order could not be kept', { error: String(error) })
    const words = wordsOfOrder({ kind: 'unknown', code: null, why: '' }, sent.currency)
    const { since, callId } = sent
    const order = { kind: 'unknown', words, since, steps: [] } as const
    parts.book.update(callId, (state) => ({ ...state, order }))
    return viewOf(parts, callId)
  }
}

function settle(parts: OrderParts, reply: OrderReply, sent: Sent): Result<CallView> {
  const { cardSent, agreedTotal, currency } = sent
  const evidence = { reply, cardSent, agreedTotal, currency }
  const outcome = orderOutcome({ ...evidence, readBack: null, declinedWithoutCode: false })
  if (isCreated(outcome)) return created(parts, reply, sent, outcome)
  switch (outcome.kind) {
    case 'refused':
    case 'notSent':
      return notPlaced(parts, sent, outcome)
    case 'unknown':
      return unknown(parts, sent, outcome)
    default:
      return assertNever(outcome)
  }
}

/** The CRM did nothing: the call goes on as if nothing had been pressed, with the reason. */
function notPlaced(
  parts: OrderParts,
  { intentId, callId, currency }: Sent,
  outcome: Extract<OrderOutcome, { kind: 'refused' | 'notSent' }>,
): Result<never> {
  const words = wordsOfOrder(outcome, currency)
  afterSending(parts, () =>
    parts.journal.advance(
      intentId,
      'sent',
      outcome.kind,
      note('failed', words.headline, { code: outcome.kind === 'refused' ? outcome.code : null }),
    ),
  )
  parts.book.update(callId, (state) => ({ ...state, order: { kind: 'none' } }))
  return failed(failureOf(outcome, words.headline))
}

function failureOf(
  outcome: Extract<OrderOutcome, { kind: 'refused' | 'notSent' }>,
  headline: string,
): Failure {
  if (outcome.kind === 'notSent') {
    return { kind: 'offline', message: `${headline} ${outcome.why} The basket is kept.` }
  }
  const fields = byFormNames(outcome.fields)
  const message = `${headline} Nothing was placed and no money has moved.`
  if (Object.keys(fields).length > 0) return { kind: 'invalid', message, fields }
  return { kind: 'refused', code: outcome.code, message: `${message} ${outcome.message}`, fields }
}

/** It may have gone through: the row stays open on disk, and nothing like it is sent. */
function unknown(
  parts: OrderParts,
  { intentId, callId, currency, since }: Sent,
  outcome: Extract<OrderOutcome, { kind: 'unknown' }>,
): Result<CallView> {
  const { journal, book } = parts
  const seen = outcome.why || 'No clear answer came'
  afterSending(parts, () =>
    journal.advance(intentId, 'sent', 'unknown', note('unknown', seen, { code: outcome.code })),
  )
  const steps = journal.steps(intentId)
  const words = wordsOfOrder(outcome, currency)
  book.update(callId, (state) => ({ ...state, order: { kind: 'unknown', words, since, steps } }))
  return viewOf(parts, callId)
}

/** It exists: the number at once, the rest is read back in the background. */
function created(
  parts: OrderParts,
  reply: OrderReply,
  sent: Sent,
  outcome: CreatedOutcome,
): Result<CallView> {
  const { callId, intentId } = sent
  const state = parts.book.get(callId)
  const token = state?.token ?? ''
  const customer = state?.customer?.contactRef ?? ''
  // Written late, its payment has nobody any more who confirms it: it is looked for instead.
  let step: 'confirming' | 'unknown' = 'confirming'
  afterSending(parts, () => writeCreated(parts, sent, outcome, { token, customer, step }))
  step = 'unknown'
  const placed: Placed = {
    intentId,
    customer,
    token,
    clientRef: sent.clientRef,
    orderRef: outcome.orderRef,
    orderKey: outcome.orderKey,
    currency: sent.currency,
    agreedTotal: sent.agreedTotal,
    cardSent: sent.cardSent,
    reply,
    readBack: null,
    declinedWithoutCode: false,
    delivery: sent.delivery,
    payment: null,
  }
  parts.placed.keep(callId, placed)
  void followUp(parts, callId, sent.sessionId)
  return viewOf(parts, callId)
}

/** Whose payment opens with the order, and as what. */
type Opened = {
  readonly token: string
  readonly customer: string
  readonly step: 'confirming' | 'unknown'
}

function writeCreated(
  { journal, deps }: OrderParts,
  sent: Sent,
  outcome: CreatedOutcome,
  { token, customer, step }: Opened,
): void {
  const { intentId } = sent
  const { orderRef, orderKey, code, total } = outcome
  const answered = note('done', `CRM answered: ${orderRef}`, { code })
  const isOpen =
    outcome.kind === 'createdPaymentUnconfirmed' || outcome.kind === 'quotedPaymentUnknown'
  if (isOpen && orderKey !== null) {
    const id = uuid(deps.randomBytes(16))
    const payment: NewPayment = {
      id,
      token,
      customer,
      callId: sent.callId,
      sessionHash: hash(sent.sessionId),
      amount: total ?? sent.agreedTotal,
      currency: sent.currency,
      person: deps.settings().whoIsHere,
      method: 'Gateway',
      orderKey,
      orderRef,
      sealed: sealPart(deps.vault, id, { sessionId: sent.sessionId, form: null }),
    }
    const opened = { intent: payment, step }
    journal.advanceWithPayment(intentId, 'sent', answered, { orderRef, orderKey, total }, opened)
  } else {
    // Without a key no payment can be watched: the card stands as a charge nobody knows of.
    const charge = isOpen ? ({ charge: 'unknown' } as const) : {}
    journal.advance(intentId, 'sent', 'created', answered, { orderRef, orderKey, total, ...charge })
  }
  if (outcome.kind === 'quotedPaymentFailed') {
    journal.note(
      intentId,
      note('failed', `The card was not charged, ${code === null ? 'no code' : `code ${code}`}`, {
        code,
      }),
    )
  }
}

function viewOf({ book }: OrderParts, callId: string): Result<CallView> {
  const state = book.get(callId)
  return state === undefined ? failed(NO_CALL) : ok(book.view(state))
}
