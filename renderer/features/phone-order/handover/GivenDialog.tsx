import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { copyText } from '../../../components/copyText.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { closeGiven, closeHandover } from './handover.ts'

const Body = styled('div')({ display: 'grid', gap: 12, padding: '16px 22px' })

type GivenDialogProps = { callId: string; name: string; text: string }

/** The sealed call; it is closed here once its text is out, and not before. */
export function GivenDialog({ callId, name, text }: GivenDialogProps) {
  const [copied, setCopied] = useState<'not yet' | 'done' | 'refused'>('not yet')
  const { run, failure, isBusy } = useAction(closeGiven)
  const copy = () => setCopied(copyText(text) ? 'done' : 'refused')
  const isOut = copied !== 'not yet'
  const confirm = () => (isOut ? void run(callId) : copy())
  return (
    <Dialog
      title="Sealed"
      width={560}
      way="the call stays here"
      onClose={closeHandover}
      onConfirm={confirm}
      said={COPY_WORDS[copied]}
      actions={
        <>
          {isOut && <Button onClick={copy}>Copy again</Button>}
          {/* One button all along: the keyboard stays on it. */}
          <Button
            look="accent"
            keys={keysOf('confirm')}
            reason={isBusy ? 'Closing.' : null}
            onClick={confirm}
            isConfirm
          >
            {isOut ? 'Close the call here' : 'Copy'}
          </Button>
        </>
      }
    >
      <Body>
        <p>
          Your colleague takes {name} over with this text and the pass phrase. Close the call here
          once they have it, so that nobody takes it further at two desks.
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
        <ErrorAlert failure={failure} />
      </Body>
    </Dialog>
  )
}

const COPY_WORDS = {
  'not yet': 'The call is on hold here meanwhile.',
  done: 'Copied. Send it to your colleague.',
  refused: 'It could not be copied: mark the text and press Ctrl C.',
} as const
