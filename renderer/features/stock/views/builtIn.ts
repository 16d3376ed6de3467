import type { StockColumns, StockFilters, StockSort } from '../../../../shared/desk/stockGrid.ts'
import { NO_FILTERS } from '../state/list.ts'

/** A part of the catalogue with a name, in an order of its own. */
export type View = {
  readonly name: string
  readonly filters: StockFilters
  readonly sort: StockSort | null
}

/** The views every desk has. */
export function builtInViews({ locations, ownLocation }: StockColumns): readonly View[] {
  const here = locations.find(({ code }) => code === ownLocation) ?? locations[0]
  return [
    { name: 'Everything', filters: NO_FILTERS, sort: null },
    ...(here === undefined ? [] : [lowAt(here.code)]),
    {
      name: 'On sale, in stock',
      filters: { ...NO_FILTERS, window: 'in', isInStock: true },
      sort: null,
    },
  ]
}

const lowAt = (code: string): View => ({
  name: `Low at ${code}`,
  filters: { ...NO_FILTERS, lowAt: code },
  sort: { field: `stock:${code}`, direction: 'asc' },
})

/** Whether a list shows exactly this part. */
export const isShown = (view: View, filters: StockFilters): boolean =>
  canonical(view.filters) === canonical(filters)

const canonical = (filters: StockFilters): string =>
  JSON.stringify(Object.entries(filters).toSorted(([one], [other]) => (one < other ? -1 : 1)))
