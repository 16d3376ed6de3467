import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readActivityTimes } from '../../../shared/domain/activityTimes.ts'
import { toCrmTime } from '../../../shared/domain/dates.ts'
import { DAY_MS } from '../../../shared/domain/localDays.ts'

const read = (start: string, end: string) => {
  const { span, ...rest } = readActivityTimes(start, end)
  const text = (ms: number) => new Date(ms).toISOString().slice(0, 19)
  return { ...rest, span: span === null ? null : [text(span.first), text(span.last + 1)] }
}

describe('times as the CRM writes them', () => {
  test.each([
    ['2026-11-24T09:00:00', '2026-11-24T09:45:00'],
    ['2026-11-24 09:00:00', '2026-11-24 09:45:00'],
    ['2026-11-24T09:00Z', '2026-11-24T09:45:00.000Z'],
  ])('%s to %s is a moment in UTC', (start, end) => {
    expect(read(start, end)).toEqual({
      span: ['2026-11-24T09:00:00', '2026-11-24T09:45:00'],
      isOnDates: false,
      odd: [],
    })
  })

  test.each([
    ['2026-11-24', '2026-11-25', '2026-11-26'],
    ['2026-11-24T00:00:00', '2026-11-26T00:00:00', '2026-11-26'],
    ['2026-11-24T00:00:00', '2026-11-25T23:59:59', '2026-11-26'],
    ['2026-11-24T00:00:00', '2026-11-25T23:59:00', '2026-11-26'],
    ['1969-11-24', '1969-11-25T23:59:00', '1969-11-26'],
  ])('%s to %s is on whole dates, wherever one is', (start, end, after) => {
    const { span, isOnDates } = read(start, end)
    expect(span).toEqual([`${start.slice(0, 10)}T00:00:00`, `${after}T00:00:00`])
    expect(isOnDates).toBe(true)
  })

  test('midnight alone is that date', () => {
    const date = { span: ['2026-11-24T00:00:00', '2026-11-25T00:00:00'], isOnDates: true }
    expect(read('2026-11-24 00:00:00', '2026-11-24 00:00:00')).toEqual({
      ...date,
      odd: ['zeroLength'],
    })
    expect(read('2026-11-24', '2026-11-24')).toEqual({ ...date, odd: [] })
  })
})

describe('odd times keep their place and get a mark', () => {
  test.each([
    ['', '', null, ['noStart', 'noEnd', 'undated']],
    ['0000-00-00 00:00:00', '', null, ['noStart', 'noEnd', 'undated']],
    ['next Tuesday', '2026-13-01', null, ['unreadable', 'undated']],
    ['2026-11-24T09:00:00', '', '2026-11-24T09:00:00', ['noEnd']],
    ['', '2026-11-24T09:00:00', '2026-11-24T09:00:00', ['noStart']],
    ['2026-11-24T09:00:00', 'late', '2026-11-24T09:00:00', ['unreadable']],
    ['2026-11-24T09:00:00', '2026-11-24T09:00:00', '2026-11-24T09:00:00', ['zeroLength']],
    ['2026-11-24T12:00:00', '2026-11-24T09:00:00', '2026-11-24T09:00:00', ['endBeforeStart']],
    ['1969-07-20T20:17:00', '1969-07-20T21:00:00', '1969-07-20T20:17:00', ['before1970']],
    ['2026-01-01T09:00:00', '2026-12-31T17:00:00', '2026-01-01T09:00:00', ['long']],
  ])('%j to %j', (start, end, first, odd) => {
    const times = read(start, end)
    expect(times.span?.[0] ?? null).toBe(first)
    expect(times.odd).toEqual(odd)
  })

  test('of whatever text, a span never ends before it begins', () => {
    const written = fc
      .integer({ min: -5e12, max: 5e12 })
      .map((seconds) => toCrmTime(Math.round(seconds / 1000) * 1000))
    const text = fc.oneof(written, fc.string(), fc.constantFrom('', '2026-02-30', '2026-11-24'))
    fc.assert(
      fc.property(text, text, (start, end) => {
        const { span, odd, isOnDates } = readActivityTimes(start, end)
        expect(odd.includes('undated')).toBe(span === null)
        if (span === null) return
        expect(span.last).toBeGreaterThanOrEqual(span.first)
        if (isOnDates) expect((span.last + 1 - span.first) % DAY_MS).toBe(0)
      }),
    )
  })
})
