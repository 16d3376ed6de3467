import type { StockColumns, StockFilters } from '../../../../shared/desk/stockGrid.ts'
import { NO_FILTERS } from '../state/list.ts'

/** A filter that is set, in words, and the filters without it. */
export type SetFilter = { readonly words: string; readonly without: StockFilters }

/** Every filter that is set, each on its own. */
export function setFilters(filters: StockFilters, columns: StockColumns): readonly SetFilter[] {
  const { stock, categories, lowAt, band, window } = filters
  const name = (list: readonly { code: string; name: string }[], code: string) =>
    list.find((one) => one.code === code)?.name ?? code
  const off = (part: Partial<StockFilters>): StockFilters => ({ ...filters, ...part })
  const truth = (
    key: 'isInStock' | 'isBarcodeMissing' | 'isToReorder' | 'isNegative',
    words: string,
  ) => (filters[key] ? [{ words, without: off({ [key]: NO_FILTERS[key] }) }] : [])
  return [
    ...stock.flatMap((one, at) => {
      const words = boundsInWords(one)
      if (words === '') return []
      return [
        {
          words: `${one.location || 'In all'} ${words}`,
          without: off({ stock: stock.toSpliced(at, 1) }),
        },
      ]
    }),
    ...(lowAt === '' ? [] : [{ words: `Low at ${lowAt}`, without: off({ lowAt: '' }) }]),
    ...categories.map((code) => ({
      words: name(columns.categories, code),
      without: off({ categories: categories.filter((other) => other !== code) }),
    })),
    ...(band === ''
      ? []
      : [{ words: `Priced in ${name(columns.bands, band)}`, without: off({ band: '' }) }]),
    ...(window === 'any'
      ? []
      : [
          {
            words: window === 'in' ? 'On sale' : 'Not on sale',
            without: off({ window: 'any' }),
          },
        ]),
    ...truth('isInStock', 'In stock'),
    ...truth('isBarcodeMissing', 'Barcode missing'),
    ...truth('isToReorder', 'Below its minimum'),
    ...truth('isNegative', 'Negative stock'),
  ]
}

function boundsInWords({ atLeast, atMost }: StockFilters['stock'][number]): string {
  if (atLeast !== null && atMost !== null) return `${atLeast} to ${atMost}`
  if (atLeast !== null) return `at least ${atLeast}`
  return atMost === null ? '' : `at most ${atMost}`
}
