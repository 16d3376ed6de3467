import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import type { ChangeKind } from '../../../../shared/desk/stockChanges.ts'
import { ok } from '../../../../shared/result.ts'
import type { DeskDeps } from '../../deps.ts'
import type { Menus } from '../../menus/menus.ts'
import type { Visits } from '../../visits.ts'
import type { Stock } from '../stock.ts'
import { exportChanges } from './exportChanges.ts'
import { changedProduct, type PlaceNames } from './views.ts'

const BASE_PRICE = 'Base price'

/** What staff may ask of the changes that refreshes brought. */
export function changeHandlers(
  deps: Pick<DeskDeps, 'settings' | 'clock' | 'choosePlace'>,
  { stock, menus, visits }: { stock: Stock; menus: Menus; visits: Visits },
): Pick<DeskHandlers['stock'], 'changes' | 'exportChanges' | 'changesSeen'> {
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

  /** What a person is told now, however long it takes to read all of it. */
  const reading = (since: string | null, kind: ChangeKind | null) => {
    const asked = { since: since ?? lastSeen(), kind, upTo: stock.status().at }
    const read = async (from: number, count: number) => {
      const found = await stock.changes({ ...asked, upTo: asked.upTo ?? '', from, count })
      return { ...found, products: found.products.map((one) => changedProduct(one, names)) }
    }
    return { ...asked, read }
  }

  return {
    changes: async ({ since, kind, from, count }) => {
      const { read, ...asked } = reading(since, kind)
      const { products, counts } = await read(from, count)
      return ok({ since: asked.since, upTo: asked.upTo, products, counts })
    },
    exportChanges: ({ since, kind }) => {
      const { read, upTo } = reading(since, kind)
      const day = (upTo ?? '').slice(0, 10)
      const products = async (from: number, count: number) => (await read(from, count)).products
      return exportChanges(deps.choosePlace, day, products)
    },
    changesSeen: ({ person, upTo }) => {
      const { at } = stock.status()
      const last = visits.last(person)
      // Nobody has seen more than is here, and nobody unsees anything.
      if (at !== null && upTo <= at && last !== null && upTo > last) visits.keep(person, upTo)
      return ok(null)
    },
  }
}
