import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  barWords,
  dayBars,
  shortWords,
  stepFor,
} from '../../../../renderer/features/activities/charts/bars.ts'
import { addDays, daysFrom } from '../../../../shared/domain/localDays.ts'

const byDay = fc
  .record({
    first: fc.integer({ min: -20_000, max: 20_000 }),
    counts: fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 1098 }),
  })
  .map(({ first, counts }) =>
    counts.map((ofDay, at) => ({
      day: addDays('2026-11-23', first + at),
      byType: ofDay.map((count, type) => ({ type: `T${type}`, count })),
    })),
  )

const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0)

test('every day stands in one bar, in its order, and nothing is lost', () => {
  fc.assert(
    fc.property(byDay, (days) => {
      const bars = dayBars(days)
      expect(bars.length).toBeLessThanOrEqual(63)
      expect(bars.flatMap(({ from, to }) => daysFrom(from, to))).toEqual(days.map(({ day }) => day))
      for (const type of ['T0', 'T1', 'T2']) {
        const there = days.flatMap(({ byType }) => byType.filter((one) => one.type === type))
        expect(sum(bars.map((bar) => bar.byType.get(type) ?? 0))).toBe(
          sum(there.map(({ count }) => count)),
        )
      }
    }),
    { numRuns: 60 },
  )
})

const empty = (from: string, to: string) => daysFrom(from, to).map((day) => ({ day, byType: [] }))

describe('the bars of', () => {
  test('two months are days', () => {
    expect(dayBars(empty('2026-11-01', '2026-12-31'))).toHaveLength(61)
  })

  test('three months are weeks from Monday on, the first and last cut short', () => {
    const bars = dayBars(empty('2026-10-01', '2026-12-31'))
    expect(bars.at(0)).toMatchObject({ from: '2026-10-01', to: '2026-10-04' })
    expect(bars.at(1)).toMatchObject({ from: '2026-10-05', to: '2026-10-11' })
    expect(bars.at(-1)).toMatchObject({ from: '2026-12-28', to: '2026-12-31' })
  })

  test('three years are months', () => {
    const bars = dayBars(empty('2024-01-15', '2026-12-31'))
    expect(bars).toHaveLength(36)
    expect(bars.at(0)).toMatchObject({ from: '2024-01-15', to: '2024-01-31' })
  })
})

test('bars are called by their days', () => {
  expect(barWords({ from: '2026-11-24', to: '2026-11-24' })).toBe('Tue 24 Nov 2026')
  expect(barWords({ from: '2026-11-23', to: '2026-11-29' })).toBe('23 Nov 2026 to 29 Nov 2026')
  expect(shortWords({ from: '2026-11-24' }, 'day', 7)).toBe('Tue 24 Nov')
  expect(shortWords({ from: '2026-11-24' }, 'day', 30)).toBe('24 Nov')
  expect(shortWords({ from: '2026-11-01' }, stepFor(400 * 2), 27)).toBe('Nov 2026')
})
