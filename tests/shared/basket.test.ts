import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CartRow,
  difference,
  findAdded,
  placeAdded,
  quantityOf,
  toCrmQuantity,
  toOurPrice,
  type Wanted,
} from '../../shared/domain/basket.ts'

const row = (ref: string, code: string, quantity: string): CartRow => ({
  ref,
  code,
  name: '',
  size: '',
  quantity,
  price: null,
  net: null,
  total: null,
})

const wanted = (facts: Partial<Wanted> = {}): Wanted => ({
  unit: 'unit',
  quantity: '2',
  location: '',
  unitPrice: null,
  ...facts,
})

describe('whether a line was added', () => {
  const before = [row('1', 'ABC', '5')]

  test.each([
    ['a new line', [row('1', 'ABC', '5'), row('2', 'ABC', '2')], { ref: '2', scale: '1' }],
    ['more on a line of before', [row('1', 'ABC', '7')], { ref: '1', scale: '1' }],
    [
      'a code in other letters',
      [row('1', 'ABC', '5'), row('2', 'abc', '2')],
      { ref: '2', scale: '1' },
    ],
  ])('%s: it was, there', (_name, after, place) => {
    expect(findAdded(before, after, 'ABC', wanted(), 1)).toEqual({ kind: 'added', place })
  })

  test('a case counted as twelve units', () => {
    const after = [row('1', 'ABC', '29')]
    expect(findAdded(before, after, 'ABC', wanted({ unit: 'case' }), 12)).toEqual({
      kind: 'added',
      place: { ref: '1', scale: '12' },
    })
  })

  test.each([
    ['nothing changed', before, 'notAdded'],
    ['twice as much', [row('1', 'ABC', '9')], 'unclear'],
    ['two lines that grew', [row('1', 'ABC', '6'), row('2', 'ABC', '1')], 'unclear'],
    ['less than before', [row('1', 'ABC', '3')], 'unclear'],
    ['another code', [row('1', 'ABC', '5'), row('2', 'XYZ', '2')], 'notAdded'],
  ])('%s: it is not said to be', (_name, after, kind) => {
    expect(findAdded(before, after, 'ABC', wanted(), 1).kind).toBe(kind)
  })

  test('a pack of unknown size is believed in whole numbers only', () => {
    const pack = wanted({ unit: 'pack' })
    const grownTo = (quantity: string) => [row('1', 'ABC', quantity)]
    expect(placeAdded(before, grownTo('17'), 'ABC', pack, undefined)).toEqual({
      ref: '1',
      scale: '6',
    })
    expect(placeAdded(before, grownTo('8'), 'ABC', pack, undefined)).toBeUndefined()
    expect(placeAdded(before, grownTo('9'), 'ABC', wanted(), 1)).toBeUndefined()
  })
})

/** A CRM's basket that merges lines or not, and counts packs or the units in them. */
type Manner = { merges: boolean; countsUnits: boolean }

function addTo(
  rows: readonly CartRow[],
  code: string,
  quantity: number,
  size: number,
  manner: Manner,
): CartRow[] {
  const counted = manner.countsUnits ? quantity * size : quantity
  const twin = manner.merges ? rows.find((one) => one.code === code) : undefined
  if (twin === undefined) return [...rows, row(`r${rows.length}`, code, String(counted))]
  return rows.map((one) =>
    one === twin ? { ...one, quantity: String(Number(one.quantity) + counted) } : one,
  )
}

const CODE = fc.constantFrom('A', 'B', 'C')
const QUANTITY = fc.integer({ min: 1, max: 9 })
const MANNER = fc.record({ merges: fc.boolean(), countsUnits: fc.boolean() })

test('however a CRM keeps its basket, an addition is found and nothing else is', () => {
  fc.assert(
    fc.property(
      MANNER,
      fc.array(fc.tuple(CODE, QUANTITY), { maxLength: 6 }),
      CODE,
      QUANTITY,
      fc.constantFrom(1, 6, 12),
      (manner, earlier, code, quantity, size) => {
        const before = earlier.reduce<CartRow[]>(
          (rows, [other, count]) => addTo(rows, other, count, size, manner),
          [],
        )
        const asked = wanted({ quantity: String(quantity), unit: 'case' })
        expect(findAdded(before, before, code, asked, size)).toEqual({ kind: 'notAdded' })
        const after = addTo(before, code, quantity, size, manner)
        const evidence = findAdded(before, after, code, asked, size)
        if (evidence.kind !== 'added') throw new Error(evidence.kind)
        const { ref, scale } = evidence.place
        const grown =
          Number(after.find((one) => one.ref === ref)?.quantity) -
          Number(before.find((one) => one.ref === ref)?.quantity ?? 0)
        expect(toCrmQuantity(String(quantity), scale)).toBe(String(grown))
        expect(findAdded(after, before, code, asked, size).kind).toBe('unclear')
      },
    ),
  )
})

test('the order of the rows does not matter', () => {
  const rows = fc.array(fc.tuple(CODE, QUANTITY), { maxLength: 6 })
  fc.assert(
    fc.property(rows, CODE, (lines, code) => {
      const basket = lines.map(([other, count], at) => row(String(at), other, String(count)))
      expect(quantityOf([...basket].reverse(), code)).toBe(quantityOf(basket, code))
    }),
  )
})

describe('how wishes differ', () => {
  test.each([
    [{}, 'none'],
    [{ quantity: '2.0' }, 'none'],
    [{ quantity: '3' }, 'quantity'],
    [{ unit: 'case' }, 'line'],
    [{ location: 'WH2' }, 'line'],
    [{ unitPrice: '4.95' }, 'line'],
    [{ unitPrice: '4.95', quantity: '3' }, 'line'],
  ] as const)('%j: %s', (change, expected) => {
    expect(difference(wanted(change), wanted())).toBe(expected)
  })

  test('a price written otherwise is the same price', () => {
    expect(difference(wanted({ unitPrice: '4.95' }), wanted({ unitPrice: '4.9500' }))).toBe('none')
  })
})

test('prices and quantities follow the CRM’s count', () => {
  expect(toOurPrice('2.84', '12')).toBe('34.08')
  expect(toCrmQuantity('2', '12')).toBe('24')
  expect(toCrmQuantity('1.5', '1')).toBe('1.5')
})
