import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { Named, StockAsked, StockColumns } from '../../../shared/desk/stockGrid.ts'
import { failed, ok } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import { gridRow, type RowContext } from './gridRow.ts'
import { ownLists } from './minimums/below.ts'
import type { MinimumBook } from './minimums/minimumBook.ts'
import type { ListAsked } from './mirror/page.ts'
import type { PromisedHere } from './mirror/promised.ts'
import type { Stock } from './stock.ts'
import type { TakenHere } from './taken.ts'

/** What the grid is made of. */
export type GridParts = {
  readonly stock: Stock
  readonly taken: TakenHere
  readonly menus: Menus
  readonly minimums: MinimumBook
}

/** What the stock screen asks for its grid. */
export function gridHandlers(
  deps: Pick<DeskDeps, 'settings' | 'clock' | 'log'>,
  parts: GridParts,
): Pick<DeskHandlers['stock'], 'rows' | 'columns'> {
  const { stock } = parts
  const unread = (error: unknown) => {
    deps.log.error('the catalogue could not be read', { error: String(error) })
    return failed({ kind: 'bug', message: UNREAD })
  }
  const rowsOf = async ({ from, count, ...asked }: Asked) => {
    const { products, total, asOf } = await stock.page(listAsked(deps, parts, asked), from, count)
    const context = rowContext(deps, parts)
    return ok({ rows: products.map((product) => gridRow(product, context)), total, asOf })
  }
  return {
    rows: (asked) => rowsOf(asked).catch(unread),
    columns: () => columnsOf(deps, parts).then(ok, unread),
  }
}

type Asked = StockAsked & { readonly from: number; readonly count: number }

const UNREAD =
  'The catalogue on this computer could not be read. If trying again does not help, end the desk and start it: a copy that is damaged is fetched from the CRM anew.'

/** What rows are shown with now. */
export const rowContext = (
  deps: Pick<DeskDeps, 'settings' | 'clock'>,
  { stock, taken, minimums }: GridParts,
): RowContext => ({
  basis: deps.settings().packBasis,
  categoryName: stock.categories().nameOf,
  minimums: minimums.of,
  promise: taken.now(),
  figuresOf: stock.figuresOf,
  today: new Date(deps.clock.now()).toISOString().slice(0, 10),
})

/** What there are columns for: the CRM's menus, and what products were told with besides. */
export async function columnsOf(
  deps: Pick<DeskDeps, 'settings'>,
  { stock, menus }: GridParts,
): Promise<StockColumns> {
  const fields = await stock.fields()
  const menu = (name: 'stock_location' | 'price_bands', kind: string): Named[] => {
    const { values } = menus.read(name)
    const known = new Set(values.map(({ code }) => code))
    const told = fields
      .filter((field) => field.startsWith(kind))
      .map((field) => field.slice(kind.length))
      .filter((code) => !known.has(code))
      .toSorted(BY_NAME)
    return [
      ...values.map(({ code, name: called }) => ({ code, name: called })),
      ...told.map(unnamed),
    ]
  }
  return {
    locations: menu('stock_location', 'stock:'),
    bands: menu('price_bands', 'price:'),
    categories: stock.categories().all,
    currency: stock.currency(),
    ownLocation: deps.settings().location,
  }
}

const BY_NAME = new Intl.Collator('en-GB', { numeric: true }).compare

const unnamed = (code: string): Named => ({ code, name: code })

/**
 * What the thread is asked: a category stands for all that products of it, or of one below it, may
 * be told with; minimums for the products that they make low or not.
 */
export function listAsked(
  { settings }: Pick<DeskDeps, 'settings'>,
  parts: GridParts,
  asked: StockAsked,
): ListAsked {
  const { stock, minimums } = parts
  const { valuesIn } = stock.categories()
  const categories = asked.filters.categories.flatMap(valuesIn)
  return {
    ...asked,
    filters: { ...asked.filters, categories },
    basis: settings().packBasis,
    promised: asked.sort?.field === 'canPromise' ? promisedHere(parts) : [],
    own: ownLists(minimums, stock.find, asked.filters),
  }
}

/** Of what this desk took, or read since the last refresh, what is shown is not what the thread has. */
function promisedHere({ stock, taken }: GridParts): PromisedHere {
  const promise = taken.now()
  const products = new Map(
    [...taken.codes(), ...stock.freshCodes()].flatMap((code) => {
      const product = stock.find(code)
      return product === undefined ? [] : [[product.code, product]]
    }),
  )
  return [...products.values()]
    .filter((product) => Object.keys(product.stock).length > 0)
    .map((product) => [product.code, Number(promise(product).total.can)])
}
