import type { StockFilters, StockSort } from '../../../../shared/desk/stockGrid.ts'
import { createStore, useStore } from '../../../api/store.ts'

/** What the stock screen shows; it stays so while staff are on another screen. */
export type StockList = {
  readonly text: string
  readonly filters: StockFilters
  /** Null for the order of a search, or of codes. */
  readonly sort: StockSort | null
  readonly page: number
  /** Counts what this desk changed that figures are shown by: the same page is read anew. */
  readonly turn: number
  /** Code of the row that is opened. */
  readonly chosen: string | null
}

export const PAGE_SIZE = 100

export const NO_FILTERS: StockFilters = {
  stock: [],
  lowAt: '',
  categories: [],
  band: '',
  window: 'any',
  isInStock: false,
  isBarcodeMissing: false,
  isToReorder: false,
  isNegative: false,
}

const list = createStore<StockList>({
  text: '',
  filters: NO_FILTERS,
  sort: null,
  page: 0,
  turn: 0,
  chosen: null,
})

/** As it is now. */
export const stockList = list.get

/** Watches the part that `pick` takes: whoever does not show the text is not drawn anew by a key. */
export const useStockList = <Picked = StockList>(pick?: (now: StockList) => Picked): Picked =>
  useStore(list, pick)

/** Changes what is shown; another question begins at its first page. */
export function changeList(part: Partial<StockList>): void {
  const isAnother = 'text' in part || 'filters' in part || 'sort' in part
  list.update((now) => ({ ...now, ...(isAnother && { page: 0 }), ...part }))
}

/** Everything, without text. */
export const showEverything = (): void => changeList({ text: '', filters: NO_FILTERS, sort: null })

export const choose = (chosen: string | null): void => changeList({ chosen })

/** Reads the same page anew. */
export const readAnew = (): void => list.update((now) => ({ ...now, turn: now.turn + 1 }))
