import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { nothing } from './fields.ts'
import type { SavedFile } from './savedFile.ts'
import { stockAsked } from './stockGrid.ts'
import { stockColumn } from './stockViews.ts'

/** How far a list on its way into a file is; `null` when none is. */
export type StockExport = { done: number; total: number } | null

/** What can be done with a list as a file. */
export const stockExportIntents = {
  /** Writes all of a list into a CSV file where staff choose to, in these columns. */
  exportCsv: intent({
    input: stockAsked.extend({
      columns: z.array(stockColumn).min(1).max(200),
    }),
    output: type<SavedFile>(),
  }),
  /** Stops it; nothing is left of the file. */
  stopExport: intent({ input: nothing, output: type<null>() }),
}
