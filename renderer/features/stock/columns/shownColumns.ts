import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { type Choice, inOrder } from '../../../components/columns/order.ts'
import { type Column, columnList } from './columnList.tsx'

/** The columns to choose from, in their order. */
export const columnChoices = (columns: StockColumns, layout: StockLayout): readonly Choice[] =>
  inOrder(
    columnList(columns, layout.isGross).map(({ field, headerName }) => ({
      field,
      title: headerName,
    })),
    layout,
  )

/** The columns of the grid, as this desk wants them. */
export function shownColumns(columns: StockColumns, layout: StockLayout): Column[] {
  const all = new Map(columnList(columns, layout.isGross).map((one) => [one.field, one]))
  const widths: Readonly<Record<string, number | undefined>> = layout.widths
  return columnChoices(columns, layout).flatMap(({ field, isShown }) => {
    const column = all.get(field)
    if (column === undefined || !isShown) return []
    const width = widths[field]
    if (width === undefined) return [column]
    const { flex: _, ...fixed } = column
    return [{ ...fixed, width }]
  })
}
