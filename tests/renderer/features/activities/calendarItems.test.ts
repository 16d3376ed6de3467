import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CalendarView,
  calendarItems,
} from '../../../../renderer/features/activities/calendar/calendarItems.ts'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { activity, daysOf, LONDON } from './activity.ts'

const drawn = (items: readonly ActivityItem[], view: CalendarView = 'week', most = 300) =>
  calendarItems(daysOf(items), view, LONDON, most)

const words = (items: readonly ActivityItem[], view?: CalendarView) =>
  drawn(items, view).map(({ title, when, start, end }) => [title, when, start, end])

describe('what is drawn', () => {
  test('stands at its time, and says when it is', () => {
    const one = activity('2026-11-24T09:30:00Z', '2026-11-24T10:15:00Z')
    expect(words([one])).toEqual([
      ['Ring Ann', '09:30 to 10:15', '2026-11-24T09:30:00.000Z', '2026-11-24T10:15:00.000Z'],
    ])
    expect(words([one], 'month')[0]?.[1]).toBe('09:30')
    expect(drawn([one])[0]?.utc).toBe('24 Nov 2026, 09:30 to 10:15 UTC')
  })

  test('is an hour later on the desk in summer', () => {
    const one = activity('2026-07-01T09:30:00Z', '2026-07-01T10:15:00Z')
    expect(words([one])[0]?.[1]).toBe('10:30 to 11:15')
  })

  test('on the night of 29 March jumps over the hour that is none', () => {
    const one = activity('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z')
    expect(words([one])[0]?.[1]).toBe('00:30 to 02:30')
  })

  test('on the night of 25 October names the clock of the hour that comes twice', () => {
    const first = activity('2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z', { subject: 'First' })
    const second = activity('2026-10-25T01:15:00Z', '2026-10-25T01:45:00Z', { subject: 'Second' })
    expect(words([first, second]).map(([, when]) => when)).toEqual([
      '01:15 BST to 01:45 BST',
      '01:15 GMT to 01:45 GMT',
    ])
  })

  test('over midnight is cut in two, and each part tells all of it', () => {
    const one = activity('2026-11-24T23:00:00Z', '2026-11-25T01:00:00Z')
    const when = '24 Nov 23:00 to 25 Nov 01:00'
    expect(words([one])).toEqual([
      ['Ring Ann', when, '2026-11-24T23:00:00.000Z', '2026-11-24T23:59:59.000Z'],
      ['Ring Ann', when, '2026-11-25T00:00:00.000Z', '2026-11-25T01:00:00.000Z'],
    ])
    expect(words([one], 'month')).toEqual([['Ring Ann', when, '2026-11-24', '2026-11-25']])
  })

  test('until midnight stays on its day', () => {
    const one = activity('2026-11-24T22:00:00Z', '2026-11-25T00:00:00Z')
    expect(words([one])).toEqual([
      ['Ring Ann', '22:00 to 00:00', '2026-11-24T22:00:00.000Z', '2026-11-24T23:59:59.000Z'],
    ])
  })

  test('for days stands with what takes its days whole', () => {
    const fair = activity('2026-11-24T09:00:00Z', '2026-11-26T17:00:00Z')
    const [item] = drawn([fair])
    expect(item).toMatchObject({ isAllDay: true, start: '2026-11-24', end: '2026-11-26' })
    expect(item?.when).toBe('24 Nov 09:00 to 26 Nov 17:00')
  })

  test('whole days say no time', () => {
    const one = activity('2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z', { isAllDay: true })
    expect(drawn([one])[0]).toMatchObject({ isAllDay: true, when: '' })
  })

  test('without length is tall enough to be seen, and marked', () => {
    const one = activity('2026-11-24T09:30:00Z', '2026-11-24T09:30:00Z', { odd: ['zeroLength'] })
    expect(words([one])).toEqual([
      ['Ring Ann', '09:30', '2026-11-24T09:30:00.000Z', '2026-11-24T09:45:00.000Z'],
    ])
    expect(drawn([one])[0]?.odd).toBe('no length')
    const late = activity('2026-11-24T23:55:00Z', '2026-11-24T23:55:00Z')
    expect(drawn([late])[0]?.end).toBe('2026-11-24T23:59:59.000Z')
  })

  test('without a day cannot be drawn', () => {
    const one = activity('2026-11-24T09:30:00Z', '2026-11-24T10:00:00Z', {
      start: null,
      end: null,
    })
    expect(drawn([one])).toEqual([])
  })

  test('without a subject has a name', () => {
    const one = activity('2026-11-24T09:30:00Z', '2026-11-24T10:00:00Z', { subject: '' })
    expect(words([one])[0]?.[0]).toBe('Without a subject')
  })
})

