import { expect, test } from 'vitest'
import { withBranch } from '../../../../../renderer/features/stock/filters/withBranch.ts'

test.each([
  ['the first', [], 0, 'A', ['A']],
  ['one more', ['A'], 1, 'B', ['A', 'B']],
  ['another in its place', ['A', 'B', 'C'], 1, 'D', ['A', 'D', 'C']],
  ['one left out', ['A', 'B', 'C'], 1, '', ['A', 'C']],
  ['nothing behind the last', ['A'], 1, '', ['A']],
] as const)('%s', (_, chosen, at, code, wanted) => {
  expect(withBranch(chosen, at, code)).toEqual(wanted)
})
