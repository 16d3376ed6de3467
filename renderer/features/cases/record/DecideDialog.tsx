import { useCallback } from 'react'
import type { CaseView } from '../../../../shared/desk/cases.ts'
import { showCase } from '../../../api/cases.ts'
import { ask } from '../../../api/desk.ts'
import { type Word, WordDialog } from '../../../components/WordDialog.tsx'
import type { Decision } from './decisions.ts'

type DecideDialogProps = { view: CaseView; decision: Decision; onClose: () => void }

/** A person's word about a case; wanting it sent again opens the draft of it. */
export function DecideDialog({ view, decision, onClose }: DecideDialogProps) {
  const { id, customer, subject } = view
  const { kind, word, consequence, action, number } = decision
  const say = useCallback(
    async ({ number: ref, note }: Word) => {
      const told = await ask((desk) =>
        kind === 'again'
          ? desk.cases.again({ id, note })
          : desk.cases.say({ id, hasArrived: kind === 'arrived', ref, note }),
      )
      showCase(told)
    },
    [id, kind],
  )
  return (
    <WordDialog
      title={word}
      about={`“${subject}” for ${customer}`}
      consequence={consequence}
      number={number}
      example="e.g. the CRM’s list of cases, none at 10:20"
      action={action}
      onSay={say}
      onClose={onClose}
    />
  )
}
