import { expect, test } from 'vitest'
import { vatRows } from '../../../../../renderer/features/phone-order/totals/vatRows.ts'
import { callView } from '../../../callView.ts'

test('VAT is one row while its rates are not known', () => {
  const { totals } = callView()
  expect(vatRows({ ...totals, vat: 12 })).toEqual([{ label: 'VAT', vat: 12 }])
  const byRate = [{ rate: '0.2', net: 100, vat: 20 }]
  expect(vatRows({ ...totals, byRate })).toEqual([{ label: 'VAT 20 %', vat: 20 }])
})
