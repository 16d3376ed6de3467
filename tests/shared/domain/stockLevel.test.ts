import { expect, test } from 'vitest'
import { stockLevel, totalMinimum } from '../../../shared/domain/stockLevel.ts'

test.each([
  ['-0.5', '10', 'negative'],
  ['0', '10', 'none'],
  ['0.00', '10', 'none'],
  ['9.99', '10', 'low'],
  ['10', '10', 'enough'],
  ['1', '0', 'enough'],
  ['a few', '10', 'enough'],
])('%s with a minimum of %s is %s', (quantity, minimum, level) => {
  expect(stockLevel(quantity, minimum)).toBe(level)
})

test('in all there should be what was set for the locations together', () => {
  expect(totalMinimum({})).toBe('10')
  expect(totalMinimum({ W1: '50', W2: '2.5' })).toBe('52.5')
})
