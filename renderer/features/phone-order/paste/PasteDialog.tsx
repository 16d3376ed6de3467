import { styled } from '@mui/material/styles'
import { type ClipboardEvent, useState } from 'react'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { updateCallUi, useCallUi } from '../state/callUi.ts'
import { useKnownCodes } from '../useKnownCodes.ts'
import { PastePreview } from './PastePreview.tsx'
import { dropPaste, takePasted, usePaste } from './pastes.ts'

const Box = styled('div')({ padding: '16px 22px' })

/** A list from a mail or a spreadsheet: asked for, and then shown line by line before it is added. */
export function PasteDialog({ callId }: { callId: string }) {
  const paste = usePaste(callId)
  return paste === null ? (
    <AskForLines callId={callId} />
  ) : (
    <PastePreview callId={callId} paste={paste} />
  )
}

function AskForLines({ callId }: { callId: string }) {
  const known = useKnownCodes()
  const { toPaste: text } = useCallUi(callId)
  const [isAsked, setAsked] = useState(false)
  const handleConfirm = () => {
    if (text.trim() === '') setAsked(true)
    else takePasted(callId, text, known)
  }
  // A list that is pasted is whole: it is read without another key.
  const handlePaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (text.trim() !== '' || pasted.trim() === '') return
    event.preventDefault()
    takePasted(callId, pasted, known)
  }
  return (
    <Dialog
      title="Paste lines"
      width={640}
      way="back to the basket"
      first="textarea"
      onClose={() => dropPaste(callId)}
      onConfirm={handleConfirm}
      said="Nothing is added before you have seen it."
      actions={
        <Button look="accent" keys={keysOf('confirm')} onClick={handleConfirm} isConfirm>
          Read lines
        </Button>
      }
    >
      <Box onPaste={handlePaste}>
        <TextArea
          label="Lines from a mail or a spreadsheet"
          name="pasted"
          rows={10}
          maxLength={100_000}
          value={text}
          error={isAsked && text.trim() === '' ? 'Paste the lines first.' : undefined}
          hint="One product a line, e.g. 12 x HV-1042, or columns with code and quantity."
          onText={(toPaste) => updateCallUi(callId, { toPaste })}
        />
      </Box>
    </Dialog>
  )
}
