import type { GridApi } from '@mui/x-data-grid'
import type { RefObject } from 'react'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { ColumnsButton } from '../../../components/columns/ColumnsButton.tsx'
import { layoutOf } from '../../../components/columns/order.ts'
import { changeLayout } from '../state/useStockViews.ts'
import { FIRST_LAYOUT } from './firstLayout.ts'
import { columnChoices } from './shownColumns.ts'

const LEAST = 50
const MOST = 1200

type StockColumnsButtonProps = {
  columns: StockColumns
  layout: StockLayout
  grid: RefObject<GridApi | null>
}

/** The way to choose the columns of the stock, and how wide they are. */
export const StockColumnsButton = ({ columns, layout, grid }: StockColumnsButtonProps) => (
  <ColumnsButton
    command="stockColumns"
    choices={columnChoices(columns, layout)}
    onChoose={(next) => changeLayout(layoutOf(next) as Pick<StockLayout, 'shown' | 'hidden'>)}
    onReset={() => changeLayout(FIRST_LAYOUT)}
    onWiden={(field, by) => widen(grid.current, field, by)}
  />
)

/** As dragging the edge of its head does; one that is not shown has no width. */
function widen(grid: GridApi | null, field: string, by: number): void {
  const column = grid?.getVisibleColumns().find((one) => one.field === field)
  if (column === undefined) return
  grid?.setColumnWidth(field, Math.min(Math.max(column.computedWidth + by, LEAST), MOST))
}
