import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inBase } from '../../shared/domain/exchangeRate.ts'

test('an amount is divided by what one of the base is in its currency', () => {
  expect(inBase(1_270, 'USD', '1.27')).toBe(1_000)
  expect(inBase(190, 'JPY', '190')).toBe(100)
  expect(inBase(390, 'KWD', ' 0.39 ')).toBe(100)
})

test('a rate that is none gives no amount', () => {
  for (const rate of ['', '0', '0.00', '-1', 'much', '1,27']) {
    expect(inBase(1_270, 'USD', rate)).toBeNull()
  }
})

test('at one to one it is the same amount, and never more at a higher rate', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e10 }),
      fc.integer({ min: 100, max: 1e6 }),
      (minor, hundredths) => {
        expect(inBase(minor, 'USD', '1')).toBe(minor)
        const rate = (hundredths / 100).toFixed(2)
        expect(inBase(minor, 'USD', rate)).toBeLessThanOrEqual(minor)
      },
    ),
  )
})
