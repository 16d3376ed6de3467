import { expect, test } from 'vitest'
import { overPromise, type WantedLine } from '../../../shared/domain/overPromise.ts'
import { promiseOf } from '../../../shared/domain/promise.ts'

const figures = promiseOf({
  stock: { WH1: '9', SHOP: '-2' },
  inBaskets: [{ location: 'WH1', quantity: '5' }],
  justSold: [],
})
const line = (change: Partial<WantedLine>): WantedLine => ({
  quantity: '1',
  unit: 'unit',
  location: '',
  promised: figures.total,
  byLocation: Object.entries(figures.byLocation).map(([code, promised]) => ({ code, promised })),
  units: [
    { unit: 'unit', size: '1' },
    { unit: 'case', size: '12' },
    { unit: 'pallet', size: null },
  ],
  ...change,
})

test.each([
  ['2', 'unit', ''],
  [
    '2.5',
    'unit',
    'Only 2 can be promised: 7 in stock − 5 in open baskets. 2.5 units are asked for.',
  ],
  [
    '1',
    'case',
    'Only 2 can be promised: 7 in stock − 5 in open baskets. 1 case (12 units) is asked for.',
  ],
  // Nobody knows how much a pallet holds here.
  ['2', 'pallet', ''],
  [
    '3',
    'pallet',
    'Only 2 can be promised: 7 in stock − 5 in open baskets. 3 pallets are asked for.',
  ],
] as const)('%s %s', (quantity, unit, question) => {
  expect(overPromise(line({ quantity, unit }))).toBe(question)
})

test.each([
  ['wh1', '4', ''],
  [
    'WH1',
    '5',
    'Only 4 can be promised at WH1: 9 in stock − 5 in open baskets. 5 units are asked for.',
  ],
  ['SHOP', '1', 'None can be promised at SHOP: -2 in stock. 1 unit is asked for.'],
  ['WH9', '1', 'None can be promised at WH9: 0 in stock. 1 unit is asked for.'],
] as const)('at %s %s', (location, quantity, question) => {
  expect(overPromise(line({ location, quantity }))).toBe(question)
})

test('nothing is asked where the CRM tells no stock, or of what is no number', () => {
  expect(overPromise(line({ quantity: '900', byLocation: [] }))).toBe('')
  expect(overPromise(line({ quantity: 'many' }))).toBe('')
})
