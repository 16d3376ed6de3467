import fc from 'fast-check'
import { type StockSort, stockFilters } from '../../../../shared/desk/stockGrid.ts'
import { SORT_FIELDS } from '../../../../shared/domain/stockColumns.ts'

const FIGURE = fc.constantFrom('0', '1', '2', '10', '-1', '2.5', '0.5')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const some = (values: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
const STOCK = fc.record({ W1: maybe(FIGURE), 'Lager É/2': maybe(FIGURE) }).map(some)
const PRICES = fc
  .record({ PB1: maybe(fc.constantFrom('1', '10.5', '9.99', '0.0001')), PB2: maybe(FIGURE) })
  .map(some)
const SIGNS = fc.stringMatching(/^[abcé12.-]{1,5}$/u)
const WORDS = fc.array(SIGNS, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
/** Products of a few values each, so that many are the same. */
export const PRODUCTS = fc.uniqueArray(
  fc.record({
    code: SIGNS,
    name: fc.oneof(WORDS, fc.constant('')),
    category: fc.constantFrom('', 'AAA', 'BBB', 'été'),
    barcode: fc.constantFrom('', '12', '2112'),
    supplierCode: fc.constantFrom('', 'b.1', 'ab12'),
    stock: STOCK,
    prices: PRICES,
    currency: fc.constantFrom('GBP', 'GBP', 'JPY', 'KWD'),
    brand: fc.constantFrom('', 'Été', 'ete', 'Oak'),
    supplier: fc.constantFrom('', ' ', 'b', 'B', 'Ä'),
    taxRate: fc.constantFrom(null, '0', '0.05', '0.2', '0.20'),
    packs: fc
      .record({
        case: maybe(fc.constantFrom('6', '12', '0')),
        layer: maybe(fc.constantFrom('2', '12')),
        pallet: maybe(fc.constantFrom('4', '100')),
      })
      .map(some),
    palletWeight: fc.constantFrom('', '9', '10', '512.5'),
    shelfLife: fc.constantFrom('', '0', '90', '365'),
    start: fc.constantFrom('', '2026-12-01', 'soon'),
    end: fc.constantFrom('', '2026-11-01T00:00:00', '2027-01-01'),
  }),
  { selector: ({ code }) => code, maxLength: 30 },
)
/** All that a list is sorted by here. */
export const FIELDS = [
  ...SORT_FIELDS,
  'stock:W1',
  'stock:Lager É/2',
  'stock:gone',
  'price:PB1',
  'price:PB2',
]
const SORT = fc.record({
  field: fc.constantFrom(...FIELDS),
  direction: fc.constantFrom('asc', 'desc'),
}) as fc.Arbitrary<StockSort>
/** Any question to the grid. */
export const ASKED = fc.record({
  text: fc.oneof(fc.constant(''), WORDS),
  sort: fc.option(SORT),
  isGross: fc.boolean(),
  basis: fc.constantFrom('units', 'nested'),
  filters: fc
    .record(
      {
        stock: fc.array(
          fc.record({
            location: fc.constantFrom('', 'W1', 'Lager É/2'),
            atLeast: fc.option(FIGURE),
            atMost: fc.option(FIGURE),
          }),
          { maxLength: 2 },
        ),
        categories: fc.subarray(['AAA', 'été']),
        lowAt: fc.constantFrom('', 'W1'),
        band: fc.constantFrom('', 'PB1'),
        window: fc.constantFrom('any', 'in', 'out'),
        isInStock: fc.boolean(),
        isBarcodeMissing: fc.boolean(),
        isNegative: fc.boolean(),
        isToReorder: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map((filters) => stockFilters.parse(filters)),
})
