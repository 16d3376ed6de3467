import { expect, test } from 'vitest'
import { percent, vatRows } from '../../../../../renderer/features/phone-order/totals/vatRows.ts'
import { callView } from '../../../callView.ts'

test.each([
  ['0.2', '20 %'],
  ['0.05', '5 %'],
  ['0', '0 %'],
  ['0.175', '17.5 %'],
  ['', '0 %'],
  ['odd', 'odd'],
])('a rate of %s is %s', (rate, words) => {
  expect(percent(rate)).toBe(words)
})

test('VAT is one row while its rates are not known', () => {
  const { totals } = callView()
  expect(vatRows({ ...totals, vat: 12 })).toEqual([{ label: 'VAT', vat: 12 }])
  const byRate = [{ rate: '0.2', net: 100, vat: 20 }]
  expect(vatRows({ ...totals, byRate })).toEqual([{ label: 'VAT 20 %', vat: 20 }])
})
