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
import { hitsNow, productHit } from './hits.ts'
import { matchOf, matchViews } from './matching.ts'
import { minimumHandlers } from './minimums/handlers.ts'
import type { MinimumBook } from './minimums/minimumBook.ts'
import type { Product } from './product.ts'
import { scan } from './scanning.ts'
import type { Showing } from './showing.ts'
import { STOCK_VIEWS, type StockViewBook } from './stockViewKind.ts'

/** What staff may ask of the catalogue. */
export function stockHandlers(
  deps: DeskDeps,
  parts: DrawerParts & {
    readonly visits: Visits
    readonly inSight: InSight
    readonly minimums: MinimumBook
    readonly showing: Showing
    readonly views: StockViewBook
  },
): DeskHandlers['stock'] {
  const { stock, taken } = parts
  return {
    search: async ({ text, callId, limit }) => {
      const context = parts.showing(callId)
      const offered = await stock.offer(text, limit, context, new Set(taken.codes()))
      const { count, isFirstClear } = offered
      return ok({ text, hits: hitsNow(offered, context, taken), count, isFirstClear })
    },
    match: async ({ callId, lines }) => {
      const matches = await Promise.all(lines.map((sought) => matchOf(stock, sought)))
      const [context, promiseNow] = [parts.showing(callId), taken.now()]
      const show = (product: Product) => productHit(product, context, promiseNow(product))
      return ok(matchViews(matches, (products) => products.map(show)))
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
