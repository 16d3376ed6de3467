import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns } from '../../../../../renderer/features/phone-order/basket/basketColumns.ts'
import { basketTracks } from '../../../../../renderer/features/phone-order/basket/basketTracks.ts'
import type { LineView } from '../../../../../shared/desk/basket.ts'
import { formatMoney, formatUnitPrice } from '../../../../../shared/domain/money.ts'

const line = (changed: Partial<LineView> = {}): LineView => ({
  lineId: 'l1',
  code: 'HV-1042',
  name: 'Beeswax pillar candle',
  size: '20 cm',
  unit: 'unit',
  quantity: '12',
  location: 'WH1',
  price: { amount: '7.10', isEstimate: false, was: null },
  override: null,
  note: '',
  vatRate: '20',
  sums: { net: 8520, total: 10_224, isEstimate: false },
  state: { kind: 'settled' },
  ...changed,
})

/** The least a column takes, in figures. */
function least(column: string, lines: readonly LineView[], isGone = () => false): number {
  const tracks = basketTracks(lines, isGone).split(/ (?=minmax)/)
  const track = tracks[columns.findIndex(({ id }) => id === column)] ?? ''
  return Number(/calc\(([\d.]+)ch/.exec(track)?.[1])
}

test('there is a track for each column, and the product takes what is left', () => {
  const tracks = basketTracks([], () => false).split(/ (?=minmax)/)
  expect(tracks).toHaveLength(columns.length)
  expect(tracks[1]).toBe('minmax(96px, 1fr)')
})

test('a column is as wide as the longest of its words', () => {
  const [short, long] = [line(), line({ code: 'HV-1042-EXTRA-LARGE', quantity: '100000.5' })]
  expect(least('code', [short, long, short])).toBe(least('code', [long]))
  expect(least('code', [long])).toBeGreaterThan(least('code', [short]))
  expect(least('quantity', [long])).toBeGreaterThan(8)
})

test('a chip around a price or a location has its room', () => {
  const dear = { amount: '12345.678', isEstimate: false, was: null }
  const byHand = { unitPrice: '12345.678', reason: 'Agreed' }
  const plain = least('price', [line({ price: dear })])
  expect(least('price', [line({ price: dear, override: byHand })])).toBeGreaterThan(plain)
  expect(least('price', [line({ price: { ...dear, was: '9' } })])).toBeGreaterThan(plain)
  const far = [line({ location: 'WAREHOUSE' })]
  expect(least('location', far, () => true)).toBeGreaterThan(least('location', far))
})

/** What a text takes where a comma or a point is no less than half a figure. */
const widthOf = (text: string): number => text.length - 0.5 * (text.match(/[,.]/g)?.length ?? 0)

const minor = fc.nat(9_999_999_999)

test('every sum has room, with the sign of an estimate', () => {
  fc.assert(
    fc.property(
      minor,
      fc.boolean(),
      fc.constantFrom('GBP', 'EUR', 'JPY'),
      (net, isEstimate, currency) => {
        const sign = isEstimate ? '~' : ''
        const written = sign + formatMoney(net, currency).replace(/^[^\d-]+/, '')
        const sums = { net, total: net, isEstimate }
        expect(least('net', [line({ sums })])).toBeGreaterThanOrEqual(widthOf(written))
        expect(least('total', [line({ sums })])).toBeGreaterThanOrEqual(widthOf(written))
      },
    ),
  )
})

test('a credit has room for its sign and that of its currency', () => {
  const sums = { net: -123_456, total: -123_456, isEstimate: false }
  expect(least('net', [line({ sums })])).toBeGreaterThanOrEqual(widthOf('-£1,234.56'))
})

test('every price has room', () => {
  fc.assert(
    fc.property(
      fc.nat(9_999_999),
      fc.nat({ max: 6 }),
      fc.boolean(),
      (figures, places, isEstimate) => {
        const amount = (figures / 10 ** places).toFixed(places)
        const sign = isEstimate ? '~' : ''
        const written = sign + formatUnitPrice(amount, 'GBP').replace(/^[^\d-]+/, '')
        const price = { amount, isEstimate, was: null }
        expect(least('price', [line({ price })])).toBeGreaterThanOrEqual(widthOf(written))
      },
    ),
  )
})
