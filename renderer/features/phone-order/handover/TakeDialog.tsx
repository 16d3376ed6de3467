import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { closeHandover, takeCall } from './handover.ts'

const Body = styled('div')({ display: 'grid', gap: 12, padding: '16px 22px' })

/** Opens a call that a colleague sealed. */
export function TakeDialog() {
  const [text, setText] = useState('')
  const [phrase, setPhrase] = useState('')
  const { run, failure, isBusy } = useAction(takeCall)
  const errors = fieldErrors(failure)
  const confirm = () => void run(text, phrase)
  return (
    <Dialog
      title="Take over"
      width={560}
      way="back"
      onClose={closeHandover}
      onConfirm={confirm}
      first='[name="sealed"]'
      actions={
        <Button
          look="accent"
          keys={keysOf('confirm')}
          reason={isBusy ? 'Opening.' : null}
          onClick={confirm}
          isConfirm
        >
          {isBusy ? 'Opening…' : 'Take over'}
        </Button>
      }
    >
      <Body>
        <TextArea
          label="Sealed call"
          name="sealed"
          rows={6}
          maxLength={10_000_000}
          value={text}
          error={errors.text}
          onText={setText}
        />
        <TextField
          label="Pass phrase"
          name="phrase"
          value={phrase}
          error={errors.phrase}
          onText={setPhrase}
        />
        <ErrorAlert failure={failure?.kind === 'invalid' ? null : failure} />
      </Body>
    </Dialog>
  )
}
