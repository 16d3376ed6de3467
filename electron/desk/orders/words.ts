import type { OutcomeWords } from '../../../shared/desk/orders.ts'
import type { OrderOutcome } from '../../../shared/domain/orderOutcome.ts'
import { orderWords } from '../../../shared/domain/orderWords.ts'
import type { OutcomeWords as DomainWords } from '../../../shared/domain/outcomeWords.ts'
import type { PaymentOutcome } from '../../../shared/domain/paymentOutcome.ts'
import { paymentWords, seenWords } from '../../../shared/domain/paymentWords.ts'

/** What the screen says of an order. */
export const wordsOfOrder = (outcome: OrderOutcome, currency: string): OutcomeWords =>
  forScreen(orderWords(outcome, currency), 'code' in outcome ? outcome.code : null)

/** What the screen says of a payment; `amount` in minor units. */
export const wordsOfPayment = (
  outcome: PaymentOutcome,
  amount: number,
  currency: string,
): OutcomeWords =>
  forScreen(paymentWords(outcome, amount, currency), 'code' in outcome ? outcome.code : null)

/** The same by the word of a person who saw it; `amount` in minor units. */
export const wordsOfSeen = (isTaken: boolean, amount: number, currency: string): OutcomeWords =>
  forScreen(seenWords(isTaken, amount, currency), null)

/** What it says of an order that was placed elsewhere and is to be paid here. */
export const wordsElsewhere = ({
  orderRef,
  readBack,
}: {
  readonly orderRef: string
  readonly readBack: { readonly status: string } | null
}): OutcomeWords => ({
  chip: { word: readBack?.status || 'In the CRM', tone: 'info' },
  headline: `${orderRef} is in the CRM and not paid.`,
  truth:
    'It was not placed at this desk: its lines are not known here, nor what was paid on it in part.',
  say: '',
  code: null,
})

/** A warning is said before the rest: a total that differs comes before the number is read out. */
function forScreen({ warnings, ...words }: DomainWords, code: number | null): OutcomeWords {
  return { ...words, truth: [...warnings, words.truth].join(' '), code }
}
