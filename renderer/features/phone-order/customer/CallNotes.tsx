import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { containsCardNumber, NO_CARD_NUMBER } from '../../../../shared/domain/cardNumber.ts'
import { NARROW } from '../../../app/theme/tokens.ts'
import { TextArea } from '../../../components/TextArea.tsx'
import { updateCallUi, useCallUi } from '../state/callUi.ts'

/** On a narrow window one line is in sight; it is drawn larger by its corner. */
const Place = styled('div')({ [NARROW]: { '& textarea': { height: 36 } } })

/** What the caller said beside the order. It stays with the call, also over a restart. */
export function CallNotes({ call }: { call: CallView }) {
  const { callId } = call
  const { notes } = useCallUi(callId)
  return (
    <Place>
      <TextArea
        label="Call notes"
        name="callNotes"
        rows={4}
        maxLength={10_000}
        value={notes}
        error={containsCardNumber(notes) ? NO_CARD_NUMBER : undefined}
        onText={(text) => updateCallUi(callId, { notes: text })}
      />
    </Place>
  )
}
