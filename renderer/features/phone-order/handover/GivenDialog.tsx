import { styled } from '@mui/material/styles'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { assertNever } from '../../../../shared/assertNever.ts'
import { LONGEST_SEALED } from '../../../../shared/domain/sealedCall.ts'
import { ask } from '../../../api/desk.ts'
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

/** How the sealed call has left this desk. */
type Out =
  | { kind: 'not yet' }
  | { kind: 'copied' }
  | { kind: 'not copied' }
  | { kind: 'saved'; name: string }

/** The sealed call; it is closed here once its text is out, and not before. */
export function GivenDialog({ callId, name, text }: GivenDialogProps) {
  const [out, setOut] = useState<Out>({ kind: 'not yet' })
  const close = useAction(closeGiven)
  const save = useAction(async () => {
    const saved = await ask((desk) => desk.calls.saveHanded({ callId }))
    if (saved.kind === 'saved') setOut(saved)
  })
  const copy = () => setOut(copyText(text) ? { kind: 'copied' } : { kind: 'not copied' })
  const isOut = out.kind !== 'not yet'
  const confirm = () => (isOut ? void close.run(callId) : copy())
  return (
    <Dialog
      title="Sealed"
      aside={name}
      width={700}
      way="the call stays here"
      onClose={closeHandover}
      onConfirm={confirm}
      said={outWords(out)}
      actions={
        <>
          <Button
            icon={<Download size={14} />}
            reason={save.isBusy ? 'It is being saved.' : null}
            onClick={() => void save.run()}
          >
            Save as a file
          </Button>
          {isOut && <Button onClick={copy}>{out.kind === 'saved' ? 'Copy' : 'Copy again'}</Button>}
          {/* One button all along: the keyboard stays on it. */}
          <Button
            look="accent"
            keys={keysOf('confirm')}
            reason={close.isBusy ? 'Closing.' : null}
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
          Your colleague takes the call over with this text, or its file, and the pass phrase. Close
          it here once they have it, so that nobody takes it further at two desks.
        </p>
        <TextArea
          label="Sealed call"
          name="sealed"
          rows={6}
          maxLength={LONGEST_SEALED}
          value={text}
          error={undefined}
          onText={() => undefined}
        />
        <ErrorAlert failure={save.failure ?? close.failure} />
      </Body>
    </Dialog>
  )
}

function outWords(out: Out): string {
  switch (out.kind) {
    case 'not yet':
      return 'The call is on hold here meanwhile.'
    case 'copied':
      return 'Copied. Send it to your colleague.'
    case 'not copied':
      return 'It could not be copied: mark the text and press Ctrl C.'
    case 'saved':
      return `Saved as ${out.name}. Send it to your colleague.`
    default:
      return assertNever(out)
  }
}
