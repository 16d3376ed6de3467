import { expect, test } from 'vitest'
import { seenWords } from '../../../../../renderer/features/stock/drawer/seenWords.ts'

const days = (...totals: readonly (number | null)[]) =>
  totals.map((total, at) => ({ day: `2026-11-${String(at + 1).padStart(2, '0')}`, total }))

test.each([
  ['Not seen here yet', days(null, null), null],
  ['No change since 2 Nov 2026', days(null, 12, 12, 12), null],
  ['2.5 fewer since 1 Nov 2026', days(12, 12, 9.5), null],
  ['1,200 fewer since 1 Nov 2026', days(1500, 300), null],
  ['Restocked on 3 Nov 2026', days(null, 4, 100, 90), '2026-11-03'],
])('%s', (words, seen, restocked) => {
  expect(seenWords({ days: seen, restocked })).toBe(words)
})
