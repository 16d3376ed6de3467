import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { Named, StockAsked } from '../../../shared/desk/stockGrid.ts'
import { ok } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import { gridRow } from './gridRow.ts'
import type { Stock } from './stock.ts'
import type { TakenHere } from './taken.ts'

type GridParts = { readonly stock: Stock; readonly taken: TakenHere; readonly menus: Menus }

/** What the stock screen asks for its grid. */
export function gridHandlers(
  deps: Pick<DeskDeps, 'settings' | 'clock'>,
  { stock, taken, menus }: GridParts,
): Pick<DeskHandlers['stock'], 'rows' | 'columns'> {
  return {
    rows: async ({ from, count, ...asked }) => {
      const { products, total, asOf } = await stock.page(inCrmWords(stock, asked), from, count)
      const context = {
        basis: deps.settings().packBasis,
        categoryName: stock.categories().nameOf,
        promise: taken.now(),
        today: new Date(deps.clock.now()).toISOString().slice(0, 10),
      }
      return ok({ rows: products.map((product) => gridRow(product, context)), total, asOf })
    },
    columns: async () => {
      const fields = await stock.fields()
      const menu = (name: 'stock_location' | 'price_bands', kind: string): Named[] => {
        const { values } = menus.read(name)
        const known = new Set(values.map(({ code }) => code))
        const told = fields
          .filter((field) => field.startsWith(kind))
          .map((field) => field.slice(kind.length))
          .filter((code) => !known.has(code))
        return [...values.map(({ code, name }) => ({ code, name })), ...told.map(unnamed)]
      }
      return ok({
        locations: menu('stock_location', 'stock:'),
        bands: menu('price_bands', 'price:'),
        categories: stock.categories().all,
        currency: stock.currency(),
        ownLocation: deps.settings().location,
      })
    },
  }
}

const unnamed = (code: string): Named => ({ code, name: code })

/** A category stands for all that products of it, or of one below it, may be told with. */
const inCrmWords = (stock: Stock, asked: StockAsked): StockAsked => {
  const { valuesIn } = stock.categories()
  const categories = asked.filters.categories.flatMap(valuesIn)
  return { ...asked, filters: { ...asked.filters, categories } }
}
