import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DOWN, grouped, readDecimal, toWhole } from '../../../shared/domain/decimal.ts'

test.each([
  ['1204.10', '1204.1'],
  [' 12 ', '12'],
  ['+3', '3'],
  ['-.5', '-0.5'],
  ['7.', '7'],
  ['12.990000', '12.99'],
  ['-0', '0'],
])('reads %j as %s', (text, plain) => {
  expect(readDecimal(text)?.toFixed()).toBe(plain)
})

test.each(['', '.', '1e9', '1,204', '0x10', 'NaN', 'Infinity', '1 2', '1234567890123456', '--1'])(
  'does not read %j',
  (text) => {
    expect(readDecimal(text)).toBeUndefined()
  },
)

test('reads every decimal it may hold, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readDecimal(text)
    }),
  )
  fc.assert(
    fc.property(fc.integer(), fc.nat(999_999), (whole, fraction) => {
      const text = `${whole}.${String(fraction).padStart(6, '0')}`
      const sign = whole < 0 ? -1n : 1n
      const millionths = BigInt(whole) * 1_000_000n + sign * BigInt(fraction)
      expect(readDecimal(text)?.times(1_000_000).toFixed()).toBe(String(millionths))
    }),
  )
})

test('halves go away from zero, and down drops what is behind the point', () => {
  const read = (text: string) => readDecimal(text) ?? expect.fail(text)
  expect([toWhole(read('0.5')), toWhole(read('-0.5')), toWhole(read('2.4999'))]).toEqual([1, -1, 2])
  expect(toWhole(read('-0.4'))).toBe(0)
  expect([toWhole(read('0.999'), DOWN), toWhole(read('-1.999'), DOWN)]).toEqual([0, -1])
})

test('what a number cannot hold exactly is no figure', () => {
  const big = readDecimal('999999999999999') ?? expect.fail()
  expect(toWhole(big.times(100))).toBeNaN()
})

test('whole digits stand in threes, and all else as it was told', () => {
  const told = ['999', '5000', '-1234567.1234', '0.12345', '.5000', '1000.', 'a dozen']
  expect(told.map(grouped)).toEqual([
    '999',
    '5,000',
    '-1,234,567.1234',
    '0.12345',
    '.5000',
    '1,000.',
    'a dozen',
  ])
})
