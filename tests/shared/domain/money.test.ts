import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatMoney,
  formatUnitPrice,
  fromMinor,
  minorDigits,
  parseMoney,
  toMinor,
} from '../../../shared/domain/money.ts'

const currency = fc.constantFrom('GBP', 'EUR', 'USD', 'JPY', 'KWD', 'ISK')
const amount = fc.maxSafeInteger()

test.each([
  ['GBP', 2],
  ['gbp', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['not a code', 2],
  ['', 2],
])('%s has %d digits behind the point', (code, digits) => {
  expect(minorDigits(code)).toBe(digits)
})

test.each([
  ['1204.10', 'GBP', 120410],
  ['1204.105', 'GBP', 120411],
  ['-1204.105', 'GBP', -120411],
  ['12.990000', 'GBP', 1299],
  ['1.005', 'KWD', 1005],
  ['1.5', 'JPY', 2],
  ['0.004', 'GBP', 0],
  ['-0.004', 'GBP', 0],
])('%s %s is %d minor units', (text, code, minor) => {
  expect(toMinor(text, code)).toBe(minor)
})

test.each(['', 'abc', '1,204.10', '£5', '99999999999999999', '999999999999999.99', '1e5'])(
  '%j is no amount on the wire',
  (text) => {
    expect(toMinor(text, 'GBP')).toBeUndefined()
  },
)

test('an amount survives the wire in every currency', () => {
  fc.assert(
    fc.property(amount, currency, (minor, code) => {
      const text = fromMinor(minor, code)
      // Amounts past 15 whole digits are refused on reading; no order is that large.
      if (text.replace(/\D/g, '').length <= 15) expect(toMinor(text, code)).toBe(minor)
      expect(text.split('.')[1]?.length ?? 0).toBe(minorDigits(code))
    }),
  )
})

test('reading and writing never throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.double(), (text, code, figure) => {
      toMinor(text, code)
      parseMoney(text, code)
      formatUnitPrice(text, code)
      formatMoney(figure, code)
      fromMinor(figure, code)
    }),
  )
})

test.each([
  [120410, 'GBP', '£1,204.10'],
  [-5, 'GBP', '-£0.05'],
  [0, 'GBP', '£0.00'],
  [120410, 'EUR', '€1,204.10'],
  [120410, 'USD', 'US$1,204.10'],
  [1204, 'JPY', 'JP¥1,204'],
  [Number.NaN, 'GBP', '–'],
  [0.5, 'GBP', '–'],
  [500, 'shells', '5.00 shells'],
  [500, '', '5.00'],
  [500, 'gbp', '£5.00'],
])('%d %s is shown as %s', (minor, code, shown) => {
  expect(formatMoney(minor, code).replace(/\u00A0/g, ' ')).toBe(shown)
})

test('what is no whole number of minor units goes out as nothing', () => {
  expect([fromMinor(Number.NaN, 'GBP'), fromMinor(1.5, 'GBP'), fromMinor(2 ** 60, 'GBP')]).toEqual([
    '',
    '',
    '',
  ])
})

test.each([
  ['0.425', 'GBP', '£0.425'],
  ['0.4250', 'GBP', '£0.425'],
  ['4.9', 'GBP', '£4.90'],
  ['0.12345', 'GBP', '£0.1235'],
  ['1204.1', 'GBP', '£1,204.10'],
  ['7', 'JPY', 'JP¥7'],
  ['', 'GBP', '–'],
])('a unit price of %j %s is shown as %s', (text, code, shown) => {
  expect(formatUnitPrice(text, code)).toBe(shown)
})

test.each([
  ['£1,204.10', 120410],
  ['1204.1', 120410],
  [' 12 ', 1200],
  ['.50', 50],
  ['12.', 1200],
  ['gbp 3.5', 350],
  ['3.50 GBP', 350],
  ['１２', 1200],
])('a person’s %j is %d pence', (typed, minor) => {
  expect(parseMoney(typed, 'GBP')).toBe(minor)
})

test.each(['', '£', '.', '1.005', '1,20', '12,04.10', '-5', '1 2', '€5', '5 apples'])(
  'a person’s %j is no amount in pounds',
  (typed) => {
    expect(parseMoney(typed, 'GBP')).toBeUndefined()
  },
)

test('a currency is typed by its code or its sign, in any case', () => {
  expect([parseMoney('5 GBP', 'gbp'), parseMoney('5usd', 'USD')]).toEqual([500, 500])
  expect([parseMoney('$5', 'USD'), parseMoney('US$5', 'USD')]).toEqual([500, 500])
  expect(parseMoney('5', 'shells')).toBe(500)
})

test('what is shown can be typed back', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), currency, (minor, code) => {
      expect(parseMoney(formatMoney(minor, code), code)).toBe(minor)
    }),
  )
})
