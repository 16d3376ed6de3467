import { Big } from 'big.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grossOf } from '../../../shared/domain/gross.ts'

test('one unit with its VAT is rounded half up in its currency', () => {
  expect(grossOf('5.68', '0.2', 'GBP')).toBe(682)
  expect(grossOf('0.4250', '0.2', 'GBP')).toBe(51)
  expect(grossOf('1.125', '0', 'GBP')).toBe(113)
  expect(grossOf('1500', '0.1', 'JPY')).toBe(1650)
  expect(grossOf('odd', '0.2', 'GBP')).toBeNaN()
  expect(grossOf('1', '', 'GBP')).toBeNaN()
})

test('plain prices are reckoned as any others', () => {
  const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`))
  const net = fc.tuple(digits(9), fc.stringMatching(/^\d{2}$/)).map((parts) => parts.join('.'))
  const rate = fc.oneof(
    fc.constantFrom('0', '0.2', '0.05', '0.175'),
    digits(4).map((part) => `0.${part}`),
  )
  fc.assert(
    fc.property(net, rate, (price, fraction) => {
      const exact = new Big(price).times(new Big(fraction).plus(1)).times(100)
      expect(grossOf(price, fraction, 'GBP')).toBe(exact.round(0, 1).toNumber())
    }),
    {
      examples: [
        ['0.25', '0.02'],
        ['999999999.99', '0.9999'],
        ['0.01', '0.4999'],
        ['0.01', '0.5'],
      ],
    },
  )
})
