import { styled } from '@mui/material/styles'
import { useRef } from 'react'
import type { StockView } from '../../../../shared/desk/stockViews.ts'
import { useAction } from '../../../api/useAction.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { changeViews } from '../state/useStockViews.ts'

const Box = styled('div')({ display: 'grid', gap: 10, padding: '16px 22px' })

type SaveViewDialogProps = {
  /** What is shown now. */
  view: Omit<StockView, 'name'>
  /** The name it is known by so far, or a first idea. */
  name: string
  onClose: () => void
}

const save = (view: StockView) => changeViews((desk) => desk.stock.saveView(view))

/** Gives what is shown a name; a view of the same name is replaced. */
export function SaveViewDialog({ view, name, onClose }: SaveViewDialogProps) {
  const input = useRef<HTMLInputElement>(null)
  const { run, failure } = useAction(save)
  const confirm = async () => {
    if (await run({ ...view, name: input.current?.value ?? '' })) onClose()
  }
  const error = failure?.kind === 'invalid' ? failure.fields.name : undefined
  return (
    <Dialog
      title="Save this view"
      width={420}
      onClose={onClose}
      onConfirm={() => void confirm()}
      said="Filters, order and columns are kept on this desk."
      actions={
        <Button look="accent" keys="Ctrl Enter" isConfirm onClick={() => void confirm()}>
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
