import { expect, test } from 'vitest'
import { basketNote } from '../../../../../renderer/features/phone-order/basket/basketNote.ts'
import type { LineView } from '../../../../../shared/desk/basket.ts'

const line = (
  code: string,
  amount: string,
  was: string | null,
  override: LineView['override'] = null,
): LineView => ({
  lineId: code,
  code,
  name: '',
  size: '',
  unit: 'unit',
  quantity: '1',
  location: '',
  price: { amount, isEstimate: false, was },
  override,
  note: '',
  vatRate: null,
  sums: null,
  state: { kind: 'settled' },
})

test('says each price the CRM changed, and what it was', () => {
  expect(basketNote([line('A', '18.40', '18.20'), line('B', '2.00', null)], 'GBP')).toBe(
    'The CRM changed one price since the line was typed: A is £18.40 now, was £18.20.',
  )
  expect(basketNote([line('A', '18.40', '18.20'), line('B', '2.0', '1')], 'GBP')).toContain(
    '2 prices since the lines were typed: A is £18.40 now, was £18.20; B is £2.00 now, was £1.00',
  )
})

test('says nothing where nothing changed', () => {
  expect(basketNote([line('A', '18.40', null)], 'GBP')).toBe('')
})

test('a price set by hand was not changed by the CRM', () => {
  const override = { unitPrice: '17.5', reason: 'Price promise' }
  expect(basketNote([line('A', '17.5', '18.4', override)], 'GBP')).toBe('')
})
