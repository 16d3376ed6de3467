import type { AddingStep } from '../../../../shared/desk/adding.ts'
import type { OutcomeWords } from '../../../../shared/desk/orders.ts'
import type { IntentStep } from '../../journal/intent.ts'

type Chip = OutcomeWords['chip']

/** How far an activity from here came, in a word. */
export const activityChip: Readonly<Record<AddingStep, Chip>> = {
  sending: { word: 'On its way', tone: 'info' },
  looking: { word: 'Being looked for', tone: 'info' },
  added: { word: 'Activity', tone: 'info' },
  unknown: { word: 'Unknown', tone: 'bad' },
  there: { word: 'Activity', tone: 'info' },
  notThere: { word: 'Not there', tone: 'warn' },
}

/** What became of a payment, in a word. */
export function paymentChip(step: IntentStep): Chip {
  switch (step) {
    case 'taken':
      return { word: 'Taken', tone: 'good' }
    case 'refused':
      return { word: 'Refused', tone: 'warn' }
    case 'notSent':
      return { word: 'Not sent', tone: 'info' }
    case 'notThere':
      return { word: 'Not taken', tone: 'info' }
    case 'stored':
      return { word: 'Card kept, not charged', tone: 'warn' }
    default:
      return { word: 'Unknown', tone: 'bad' }
  }
}
