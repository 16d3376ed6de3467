import { expect, test } from 'vitest'
import { figureAge } from '../../../renderer/components/figureAge.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')

test.each([
  ['2026-11-25T11:59:30Z', 'under a minute ago', false],
  ['2026-11-25T11:00:00Z', '1 h ago', false],
  ['2026-11-25T10:59:59Z', '1 h ago', true],
  ['2026-11-23T10:00:00Z', '2 days ago', true],
  [null, 'never read', true],
])('figures of %s are %s', (at, words, isStale) => {
  expect(figureAge(at, NOW)).toEqual({ words, isStale })
})
