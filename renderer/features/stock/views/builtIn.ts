import type { StockColumns, StockFilters, StockSort } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { NO_FILTERS } from '../state/list.ts'

/** A part of the catalogue with a name, in an order of its own. */
export type View = {
  readonly name: string
  readonly filters: StockFilters
  readonly sort: StockSort | null
  readonly layout?: StockLayout | null
}

/** The views every desk has. */
export function builtInViews({ locations, ownLocation }: StockColumns): readonly View[] {
  const here = locations.find(({ code }) => code === ownLocation) ?? locations[0]
  return [
    { name: 'Everything', filters: NO_FILTERS, sort: null },
    ...(here === undefined ? [] : [lowAt(here.code)]),
    { name: 'To reorder', filters: { ...NO_FILTERS, isToReorder: true }, sort: null },
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

/** The view that shows this part in this order, or in any other one. */
export function shownView(
  views: readonly View[],
  filters: StockFilters,
  sort: StockSort | null,
): View | undefined {
  const same = views.filter((view) => canonical(view.filters) === canonical(filters))
  const exact = same.find((view) => canonical(view.sort ?? {}) === canonical(sort ?? {}))
  return exact ?? same[0]
}

const canonical = (parts: object): string =>
  JSON.stringify(Object.entries(parts).toSorted(([one], [other]) => (one < other ? -1 : 1)))
