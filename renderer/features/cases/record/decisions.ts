import { type CaseStep, mayGoAgain } from '../../../../shared/domain/caseSteps.ts'
import type { NumberAsked } from '../../../components/WordDialog.tsx'

/** What a person may decide about a case, and what follows from it. */
export type Decision = {
  readonly kind: 'arrived' | 'notArrived' | 'again'
  /** The words on the button, and over the dialog. */
  readonly word: string
  readonly consequence: string
  /** What the dialog's button says. */
  readonly action: string
  readonly number: NumberAsked | null
}

const DECISIONS: readonly Decision[] = [
  {
    kind: 'arrived',
    word: 'It arrived',
    consequence: 'It counts as arrived, on your word, and is not sent again.',
    action: 'Settle it',
    number: {
      name: 'ref',
      label: 'Reference',
      placeholder: 'As the CRM shows it, if you have it',
    },
  },
  {
    kind: 'notArrived',
    word: 'It did not arrive',
    consequence: 'It counts as not arrived, on your word. Nothing is sent.',
    action: 'Settle it',
    number: null,
  },
  {
    kind: 'again',
    word: 'Send it again',
    consequence: 'The same words open as a draft. If the first one did arrive, there are two.',
    action: 'Open the draft',
    number: null,
  },
]

/** What is left to decide about a case as it stands. */
export const decisionsOn = (step: CaseStep): readonly Decision[] =>
  DECISIONS.filter(({ kind }) => kind !== step && (kind !== 'again' || mayGoAgain(step)))
