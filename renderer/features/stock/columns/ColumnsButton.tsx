import type { GridApi } from '@mui/x-data-grid'
import { Columns3 } from 'lucide-react'
import { type RefObject, useState } from 'react'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { Button } from '../../../components/Button.tsx'
import { ColumnsDialog } from '../../../components/columns/ColumnsDialog.tsx'
import { layoutOf } from '../../../components/columns/order.ts'
import { changeLayout } from '../state/useStockViews.ts'
import { FIRST_LAYOUT } from './firstLayout.ts'
import { columnChoices } from './shownColumns.ts'

const LEAST = 50
const MOST = 1200

type ColumnsButtonProps = {
  columns: StockColumns
  layout: StockLayout
  grid: RefObject<GridApi | null>
}

/** The way to choose columns. */
export function ColumnsButton({ columns, layout, grid }: ColumnsButtonProps) {
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
          onWiden={(field, by) => widen(grid.current, field, by)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** As dragging the edge of its head does; one that is not shown has no width. */
function widen(grid: GridApi | null, field: string, by: number): void {
  const column = grid?.getVisibleColumns().find((one) => one.field === field)
  if (column === undefined) return
  grid?.setColumnWidth(field, Math.min(Math.max(column.computedWidth + by, LEAST), MOST))
}
