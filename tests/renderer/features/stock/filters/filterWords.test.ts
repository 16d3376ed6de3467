import { expect, test } from 'vitest'
import { setFilters } from '../../../../../renderer/features/stock/filters/filterWords.ts'
import { stockFilters } from '../../../../../shared/desk/stockGrid.ts'

const COLUMNS = {
  locations: [],
  bands: [{ code: 'PB1', name: 'Trade' }],
  categories: [{ code: 'AAA', name: 'Candles', parent: '' }],
  currency: 'GBP',
  ownLocation: '',
}

test('every filter is said in words, and taking one out leaves the others', () => {
  const filters = stockFilters.parse({
    stock: [
      { location: 'WH2', atLeast: '1', atMost: '9' },
      { location: '', atLeast: '5', atMost: null },
      { location: 'WH1', atLeast: null, atMost: null },
    ],
    lowAt: 'SHOP',
    categories: ['AAA', 'gone'],
    band: 'PB1',
    window: 'out',
    isNegative: true,
  })
  const set = setFilters(filters, COLUMNS)
  expect(set.map(({ words }) => words)).toEqual([
    'WH2 1 to 9',
    'In all at least 5',
    'Low at SHOP',
    'Candles',
    'gone',
    'Priced in Trade',
    'Not on sale',
    'Negative stock',
  ])
  expect(set[0]?.without).toEqual({ ...filters, stock: filters.stock.slice(1) })
  expect(set[3]?.without).toEqual({ ...filters, categories: ['gone'] })
  expect(set[7]?.without).toEqual({ ...filters, isNegative: false })
  expect(setFilters(stockFilters.parse({}), COLUMNS)).toEqual([])
})
