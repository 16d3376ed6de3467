import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import type { StockAsked } from '../../../../shared/desk/stockGrid.ts'
import { invalid, ok } from '../../../../shared/result.ts'
import { saveCsv } from '../../csv/saveCsv.ts'
import type { DeskDeps } from '../../deps.ts'
import { columnsOf, type GridParts, listAsked, rowContext } from '../gridHandlers.ts'
import { gridRow } from '../gridRow.ts'
import { csvColumns } from './csvColumns.ts'

/** So many products are asked of the thread at once. */
const AT_ONCE = 1_000

/** Writes lists into files, one at a time. */
export function exportHandlers(
  deps: Pick<DeskDeps, 'settings' | 'clock' | 'choosePlace' | 'tell'>,
  parts: GridParts & { readonly life: AbortSignal },
): Pick<DeskHandlers['stock'], 'exportCsv' | 'stopExport'> {
  const { stock, life } = parts
  let running: AbortController | null = null

  /** All rows of a list, told how far they are. */
  async function* rowsOf(asked: StockAsked, row: ReturnType<typeof csvColumns>['row']) {
    const listing = stock.listing()
    try {
      const total = await listing.beginList(listAsked(deps, parts, asked))
      const context = rowContext(deps, parts)
      for (let done = 0; done < total; ) {
        deps.tell('stockExport', { done, total })
        const products = await listing.readList(AT_ONCE)
        if (products.length === 0) return
        done += products.length
        yield products.map((product) => row(gridRow(product, context)))
      }
    } finally {
      listing.end()
    }
  }

  return {
    exportCsv: async ({ columns: fields, ...asked }) => {
      if (running !== null) return invalid('A list is being saved already.')
      running = new AbortController()
      try {
        const { head, row } = csvColumns(fields, asked.isGross, await columnsOf(deps, parts))
        const day = new Date(deps.clock.now()).toISOString().slice(0, 10)
        const signal = AbortSignal.any([life, running.signal])
        const table = { head, rows: rowsOf(asked, row) }
        return await saveCsv(deps.choosePlace, `Stock ${day}.csv`, table, signal)
      } finally {
        running = null
        deps.tell('stockExport', null)
      }
    },
    stopExport: () => {
      running?.abort()
      return ok(null)
    },
  }
}
