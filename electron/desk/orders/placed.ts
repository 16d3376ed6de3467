import type { Delivery, OutcomeWords } from '../../../shared/desk/orders.ts'
import {
  type CreatedOutcome,
  type OrderReply,
  orderOutcome,
  type ReadBack,
} from '../../../shared/domain/orderOutcome.ts'
import type { PaymentOutcome } from '../../../shared/domain/paymentOutcome.ts'
import { alarmRefsOf } from '../journal/intent.ts'
import type { Journal } from '../journal/journal.ts'
import type { CreatedOrder } from './callOrder.ts'
import { ladderFor } from './ladder.ts'
import { ledgerElsewhere, ledgerOf } from './ledger.ts'
import type { ToPay } from './toPay.ts'
import { wordsElsewhere, wordsOfOrder, wordsOfPayment, wordsOfSeen } from './words.ts'

/** An order of a call that exists, with what was seen of it. Nothing of a card is in here. */
export type Placed = {
  readonly intentId: string
  readonly customer: string
  readonly token: string
  /** As it was sent: the token, then the customer's own. */
  readonly clientRef: string
  readonly orderRef: string
  readonly orderKey: string | null
  readonly currency: string
  readonly agreedTotal: number
  readonly cardSent: boolean
  readonly reply: OrderReply
  readonly readBack: ReadBack | null
  readonly declinedWithoutCode: boolean
  readonly delivery: Delivery
  /** The last payment tried after the order, if any, or the last one a person spoke of. */
  readonly payment: { outcome: PaymentOutcome | Seen; amount: number } | null
  /** It was placed elsewhere: the journal has nothing of it but payments taken here. */
  readonly elsewhere?: ToPay
}

/** What a person saw of a payment whose answer was lost. */
type Seen = { readonly kind: 'seen'; readonly isTaken: boolean }

/** What became of the order, by the table in money.md. */
export function outcomeOf(placed: Placed): CreatedOutcome {
  const { reply, cardSent, agreedTotal, currency, readBack, declinedWithoutCode } = placed
  const outcome = orderOutcome({
    reply,
    cardSent,
    agreedTotal,
    currency,
    readBack,
    declinedWithoutCode,
  })
  if (!('orderRef' in outcome)) throw new Error('an order that exists has a number')
  return outcome
}

/** An order as a call shows it. The ledger and the gates come from the journal on disk. */
export function createdOrder(placed: Placed, journal: Journal): CreatedOrder {
  const outcome = outcomeOf(placed)
  const { intentId, customer, orderRef, orderKey, currency, delivery, payment } = placed
  const total = outcome.total ?? placed.agreedTotal
  const order = { id: intentId, orderKey, currency }
  const isPaid = outcome.kind === 'placedPaid'
  const ledger = placed.elsewhere
    ? ledgerElsewhere(journal, order, total, isPaid, placed.elsewhere.said)
    : ledgerOf(journal, order, total, isPaid)
  const failedCode = failedPaymentCode(outcome, payment)
  const refs = alarmRefsOf(journal.find(intentId))
  return {
    intentId,
    customer,
    orderRef,
    orderKey,
    words: withAlarm(shownWords(placed, outcome), refs),
    ledger,
    ladder: failedCode === undefined ? [] : ladderFor(failedCode, ledger.outstanding, currency),
    delivery,
    elsewhere: placed.elsewhere ?? null,
    steps: journal.stepsOn(intentId, orderKey),
    payShut: payShut(placed, ledger.outstanding, journal),
  }
}

/** The code of a payment that failed for certain, null for one declined in silence. */
function failedPaymentCode(
  outcome: CreatedOutcome,
  payment: Placed['payment'],
): number | null | undefined {
  if (outcome.kind === 'placedPaid') return undefined
  if (payment !== null) {
    return payment.outcome.kind === 'refused' ? payment.outcome.code : undefined
  }
  return outcome.kind === 'quotedPaymentFailed' ? outcome.code : undefined
}

function shownWords(placed: Placed, outcome: CreatedOutcome): OutcomeWords {
  const { payment, currency, orderRef, elsewhere } = placed
  if (elsewhere && payment === null && outcome.kind !== 'placedPaid') return wordsElsewhere(placed)
  if (payment === null || outcome.kind === 'placedPaid') return wordsOfOrder(outcome, currency)
  const { outcome: paid, amount } = payment
  const words =
    paid.kind === 'seen'
      ? wordsOfSeen(paid.isTaken, amount, currency)
      : wordsOfPayment(paid, amount, currency)
  return { ...words, headline: `${orderRef}: ${words.headline}` }
}

function withAlarm(words: OutcomeWords, refs: readonly string[]): OutcomeWords {
  if (refs.length === 0) return words
  return {
    ...words,
    chip: { word: 'Doubled', tone: 'bad' },
    headline: `This order is in the CRM more than once: ${refs.join(', ')}.`,
    truth: 'Decide in the CRM which one stays, then say so under Unsettled.',
  }
}

function payShut(placed: Placed, outstanding: number, journal: Journal): string | null {
  const trouble = journal.trouble()
  if (trouble !== null) return trouble
  if (placed.orderKey === null) {
    return 'The CRM named no key for this order. Take the payment in the CRM itself.'
  }
  if (outstanding === 0) return 'This order is paid.'
  if (journal.openPaymentOn(placed.orderKey) !== null) {
    return 'A payment on this order is not settled yet. Take no other until it is.'
  }
  const intent = journal.find(placed.intentId)
  if (intent?.step === 'sent') return NOT_ON_DISK
  if (intent?.kind === 'order' && intent.charge === 'unknown') return CHARGE_UNKNOWN
  return alarmRefsOf(intent).length > 0
    ? 'This order arrived more than once. Settle that first.'
    : null
}

const CHARGE_UNKNOWN =
  'Its card may have been charged. Say under Unsettled what the gateway shows first.'

/** What is on disk alone decides; a payment that went with the order may be missing there. */
const NOT_ON_DISK =
  'The CRM’s answer could not be written to this computer’s disk yet. Take no payment until it is.'
