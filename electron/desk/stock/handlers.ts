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
import { matchOf, matchViews } from './matching.ts'
import { minimumHandlers } from './minimums/handlers.ts'
import type { MinimumBook } from './minimums/minimumBook.ts'
import type { Product } from './product.ts'
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
  const hitsFor = (callId: string | null, products: readonly Product[]) => {
    const call = callId === null ? undefined : book.get(callId)
    const context = {
      band: call?.customer?.priceBand ?? null,
      basis: deps.settings().packBasis,
      locations: menus.read('stock_location').values,
      today: new Date(deps.clock.now()).toISOString().slice(0, 10),
    }
    return hits(products, context, taken)
  }
  return {
    search: async ({ text, callId, limit }) => {
      const found = await stock.search(text, limit)
      return ok({
        text,
        hits: hitsFor(callId, found.products),
        count: found.count,
        isFirstClear: found.isFirstClear,
      })
    },
    match: async ({ callId, lines }) => {
      const matches = await Promise.all(lines.map((sought) => matchOf(stock, sought)))
      return ok(matchViews(matches, (products) => hitsFor(callId, products)))
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
