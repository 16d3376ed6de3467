import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { FIXED_COLUMNS } from '../../../../shared/domain/stockColumns.ts'

const FIRST_SHOWN: StockLayout['shown'] = ['code', 'name', 'category', 'canPromise']

/** How the grid looks before anybody chose. */
export const FIRST_LAYOUT: StockLayout = {
  shown: FIRST_SHOWN,
  hidden: FIXED_COLUMNS.filter((column) => !FIRST_SHOWN.includes(column)),
  widths: {},
  isGross: false,
}
