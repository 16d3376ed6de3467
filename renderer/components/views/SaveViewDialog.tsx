import { styled } from '@mui/material/styles'
import { useRef } from 'react'
import { useAction } from '../../api/useAction.ts'
import { keysOf } from '../../app/commands.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { ErrorAlert } from '../ErrorAlert.tsx'
import { TextField } from '../TextField.tsx'

const Box = styled('div')({ display: 'grid', gap: 10, padding: '16px 22px' })

type SaveViewDialogProps = {
  /** The name it is known by so far, or a first idea. */
  name: string
  /** What is kept of it, in a sentence. */
  said: string
  onSave: (name: string) => Promise<unknown>
  onClose: () => void
}

/** Gives what is shown a name; a view of the same name is replaced. */
export function SaveViewDialog({ name, said, onSave, onClose }: SaveViewDialogProps) {
  const input = useRef<HTMLInputElement>(null)
  const { run, failure } = useAction(onSave)
  const confirm = async () => {
    if (await run(input.current?.value ?? '')) onClose()
  }
  const error = failure?.kind === 'invalid' ? failure.fields.name : undefined
  return (
    <Dialog
      title="Save this view"
      width={420}
      onClose={onClose}
      onConfirm={() => void confirm()}
      said={said}
      actions={
        <Button look="accent" keys={keysOf('confirm')} isConfirm onClick={() => void confirm()}>
          Save view
        </Button>
      }
    >
      <Box>
        <TextField
          label="Name"
          defaultValue={name}
          autoFocus
          error={error}
          inputRef={input}
          input={{ maxLength: 60 }}
        />
        {error === undefined && <ErrorAlert failure={failure} />}
      </Box>
    </Dialog>
  )
}
