import type { CallView } from '../../../shared/desk/calls.ts'
import { attempt } from '../../api/attempt.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { countLines } from '../../components/countLines.ts'
import { closeDialog } from './state/callUi.ts'
import { totalOf } from './tabs/callWords.ts'
import { endForGood } from './useCallCommands.ts'

/** Asks once before lines that were not placed are gone. */
export function EndCallDialog({ call }: { call: CallView }) {
  return (
    <ConfirmDialog
      title="End this call?"
      confirm="End call"
      back="Keep the call"
      onClose={() => closeDialog(call.callId)}
      onConfirm={() => attempt(endForGood(call.callId))}
    >
      <p>
        {countLines(call.lines.length)} of {call.name}, {totalOf(call)}, not placed yet. Ending the
        call empties the basket.
      </p>
    </ConfirmDialog>
  )
}
