import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { keysOf } from '../app/commands.ts'
import { type } from '../app/theme/tokens.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

const Text = styled('div')({ ...type.body, padding: '16px 22px', display: 'grid', gap: 8 })

type ConfirmDialogProps = {
  title: string
  /** The word on the button that does it. */
  confirm: string
  back?: string
  children: ReactNode
  onConfirm: () => void
  onClose: () => void
}

/** Asks once before something that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, confirm, back = 'Back', children, onConfirm, onClose } = props
  return (
    <Dialog
      title={title}
      width={460}
      onClose={onClose}
      onConfirm={onConfirm}
      actions={
        <>
          <Button onClick={onClose} keys="Esc">
            {back}
          </Button>
          <Button look="accent" onClick={onConfirm} keys={keysOf('confirm')} isConfirm>
            {confirm}
          </Button>
        </>
      }
    >
      <Text>{children}</Text>
    </Dialog>
  )
}
