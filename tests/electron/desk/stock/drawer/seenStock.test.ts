import { expect, test } from 'vitest'
import { seenStock } from '../../../../../electron/desk/stock/drawer/seenStock.ts'

const NOW = Date.parse('2026-11-25T10:00:00Z')
const levels = (...asked: Parameters<typeof seenStock>) =>
  seenStock(...asked).days.map(({ total }) => total)

test('it is reckoned back from today, day by day, and told from when it is known', () => {
  const steps = [
    { at: '2026-11-22T09:00:00.000Z', by: '-4' },
    { at: '2026-11-24T09:00:00.000Z', by: '100' },
    { at: '2026-11-24T15:00:00.000Z', by: '-2.5' },
  ]
  const history = { since: '2026-11-21T23:00:00.000Z', steps }
  expect(levels('97.5', history, NOW).slice(-6)).toEqual([null, 4, 0, 0, 97.5, 97.5])
  expect(levels('97.5', history, NOW)).toHaveLength(30)
  expect(seenStock('97.5', history, NOW).restocked).toBe('2026-11-24')
})

test('before the first refresh nothing is known, and without a rise nothing was restocked', () => {
  expect(levels('5', { since: null, steps: [] }, NOW)).toEqual(
    Array.from({ length: 30 }, () => null),
  )
  const fallen = {
    since: '2026-01-01T00:00:00.000Z',
    steps: [{ at: '2026-11-24T09:00:00.000Z', by: '-3' }],
  }
  expect(seenStock('5', fallen, NOW).restocked).toBeNull()
  expect(levels('5', fallen, NOW)[0]).toBe(8)
})
