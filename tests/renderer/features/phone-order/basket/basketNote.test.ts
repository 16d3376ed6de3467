import { expect, test } from 'vitest'
import { basketNote } from '../../../../../renderer/features/phone-order/basket/basketNote.ts'
import type { LineView } from '../../../../../shared/desk/basket.ts'

const line = (code: string, amount: string, was: string | null): LineView => ({
  lineId: code,
  code,
  name: '',
  size: '',
  unit: 'unit',
  quantity: '1',
  location: '',
  price: { amount, isEstimate: false, was },
  override: null,
  vatRate: null,
  sums: null,
  state: { kind: 'settled' },
})

test('says each price the CRM changed, and what it was', () => {
  expect(basketNote([line('A', '18.40', '18.20'), line('B', '2.00', null)])).toBe(
    'The CRM changed one price since the line was typed: A is 18.40 now, was 18.20.',
  )
  expect(basketNote([line('A', '18.40', '18.20'), line('B', '2.00', '1.00')])).toContain('2 prices')
})

test('says nothing where nothing changed', () => {
  expect(basketNote([line('A', '18.40', null)])).toBe('')
})
