import { FIXED_COLUMNS } from '../domain/stockColumns.ts'
import { z } from '../schema.ts'
import { placeField, stockFilters, stockSort } from './stockGrid.ts'
import { viewName } from './views.ts'

/** A column of the grid, by its field. */
export const stockColumn = z.union([z.enum(FIXED_COLUMNS), placeField])
const columns = z.array(stockColumn).max(200)

/** How the grid looks: what it shows and in which order. What is in neither list is as it comes. */
export const stockLayout = z.strictObject({
  shown: columns,
  hidden: columns,
  /** In px. */
  widths: z.record(stockColumn, z.int().min(40).max(1200)),
  /** Prices with VAT. */
  isGross: z.boolean(),
})

/** A layout, whole. */
export type StockLayout = z.output<typeof stockLayout>

/** A part of the catalogue under a name of this desk's own, and how it is shown. */
export const stockView = z.strictObject({
  name: viewName,
  filters: stockFilters,
  sort: stockSort.nullable(),
  /** Null where it is shown as the list before it was. */
  layout: stockLayout.nullable(),
})

/** A saved view, whole. */
export type StockView = z.output<typeof stockView>
