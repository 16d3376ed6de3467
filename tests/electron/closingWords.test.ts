import { expect, test } from 'vitest'
import { closingWords } from '../../electron/closingWords.ts'

test.each([
  [{ pending: 0, unplaced: 0, isKept: true }, null],
  [
    { pending: 0, unplaced: 1, isKept: true },
    'One call is not finished; it comes back at the next start.',
  ],
  [
    { pending: 0, unplaced: 3, isKept: true },
    '3 calls are not finished; they come back at the next start.',
  ],
  [
    { pending: 0, unplaced: 2, isKept: false },
    '2 calls are not finished; what is in them is gone when the desk closes.',
  ],
  [
    { pending: 1, unplaced: 2, isKept: true },
    'One thing is still on the way to the CRM; the desk looks after it at the next start.',
  ],
  [
    { pending: 4, unplaced: 0, isKept: false },
    '4 things are still on the way to the CRM; orders and payments are looked up at the next start, lines are gone.',
  ],
])('closing over %o asks: %s', (left, words) => {
  expect(closingWords(left)).toBe(words)
})
