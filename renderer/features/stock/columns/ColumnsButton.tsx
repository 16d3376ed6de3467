import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { Button } from '../../../components/Button.tsx'
import { ColumnsDialog } from '../../../components/columns/ColumnsDialog.tsx'
import { layoutOf } from '../../../components/columns/order.ts'
import { changeLayout } from '../state/useStockViews.ts'
import { FIRST_LAYOUT } from './firstLayout.ts'
import { columnChoices } from './shownColumns.ts'

type ColumnsButtonProps = { columns: StockColumns; layout: StockLayout }

/** The way to choose columns. */
export function ColumnsButton({ columns, layout }: ColumnsButtonProps) {
  const [isOpen, setOpen] = useState(false)
  useCommand('stockColumns', () => setOpen(true))
  return (
    <>
      <Button icon={<Columns3 size={14} />} onClick={() => setOpen(true)}>
        Columns
      </Button>
      {isOpen && (
        <ColumnsDialog
          choices={columnChoices(columns, layout)}
          onChoose={(next) => changeLayout(layoutOf(next) as Pick<StockLayout, 'shown' | 'hidden'>)}
          onReset={() => changeLayout(FIRST_LAYOUT)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
