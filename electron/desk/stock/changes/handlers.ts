import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { ok } from '../../../../shared/result.ts'
import type { DeskDeps } from '../../deps.ts'
import type { Menus } from '../../menus/menus.ts'
import type { Stock } from '../stock.ts'
import { changedProduct, type PlaceNames } from './views.ts'
import type { Visits } from './visits.ts'

const BASE_PRICE = 'Base price'

/** What staff may ask of the changes that refreshes brought. */
export function changeHandlers(
  deps: Pick<DeskDeps, 'settings' | 'clock'>,
  { stock, menus, visits }: { stock: Stock; menus: Menus; visits: Visits },
): Pick<DeskHandlers['stock'], 'changes' | 'changesSeen'> {
  const names: PlaceNames = {
    location: (code) => menus.nameOf('stock_location', code),
    band: (code) => (code === '' ? BASE_PRICE : menus.nameOf('price_bands', code)),
  }

  /** Somebody who was never here has missed nothing: for them it begins now. */
  const lastSeen = (): string => {
    const person = deps.settings().whoIsHere
    const known = visits.last(person)
    if (known !== null) return known
    const { at } = stock.status()
    if (at !== null) visits.keep(person, at)
    return at ?? new Date(deps.clock.now()).toISOString()
  }

  return {
    changes: async ({ since, kind, from, count }) => {
      const moment = since ?? lastSeen()
      const upTo = stock.status().at
      const found = await stock.changes({ since: moment, kind, from, count })
      const products = found.products.map((product) => changedProduct(product, names))
      return ok({ since: moment, upTo, products, counts: found.counts })
    },
    changesSeen: ({ upTo }) => {
      const { at } = stock.status()
      // Nobody has seen more than is here, and nobody unsees anything.
      if (at !== null && upTo <= at && upTo > lastSeen()) {
        visits.keep(deps.settings().whoIsHere, upTo)
      }
      return ok(null)
    },
  }
}
