import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '../../app/commandRegistry.ts'
import type { CommandId } from '../../app/commands.ts'
import { Button } from '../Button.tsx'
import { ColumnsDialog, type ColumnsDialogProps } from './ColumnsDialog.tsx'

type ColumnsButtonProps = Omit<ColumnsDialogProps, 'onClose'> & {
  /** Opens it, too. */
  command: CommandId
}

/** The way to choose the columns of a grid. */
export function ColumnsButton({ command, ...columns }: ColumnsButtonProps) {
  const [isOpen, setOpen] = useState(false)
  useCommand(command, () => setOpen(true))
  return (
    <>
      <Button icon={<Columns3 size={14} />} onClick={() => setOpen(true)}>
        Columns
      </Button>
      {isOpen && <ColumnsDialog {...columns} onClose={() => setOpen(false)} />}
    </>
  )
}
