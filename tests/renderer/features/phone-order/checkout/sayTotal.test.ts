import { expect, test } from 'vitest'
import { sayTotal } from '../../../../../renderer/features/phone-order/checkout/sayTotal.ts'

const total = { agreedTotal: 19963, currency: 'GBP' }

test('says total, VAT and day as they are read out', () => {
  expect(sayTotal(total, true, '2026-12-02')).toBe(
    'Say: “That is £199.63 including VAT, delivered on Wednesday the second of December.”',
  )
  expect(sayTotal(total, false, '')).toBe('Say: “That is £199.63 with no VAT.”')
})

test('reads out no day that is none', () => {
  expect(sayTotal(total, true, '31 feb')).toBe('Say: “That is £199.63 including VAT.”')
})
