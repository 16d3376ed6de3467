import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import { useStockList } from '../state/list.ts'
import { useStockViews } from '../state/useStockViews.ts'
import { builtInViews, shownView, type View } from './builtIn.ts'

/** All views, this desk's own behind those every desk has, and the one that is shown. */
export function useViews(columns: StockColumns) {
  const filters = useStockList((now) => now.filters)
  const sort = useStockList((now) => now.sort)
  const { views: own, layout } = useStockViews()
  const all: readonly View[] = [...builtInViews(columns), ...own]
  return { all, own, layout, shown: shownView(all, filters, sort) }
}
