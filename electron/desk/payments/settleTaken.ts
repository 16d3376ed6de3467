import { assertNever } from '../../../shared/assertNever.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import { isPaymentFailure } from '../../../shared/domain/errorCodes.ts'
import {
  type PaymentOutcome,
  type PaymentReply,
  paymentOutcome,
} from '../../../shared/domain/paymentOutcome.ts'
import { type Failure, failed, ok, type Result } from '../../../shared/result.ts'
import { NO_CALL } from '../calls/handlers.ts'
import type { IntentStep } from '../journal/intent.ts'
import { byFormNames } from '../orders/orderInput.ts'
import { afterSending, note } from '../orders/orderParts.ts'
import { readBack } from '../orders/readBack.ts'
import { wordsOfPayment } from '../orders/words.ts'
import { FORM_OF_CARD } from './cardInput.ts'
import type { PaymentParts } from './paymentParts.ts'

/** A payment that was sent, without anything of a card; `amount` in minor units. */
export type SentPayment = {
  readonly callId: string
  readonly intentId: string
  readonly sessionId: string
  readonly amount: number
  readonly currency: string
  /** Whether a payment form is open that can show what has to be mended. */
  readonly hasForm: boolean
}

/** Writes down what became of a payment and shows it. */
export function settleTaken(
  parts: PaymentParts,
  reply: PaymentReply,
  sent: SentPayment,
): Result<CallView> {
  const { callId, intentId, amount, currency, sessionId } = sent
  const outcome = paymentOutcome(reply)
  const words = wordsOfPayment(outcome, amount, currency)
  const mark = outcome.kind === 'taken' ? 'done' : outcome.kind === 'unknown' ? 'unknown' : 'failed'
  const code = 'code' in outcome ? outcome.code : null
  afterSending(parts, () =>
    parts.journal.advance(intentId, 'sent', stepOf(outcome), note(mark, words.headline, { code })),
  )
  const isShown = !sent.hasForm || showsAsOutcome(outcome)
  parts.placed.update(callId, (now) => (isShown ? { ...now, payment: { outcome, amount } } : now))
  if (!isShown) return failed(failureOf(outcome, words.headline))
  // The CRM's own word on the order follows when it has one.
  void readBack(parts, callId, sessionId, parts.placed.life(callId))
  const state = parts.book.get(callId)
  return state === undefined ? failed(NO_CALL) : ok(parts.book.view(state))
}

function stepOf(outcome: PaymentOutcome): IntentStep {
  switch (outcome.kind) {
    case 'taken':
    case 'refused':
    case 'notSent':
    case 'unknown':
      return outcome.kind
    case 'storedNotCharged':
      return 'stored'
    default:
      return assertNever(outcome)
  }
}

/**
 * Whether the screen goes to the outcome. What the form itself can mend, and what never left,
 * comes back to the form instead.
 */
const showsAsOutcome = (outcome: PaymentOutcome): boolean =>
  outcome.kind === 'refused' ? isPaymentFailure(outcome.code) : outcome.kind !== 'notSent'

const FORM_OF_PAYMENT: Readonly<Record<string, string>> = {
  ...FORM_OF_CARD,
  transaction_amount: 'amount',
  transaction_method: 'method',
  transaction_fxrate: 'fxRate',
}

function failureOf(outcome: PaymentOutcome, headline: string): Failure {
  if (outcome.kind !== 'refused') {
    const why = outcome.kind === 'notSent' ? outcome.why : ''
    return { kind: 'offline', message: `${headline} ${why}`.trim() }
  }
  const fields = byFormNames(outcome.fields, FORM_OF_PAYMENT)
  const message = `${headline} No money has moved. ${outcome.message}`.trim()
  return Object.keys(fields).length > 0
    ? { kind: 'invalid', message, fields }
    : { kind: 'refused', code: outcome.code, message, fields }
}
