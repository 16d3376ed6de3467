import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { copyText } from '../../../components/copyText.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { closeHandover } from './handover.ts'

const Body = styled('div')({ display: 'grid', gap: 12, padding: '16px 22px' })

/** The sealed call: from now on it is in this text, and no more at this desk. */
export function GivenDialog({ text, name }: { text: string; name: string }) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => setIsCopied(copyText(text))
  return (
    <Dialog
      title="Handed over"
      width={560}
      onClose={closeHandover}
      onConfirm={copy}
      said={
        isCopied ? 'Copied. Send it to your colleague.' : 'Once this is closed the text is gone.'
      }
      actions={
        <>
          <Button onClick={closeHandover} keys="Esc">
            Close
          </Button>
          <Button look="accent" keys="Ctrl Enter" onClick={copy} isConfirm>
            Copy
          </Button>
        </>
      }
    >
      <Body>
        <p>
          {name} is closed here. Your colleague takes the call over with this text and the pass
          phrase.
        </p>
        <TextArea
          label="Sealed call"
          name="sealed"
          rows={6}
          maxLength={10_000_000}
          value={text}
          error={undefined}
          onText={() => undefined}
        />
      </Body>
    </Dialog>
  )
}
