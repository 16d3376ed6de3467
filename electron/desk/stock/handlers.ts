import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { ok } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import { viewHandlers } from '../views/viewHandlers.ts'
import type { Visits } from '../visits.ts'
import { changeHandlers } from './changes/handlers.ts'
import { type DrawerParts, productHandlers } from './drawer/handlers.ts'
import { exportHandlers } from './exporting/handlers.ts'
import type { InSight } from './fresh/readFirst.ts'
import { gridHandlers } from './gridHandlers.ts'
import { createHits } from './hits.ts'
import { minimumHandlers } from './minimums/handlers.ts'
import type { MinimumBook } from './minimums/minimumBook.ts'
import { scan } from './scanning.ts'
import { STOCK_VIEWS, type StockViewBook } from './stockViewKind.ts'

/** What staff may ask of the catalogue. */
export function stockHandlers(
  deps: DeskDeps,
  parts: DrawerParts & {
    readonly visits: Visits
    readonly inSight: InSight
    readonly minimums: MinimumBook
    readonly views: StockViewBook
  },
): DeskHandlers['stock'] {
  const { stock, taken, menus, book } = parts
  const hits = createHits()
  return {
    search: async ({ text, callId, limit }) => {
      const found = await stock.search(text, limit)
      const call = callId === null ? undefined : book.get(callId)
      const context = {
        band: call?.customer?.priceBand ?? null,
        basis: deps.settings().packBasis,
        locations: menus.read('stock_location').values,
        today: new Date(deps.clock.now()).toISOString().slice(0, 10),
      }
      return ok({
        text,
        hits: hits(found.products, context, taken),
        count: found.count,
        isFirstClear: found.isFirstClear,
      })
    },
    ...gridHandlers(deps, parts),
    status: () => ok(stock.status()),
    refresh: () => {
      void stock.refresh()
      return ok(stock.status())
    },
    inSight: ({ codes }) => {
      parts.inSight.set(codes)
      return ok(null)
    },
    stopRefresh: () => {
      stock.stopRefresh()
      return ok(stock.status())
    },
    ...changeHandlers(deps, parts),
    ...exportHandlers(deps, parts),
    ...minimumHandlers(deps, parts),
    ...viewHandlers(deps, parts.views, STOCK_VIEWS),
    scan: async ({ text }) => ok(await scan(stock, text, deps.settings().packBasis)),
    ...productHandlers(deps, parts),
  }
}
