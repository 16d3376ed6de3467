import { assertNever } from '../../../shared/assertNever.ts'
import type { UnsettledView } from '../../../shared/desk/journal.ts'
import type { OutcomeWords } from '../../../shared/desk/orders.ts'
import { formatMoney } from '../../../shared/domain/money.ts'
import { countLines } from '../../components/countLines.ts'
import type { ComingStep } from '../../components/Steps.tsx'

/** What is asked of a person about it; an order not seen is an order, whatever became of its card. */
export type Question = 'order' | 'payment' | 'charge' | 'alarm'

/** What a person settles here. */
export function questionOf({ what, phase }: UnsettledView): Question {
  if (phase.kind === 'doubled' || phase.kind === 'settledWrongly') return 'alarm'
  return what === 'charge' && phase.kind === 'absent' ? 'order' : what
}

/** What it is, for whom and for how much. */
export function titleOf(view: UnsettledView): string {
  const { customer, amount, currency, orderRef, token, hasCard } = view
  const money = formatMoney(amount, currency)
  switch (questionOf(view)) {
    case 'payment':
      return `${hasCard ? 'Card payment' : 'Payment'} of ${money} on ${orderRef ?? token}, ${customer}`
    case 'charge':
      return `Card of order ${orderRef ?? token} for ${customer}, ${money}`
    default:
      return `Order ${orderRef === null ? '' : `${orderRef} `}for ${customer}, ${money}`
  }
}

/** What was sent, in a few words. */
export function sentWords({ what, lineCount, hasCard, token }: UnsettledView): string {
  if (what === 'payment') return `Reference ${token}`
  const card = hasCard ? ['with a card'] : []
  return [countLines(lineCount), ...card, `reference ${token}`].join(' · ')
}

/** How it stands, in a word. */
export function chipOf({ phase, words }: UnsettledView): OutcomeWords['chip'] {
  switch (phase.kind) {
    case 'looking':
      return { word: 'Looking', tone: 'warn' }
    case 'grace':
      return { word: 'Waiting', tone: 'warn' }
    case 'cannotLook':
      return { word: 'Cannot look', tone: 'bad' }
    case 'needsPerson':
      return { word: 'Needs a person', tone: 'bad' }
    case 'absent':
    case 'doubled':
    case 'settledWrongly':
      return words.chip
    default:
      return assertNever(phase)
  }
}

/** What is under way, and what comes after it; `left` in words, e.g. "38 s". */
export function comingSteps(
  { phase, what, steps }: UnsettledView,
  left: string,
): readonly ComingStep[] {
  switch (phase.kind) {
    case 'looking':
      return [{ mark: 'waiting', text: 'Looking for it in the CRM', note: left }]
    case 'grace':
      return [
        {
          mark: 'waiting',
          text: 'Waiting out the CRM’s longest working time',
          note: `${left} left`,
        },
        { mark: 'next', text: what === 'payment' ? THEN_PAID : THEN_TWICE, note: 'next' },
      ]
    case 'cannotLook':
    case 'needsPerson':
      // The last look may have said so already.
      return steps.at(-1)?.text === phase.reason
        ? []
        : [{ mark: 'unknown', text: phase.reason, note: 'now' }]
    default:
      return []
  }
}

const THEN_TWICE = 'Then look once more, to the last page, twice'
const THEN_PAID = 'Then look once more whether the order shows as paid'

/** The advice in two: what must not be done or must be, and the rest of it. */
export function splitAdvice(advice: string): readonly [first: string, rest: string] {
  const end = advice.indexOf('. ') + 1
  return end === 0 ? [advice, ''] : [advice.slice(0, end), advice.slice(end + 1)]
}

/** Seconds up to two minutes, then minutes and seconds. */
export function leftWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 120) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}
