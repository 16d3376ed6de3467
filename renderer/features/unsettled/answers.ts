import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { formatMoney } from '../../../shared/domain/money.ts'
import { type Question, questionOf } from './unsettledWords.ts'

/** One answer a person may give, and what follows from it. */
export type Answer = {
  readonly isThere: boolean
  /** The words on the button, and over the dialog. */
  readonly word: string
  /** What counts from then on. */
  readonly consequence: string
  /** An order that is there has a number. */
  readonly needsNumber: boolean
}

/** `MONEY` stands for the amount; `withCard` is said too where a card went with the order. */
type Row = Omit<Answer, 'needsNumber'> & { readonly withCard?: string; readonly needsNumber?: true }

const ORDER: readonly Row[] = [
  {
    isThere: true,
    word: 'It is there',
    consequence: 'It counts as placed, under the number you saw.',
    withCard: 'Whether its card was charged is asked for by itself.',
    needsNumber: true,
  },
  {
    isThere: false,
    word: 'It is not there',
    consequence:
      'It counts as not placed, on your word, and may be placed anew. If it shows after all, the desk says so.',
    withCard: 'No card of this customer is charged until it is said what the gateway showed.',
  },
]
const PAYMENT: readonly Row[] = [
  { isThere: true, word: 'It is there', consequence: 'MONEY counts as taken.' },
  {
    isThere: false,
    word: 'It is not there',
    consequence: 'MONEY counts as not taken, on your word, and may be taken again.',
  },
]
const CHARGE: readonly Row[] = [
  {
    isThere: true,
    word: 'It was charged',
    consequence:
      'Cards of this customer may be taken again. MONEY is to be given back, or set against an order, by whoever keeps the gateway.',
  },
  {
    isThere: false,
    word: 'It was not charged',
    consequence: 'Cards of this customer may be taken again.',
  },
]
const ALARM: readonly Row[] = [
  {
    isThere: true,
    word: 'It is dealt with',
    consequence: 'These numbers raise no alarm again; others would.',
  },
]

const rows: Readonly<Record<Question, readonly Row[]>> = {
  order: ORDER,
  payment: PAYMENT,
  charge: CHARGE,
  alarm: ALARM,
}

/** What a person may say about it, each with what follows. */
export function answersTo(view: UnsettledView): readonly Answer[] {
  const money = formatMoney(view.amount, view.currency)
  return rows[questionOf(view)].map(({ consequence, withCard, needsNumber = false, ...row }) => ({
    ...row,
    consequence: [
      consequence.replace('MONEY', money),
      ...(view.hasCard && withCard !== undefined ? [withCard] : []),
    ].join(' '),
    needsNumber,
  }))
}
