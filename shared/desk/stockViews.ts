import { FIXED_COLUMNS } from '../domain/stockColumns.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { line, nothing } from './fields.ts'
import type { SavedFile } from './savedFile.ts'
import { placeField, stockFilters, stockSort } from './stockGrid.ts'

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
  name: line(60).min(1, 'Type a name.'),
  filters: stockFilters,
  sort: stockSort.nullable(),
  /** Null where it is shown as the list before it was. */
  layout: stockLayout.nullable(),
})

/** A saved view, whole. */
export type StockView = z.output<typeof stockView>

/** So many a desk keeps. */
export const MOST_VIEWS = 100

/** A file of views for a colleague. */
export const viewsFile = z.strictObject({
  kind: z.literal('SalesSystemCRM Desk stock views'),
  version: z.literal(1),
  views: z.array(stockView).max(MOST_VIEWS),
})

/** What this desk keeps of its own for the stock screen; `layout` is `null` before any choice. */
export type StockViews = { views: readonly StockView[]; layout: StockLayout | null }

/** What can be done with views of the stock. */
export const stockViewIntents = {
  views: intent({ input: nothing, output: type<StockViews>() }),
  /** Saves a view; one of the same name is replaced. */
  saveView: intent({ input: stockView, output: type<StockViews>() }),
  dropView: intent({ input: z.strictObject({ name: line(60) }), output: type<StockViews>() }),
  keepLayout: intent({ input: stockLayout, output: type<StockViews>() }),
  /** Writes all views into a file, where staff choose to. */
  exportViews: intent({ input: nothing, output: type<SavedFile>() }),
  /** Takes the views of a file, by its text; names that are taken get a number. */
  importViews: intent({
    input: z.strictObject({ text: z.string().max(500_000, 'This file is too large.') }),
    output: type<StockViews & { added: number }>(),
  }),
}
