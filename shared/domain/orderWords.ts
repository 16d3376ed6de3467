import { assertNever } from '../assertNever.ts'
import { classifyCode } from './errorCodes.ts'
import { formatMoney } from './money.ts'
import { type Created, type CreatedOutcome, isCreated, type OrderOutcome } from './orderOutcome.ts'
import { type OutcomeWords, type PlainWords, SAY_WAIT } from './outcomeWords.ts'

const STORED = 'The basket, the address and the notes are stored in the CRM under this number.'

/** Says what became of an order. @param currency of the order, for a total that differs */
export function orderWords(outcome: OrderOutcome, currency: string): OutcomeWords {
  return isCreated(outcome)
    ? withTotal(outcome, currency)
    : { ...otherWords(outcome), warnings: [] }
}

/** A total that differs is said before the number is read out (money.md). */
function withTotal(outcome: CreatedOutcome, currency: string): OutcomeWords {
  const words = { ...createdWords(outcome), warnings: warningsOf(outcome, currency) }
  if (outcome.differs === null) return words
  const [agreed, crm] = [outcome.differs.agreed, outcome.differs.crm].map((minor) =>
    formatMoney(minor, currency),
  )
  return { ...words, say: `The total comes to ${crm}, not the ${agreed} I told you. ${words.say}` }
}

function createdWords(outcome: CreatedOutcome): PlainWords {
  switch (outcome.kind) {
    case 'placed':
      return {
        headline: `${named(outcome)} is in the CRM.`,
        truth: `No payment was asked for. ${STORED}`,
        say: `That is done, and your number is ${outcome.orderRef}.`,
        chip: { word: nounOf(outcome) === 'Quote' ? 'Quote' : 'Placed', tone: 'good' },
      }
    case 'placedPaid':
      return {
        headline: `${named(outcome, 'Order')} is placed and paid.`,
        truth: 'The CRM shows it as paid. Nothing more is to be taken.',
        say: `Thank you, that is paid, and your order number is ${outcome.orderRef}.`,
        chip: { word: 'Paid', tone: 'good' },
      }
    case 'createdPaymentUnconfirmed':
    case 'quotedPaymentUnknown':
    case 'cardStoredNotCharged':
      return openPayment(outcome)
    case 'quotedPaymentFailed':
      return failedPayment(outcome)
    default:
      return assertNever(outcome)
  }
}

/** The order exists; whether it is paid is not known yet, or it is known not to be. */
function openPayment(
  outcome: Exclude<CreatedOutcome, { kind: 'placed' | 'placedPaid' | 'quotedPaymentFailed' }>,
): PlainWords {
  const { orderRef } = outcome
  switch (outcome.kind) {
    case 'createdPaymentUnconfirmed':
      return {
        headline: `${orderRef} is in the CRM. The payment is being confirmed.`,
        truth: 'The CRM has not shown yet whether it is paid. Take no other payment until it has.',
        say: `Your number is ${orderRef}; I am just waiting for the payment to be confirmed.`,
        chip: { word: 'Payment not confirmed', tone: 'info' },
      }
    case 'quotedPaymentUnknown':
      return {
        headline: `${named(outcome)} is safe. The payment is not known.`,
        truth: 'The card may have been charged. Take no other payment until that is settled.',
        say: `Your number is ${orderRef}. ${SAY_WAIT}`,
        chip: { word: 'Payment unknown', tone: 'warn' },
      }
    case 'cardStoredNotCharged':
      return {
        headline: `${orderRef} is in the CRM. The card was not charged.`,
        truth: 'The card was stored, no money has moved. Take the payment on this order.',
        say: `Your number is ${orderRef}. Nothing has been taken yet, so I will take the payment now if you agree.`,
        chip: { word: 'Not charged', tone: 'warn' },
      }
    default:
      return assertNever(outcome)
  }
}

function otherWords(outcome: Exclude<OrderOutcome, CreatedOutcome>): PlainWords {
  switch (outcome.kind) {
    case 'refused':
      return {
        headline: 'The CRM did not accept the order.',
        truth: 'Nothing was placed and no money has moved. Mend it and place it again.',
        say: classifyCode(outcome.code).say,
        chip: { word: 'Not placed', tone: 'bad' },
      }
    case 'notSent':
      return {
        headline: 'The order was not sent.',
        truth:
          'Nothing left this computer. The basket is kept: place it again when the reason is gone.',
        say: 'I could not send your order just now, and nothing is lost, so I will try again.',
        chip: { word: 'Not sent', tone: 'bad' },
      }
    case 'unknown':
      return {
        headline: 'This order may have gone through. Do not place it again.',
        truth: 'No order number came back. The desk keeps looking for it in the CRM.',
        say: 'I cannot see yet whether your order went through, so I will check and ring you back if need be.',
        chip: { word: 'Unknown', tone: 'warn' },
      }
    default:
      return assertNever(outcome)
  }
}

function failedPayment(outcome: Created): PlainWords {
  const code = outcome.code === null ? null : classifyCode(outcome.code)
  const wasDeclined = code === null || (code.class === 'D' && code.code !== 4046)
  const reason = wasDeclined ? 'The card was declined.' : 'The payment did not go through.'
  return {
    headline: `${named(outcome, 'Quote')} is safe. ${reason}`,
    truth: `No money has moved. ${STORED}`,
    say: code?.say ?? classifyCode(2000).say,
    chip: { word: 'Quote, not paid', tone: 'warn' },
  }
}

function warningsOf(created: CreatedOutcome, currency: string): string[] {
  const warnings: string[] = []
  if (created.differs !== null) {
    const { agreed, crm } = created.differs
    const [ours, theirs] = [formatMoney(agreed, currency), formatMoney(crm, currency)]
    warnings.push(`The CRM’s total is ${theirs}, not the ${ours} agreed: say so first.`)
  }
  if (created.documentMissing)
    warnings.push('The confirmation was not made: make or send it from the CRM itself.')
  else if (created.kind === 'placed' && created.code !== null)
    warnings.push(`The CRM added code ${created.code}: ${classifyCode(created.code).title}`)
  return warnings
}

/** Quote or order, as the CRM calls it; what it is by the API document until that was read. */
const nounOf = (created: Created, otherwise: 'Quote' | 'Order' = 'Quote'): 'Quote' | 'Order' => {
  if (created.status === null) return otherwise
  return created.status.toLowerCase() === 'quote' ? 'Quote' : 'Order'
}

const named = (created: Created, otherwise?: 'Quote' | 'Order'): string =>
  `${nounOf(created, otherwise)} ${created.orderRef}`
