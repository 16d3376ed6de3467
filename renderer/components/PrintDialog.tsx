import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { failureOf } from '../api/desk.ts'
import { keysOf } from '../app/commands.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { ErrorAlert } from './ErrorAlert.tsx'

type PrintDialogProps = {
  /** Printing is not the next step: something else here is. */
  isAside?: boolean
  /** Where the keyboard is at first, as a selector. */
  first?: string
  title: string
  aside?: ReactNode
  figure?: ReactNode
  way: string
  width: number
  said: string
  /** What the button says. */
  action: string
  /** Why there is nothing to print yet, or null. */
  reason: string | null
  /** What was thrown while the paper was read, or null. */
  error: unknown
  onClose: () => void
  /** Other ways to have it. */
  more?: ReactNode
  children: ReactNode
}

/** Shows what comes out on paper; of the page only what is marked `data-print` is printed. */
export function PrintDialog({ isAside = false, children, ...props }: PrintDialogProps) {
  const { action, reason, error, more, ...rest } = props
  // Ctrl+Enter asks too, when the button is still off: half a paper looks like a whole one.
  const print = () => {
    if (reason === null) window.print()
  }
  return (
    <Dialog
      {...rest}
      onConfirm={print}
      actions={
        <>
          <Button onClick={rest.onClose}>Close</Button>
          {more}
          <Button
            look={isAside ? 'plain' : 'accent'}
            icon={<Printer size={14} />}
            keys={keysOf('confirm')}
            reason={reason}
            onClick={print}
            isConfirm
          >
            {action}
          </Button>
        </>
      }
    >
      <ErrorAlert failure={error === null ? null : failureOf(error)} />
      {children}
    </Dialog>
  )
}
