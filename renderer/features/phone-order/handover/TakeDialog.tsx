import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { LONGEST_SEALED } from '../../../../shared/domain/sealedCall.ts'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors, unmarked } from '../../../components/fieldErrors.ts'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { closeHandover, type OpenedBefore, takeCall } from './handover.ts'
import { OpenAgainDialog } from './OpenAgainDialog.tsx'
import { readSealed } from './readSealed.ts'
import { SealedFile } from './SealedFile.tsx'

const Body = styled('div')({ display: 'grid', gap: 12, padding: '16px 22px' })

/** Opens a call that a colleague sealed, from its text or its file. */
export function TakeDialog() {
  const [text, setText] = useState('')
  const [file, setFile] = useState<{ name: string; text: string } | null>(null)
  const [phrase, setPhrase] = useState('')
  const [before, setBefore] = useState<OpenedBefore | null>(null)
  const choose = useAction(async (chosen: File) =>
    setFile({ name: chosen.name, text: await readSealed(chosen) }),
  )
  const take = useAction(async (isAgain: boolean) =>
    setBefore(await takeCall(file?.text ?? text, phrase, isAgain)),
  )
  const errors = fieldErrors(take.failure)
  const confirm = () => void take.run(false)
  if (before !== null) {
    return (
      <OpenAgainDialog
        before={before}
        failure={take.failure}
        onConfirm={() => void take.run(true)}
        onClose={() => setBefore(null)}
      />
    )
  }
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
          reason={take.isBusy ? 'Opening.' : null}
          onClick={confirm}
          isConfirm
        >
          {take.isBusy ? 'Opening…' : 'Take over'}
        </Button>
      }
    >
      <Body>
        {file === null && (
          <TextArea
            label="Sealed call"
            name="sealed"
            rows={6}
            maxLength={LONGEST_SEALED}
            value={text}
            hint="Paste the whole text your colleague sent you, or open their file."
            error={errors.text}
            onText={setText}
          />
        )}
        <SealedFile
          name={file?.name ?? null}
          onFile={(chosen) => {
            take.clear()
            void choose.run(chosen)
          }}
          onText={() => {
            take.clear()
            setFile(null)
          }}
        />
        <TextField
          label="Pass phrase"
          name="phrase"
          value={phrase}
          hint="Your colleague tells it to you. Nothing is opened without it."
          error={errors.phrase}
          onText={setPhrase}
        />
        <ErrorAlert failure={choose.failure} />
        <ErrorAlert failure={unmarked(take.failure)} />
      </Body>
    </Dialog>
  )
}
