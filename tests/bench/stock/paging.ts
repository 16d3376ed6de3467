import { gridRow, type RowContext } from '../../../electron/desk/stock/gridRow.ts'
import { createMemory } from '../../../electron/desk/stock/mirror/memory.ts'
import { createPages } from '../../../electron/desk/stock/mirror/page.ts'
import { createTaken } from '../../../electron/desk/stock/taken.ts'
import { type StockSort, stockFilters } from '../../../shared/desk/stockGrid.ts'
import { SORT_FIELDS } from '../../../shared/domain/stockColumns.ts'
import { type Filled, TODAY } from './catalogue.ts'

const PAGE = 100
const PAGES = 40

/** Lists by every fixed field, forwards, and one each of a location and a band. */
const SORTS = [...SORT_FIELDS, 'stock:WH1', 'price:PB1'].map(
  (field): StockSort => ({ field, direction: 'asc' }),
)

/** Main's part of a page: rows made of its products; beside it the same rows, copied. */
export function mainsPart({ products }: Filled) {
  const context = (): RowContext => ({
    basis: 'units',
    categoryName: (code) => code,
    minimums: () => ({}),
    promise: createTaken(NOTHING_TAKEN).now(),
    figuresOf: () => TODAY,
    today: TODAY,
  })
  const apart = Math.floor((products.length - PAGE) / PAGES)
  const pages = Array.from({ length: PAGES }, (_, at) => at * apart)
  const rowsAt = (from: number) => {
    const now = context()
    return products.slice(from, from + PAGE).map((product) => gridRow(product, now))
  }
  const made = new Map(pages.map((from) => [from, rowsAt(from)]))
  return { pages, ours: rowsAt, floor: (from: number) => structuredClone(made.get(from)) }
}

/** A desk without calls and orders. */
export const NOTHING_TAKEN: Parameters<typeof createTaken>[0] = {
  book: { all: () => [] },
  journal: { orders: () => [] },
  settings: () => ({ packBasis: 'units' }),
  stockFrom: () => null,
  figuresOf: () => null,
}

/** The last page of each list in the searching thread, beside the first page of the same. */
export function lastPages({ database, products }: Filled) {
  const { page } = createPages(database, createMemory(database))
  const filters = stockFilters.parse({})
  const pageOf = (from: number) => (sort: StockSort) =>
    page({ text: '', filters, sort, isGross: false }, from, PAGE)
  return { sorts: SORTS, last: pageOf(products.length - PAGE), first: pageOf(0) }
}
