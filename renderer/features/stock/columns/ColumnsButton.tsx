import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { Button } from '../../../components/Button.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'

/** The way to choose columns. */
export function ColumnsButton(props: { columns: StockColumns; layout: StockLayout }) {
  const [isOpen, setOpen] = useState(false)
  useCommand('stockColumns', () => setOpen(true))
  return (
    <>
      <Button icon={<Columns3 size={14} />} onClick={() => setOpen(true)}>
        Columns
      </Button>
      {isOpen && <ColumnsDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