describe('more than there is room for', () => {
  const many = Array.from({ length: 6 }, (_, at) =>
    activity('2026-11-24T09:30:00Z', '2026-11-24T10:00:00Z', {
      subject: `Ring ${at}`,
      key: `${at}`,
    }),
  )

  test('is counted, in the last place', () => {
    const items = drawn(many, 'month', 4)
    expect(items.map(({ title }) => title)).toEqual(['Ring 0', 'Ring 1', 'Ring 2', '+3 more'])
    expect(items.at(-1)).toMatchObject({ meant: { kind: 'more', day: '2026-11-24' } })
  })

  test('is none where all have a place', () => {
    expect(drawn(many, 'month', 6)).toHaveLength(6)
  })

  test('counts those that did not come, too', () => {
    const items = calendarItems(daysOf(many, 1200), 'month', LONDON, 6)
    expect(items.map(({ title }) => title)).toEqual([
      'Ring 0',
      'Ring 1',
      'Ring 2',
      'Ring 3',
      'Ring 4',
      '+1,201 more',
    ])
  })

  test('in a week is said beside its hour, and for the rest of a day at its head', () => {
    const items = calendarItems(daysOf(many, 1200), 'week', LONDON, 6)
    expect(items.map(({ title, start, isAllDay }) => [title, isAllDay || start])).toEqual([
      ['Ring 0', '2026-11-24T09:30:00.000Z'],
      ['Ring 1', '2026-11-24T09:30:00.000Z'],
      ['+3', '2026-11-24T09:00:00.000Z'],
      ['+1,201 more from 09:30', true],
    ])
  })

  test('is shown after all where the count would need the same place', () => {
    const titles = drawn(many.slice(0, 3)).map(({ title }) => title)
    expect(titles).toEqual(['Ring 0', 'Ring 1', 'Ring 2'])
  })

  test('is more where very short ones would fill a week', () => {
    const MINUTE = 60_000
    const week = Array.from({ length: 7 * 240 }, (_, at) => {
      const start =
        Date.parse('2026-11-23T09:00:00Z') +
        (Math.floor(at / 240) * 24 * 60 + (at % 240) * 2) * MINUTE
      const iso = (ms: number) => new Date(ms).toISOString()
      return activity(iso(start), iso(start + MINUTE), { key: `${at}`, subject: `Ring ${at}` })
    })
    const items = drawn(week)
    expect(items.length).toBeLessThan(320)
    const more = items.filter(({ meant }) => meant.kind === 'more')
    const counted = more.reduce((sum, { title }) => sum + Number(title), items.length - more.length)
    expect(counted).toBe(week.length)
  })

  test('never stands side by side with more than can be read, and none is lost', () => {
    const busy = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 1300 }),
        length: fc.integer({ min: 0, max: 130 }),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(busy, (times) => {
        const MINUTE = 60_000
        const midnight = Date.parse('2026-11-24T00:00:00Z')
        const iso = (minutes: number) => new Date(midnight + minutes * MINUTE).toISOString()
        const all = times
          .toSorted((one, other) => one.at - other.at)
          .map(({ at, length }, key) =>
            activity(iso(at), iso(at + length), { key: `${key}`, subject: `Ring ${key}` }),
          )
        const items = calendarItems(daysOf(all), 'week', LONDON, 300)
        const shown = items.filter(({ meant }) => meant.kind === 'activity')
        const more = items.filter(({ meant }) => meant.kind === 'more')
        const counted = more.reduce((sum, { title }) => sum + Number(title), shown.length)
        expect(counted).toBe(all.length)
        for (const { start } of shown) {
          const beside = shown.filter((other) => other.start <= start && start < other.end)
          expect(beside.length).toBeLessThanOrEqual(more.length > 0 ? 2 : 3)
        }
      }),
    )
  })
})
