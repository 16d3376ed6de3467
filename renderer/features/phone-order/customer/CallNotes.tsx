import type { CallView } from '../../../../shared/desk/calls.ts'
import { containsCardNumber, NO_CARD_NUMBER } from '../../../../shared/domain/cardNumber.ts'
import { TextArea } from '../../../components/TextArea.tsx'
import { updateCallUi, useCallUi } from '../state/callUi.ts'

/** What the caller said beside the order. It stays with the call, also over a restart. */
export function CallNotes({ call }: { call: CallView }) {
  const { callId } = call
  const { notes } = useCallUi(callId)
  return (
    <TextArea
      label="Call notes"
      name="callNotes"
      rows={4}
      maxLength={10_000}
      value={notes}
      error={containsCardNumber(notes) ? NO_CARD_NUMBER : undefined}
      onText={(text) => updateCallUi(callId, { notes: text })}
    />
  )
}
