import { expect, test } from 'vitest'
import { olderLists } from './stock/screen/older.ts'

const firsts = { '': 'A', o: 'B', oi: 'C', oil: 'D' }
const texts = ['o', 'oi', 'oil']

test.each([
  [
    'each list answers the text in the box',
    [
      [1, 'B'],
      [2, 'C'],
      [3, 'D'],
    ],
    0,
  ],
  [
    'a key came while the list before it was drawn',
    [
      [2, 'B'],
      [3, 'D'],
    ],
    0,
  ],
  ['answers in between were dropped', [[3, 'D']], 0],
  [
    'one is two keys old',
    [
      [3, 'B'],
      [3, 'D'],
    ],
    1,
  ],
  [
    'an older one comes after a newer',
    [
      [3, 'D'],
      [3, 'C'],
    ],
    1,
  ],
  ['one is of a text nobody typed', [[2, 'D']], 1],
] as const)('%s', (_, lists, older) => {
  const seen = { texts, lists: lists.map(([after, first]) => ({ after, first })) }
  expect(olderLists(seen, firsts)).toBe(older)
})
