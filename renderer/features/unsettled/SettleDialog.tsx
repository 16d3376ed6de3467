import { useCallback } from 'react'
import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { ask } from '../../api/desk.ts'
import { type NumberAsked, type Word, WordDialog } from '../../components/WordDialog.tsx'
import type { Answer } from './answers.ts'
import { titleOf } from './unsettledWords.ts'

type SettleDialogProps = { view: UnsettledView; answer: Answer; onClose: () => void }

const ORDER_NUMBER: NumberAsked = {
  name: 'orderRef',
  label: 'Order number',
  placeholder: 'e.g. QU-10351, as the CRM shows it',
  missing: 'Type the number under which you saw it in the CRM.',
}

/** A person settles an order, a payment or a charge that the desk cannot. */
export function SettleDialog({ view, answer, onClose }: SettleDialogProps) {
  const { id } = view
  const { isThere, word, consequence, needsNumber } = answer
  const settle = useCallback(
    ({ number, note }: Word) =>
      ask((desk) => desk.journal.settle({ id, isThere, orderRef: number, note })),
    [id, isThere],
  )
  return (
    <WordDialog
      title={word}
      about={titleOf(view)}
      consequence={consequence}
      number={needsNumber ? ORDER_NUMBER : null}
      example={isThere ? 'e.g. seen in the CRM at 10:20' : 'e.g. bank portal, no entry at 10:20'}
      action="Settle it"
      onSay={settle}
      onClose={onClose}
    />
  )
}
