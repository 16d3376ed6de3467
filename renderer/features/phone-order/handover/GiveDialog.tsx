import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors, unmarked } from '../../../components/fieldErrors.ts'
import { TextField } from '../../../components/TextField.tsx'
import { closeHandover, giveCall } from './handover.ts'

const Body = styled('div')({ display: 'grid', gap: 12, padding: '16px 22px' })

/** Seals a call for a colleague's desk. */
export function GiveDialog({ callId, name }: { callId: string; name: string }) {
  const [phrase, setPhrase] = useState('')
  const { run, failure, isBusy } = useAction(giveCall)
  const confirm = () => void run(callId, name, phrase)
  return (
    <Dialog
      title="Hand over"
      aside={name}
      width={480}
      way="the call stays here"
      onClose={closeHandover}
      onConfirm={confirm}
      first='[name="phrase"]'
      actions={
        <Button
          look="accent"
          keys={keysOf('confirm')}
          reason={isBusy ? 'Sealing.' : null}
          onClick={confirm}
          isConfirm
        >
          {isBusy ? 'Sealing…' : 'Seal'}
        </Button>
      }
    >
      <Body>
        <p>
          The call goes to a colleague as a sealed text or file: the lines, the notes and the
          customer number. No password and no card is in it. It stays here until you have the text.
        </p>
        <TextField
          label="Pass phrase"
          name="phrase"
          value={phrase}
          hint="Four words are good. Tell it to your colleague yourself, not with the text."
          error={fieldErrors(failure).phrase}
          onText={setPhrase}
        />
        <ErrorAlert failure={unmarked(failure)} />
      </Body>
    </Dialog>
  )
}
