import type { CallView } from '../../../shared/desk/calls.ts'
import { attempt } from '../../api/attempt.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { goneWords } from './goneWords.ts'
import { useEntry } from './product-box/entries.ts'
import { closeDialog, useCallUi } from './state/callUi.ts'
import { endForGood } from './useCallCommands.ts'

/** Asks once before lines that were not placed, or what is typed, are gone. */
export function EndCallDialog({ call }: { call: CallView }) {
  const words = goneWords(call, useEntry(call.callId), useCallUi(call.callId))
  return (
    <ConfirmDialog
      title="End this call?"
      confirm="End call"
      back="Keep the call"
      onClose={() => closeDialog(call.callId)}
      onConfirm={() => attempt(endForGood(call.callId))}
    >
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </ConfirmDialog>
  )
}
