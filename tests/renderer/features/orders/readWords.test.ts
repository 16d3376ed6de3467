import { expect, test } from 'vitest'
import { readWords } from '../../../../renderer/features/orders/listed/readWords.ts'
import type { ListedState } from '../../../../shared/desk/orderList.ts'

const state = (change: Partial<ListedState>): ListedState => ({
  read: 300,
  found: 1_204,
  isWhole: false,
  at: '2026-11-25T10:00:00.000Z',
  statuses: [],
  ...change,
})

test.each([
  [state({}), true, 'Reading the orders of Tom: 300 of 1,204 so far.'],
  [state({}), false, '300 of 1,204 orders of Tom were read; the others are not in this list.'],
  [state({ read: 1_204, isWhole: true }), false, '1,204 orders of Tom, wherever they were placed.'],
  [
    state({ read: 1, found: 1, isWhole: true }),
    false,
    '1 order of Tom, wherever they were placed.',
  ],
  // A CRM that counts wrongly, or not at all.
  [state({ found: -5 }), true, 'Reading the orders of Tom: 300 so far.'],
  [state({ found: null }), false, '300 orders of Tom were read; the others are not in this list.'],
  [state({ read: 0, at: null, found: null }), false, 'The orders of Tom have not been read.'],
  [undefined, true, 'Reading the orders of Tom: 0 so far.'],
])('%# says how many orders are here', (read, isReading, words) => {
  expect(readWords('Tom', read, isReading)).toBe(words)
})
