import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarItems } from '../../../../renderer/features/activities/calendar/calendarItems.ts'
import { barsOf, boxesOf } from '../../../../renderer/features/activities/calendar/columns.ts'
import { inLines } from '../../../../renderer/features/activities/calendar/lines.ts'
import { sideBySide } from '../../../../renderer/features/activities/calendar/sideBySide.ts'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { addDays, daysFrom } from '../../../../shared/domain/localDays.ts'
import { activity, daysOf, LONDON } from './activity.ts'

const items = (...all: ActivityItem[]) => calendarItems(daysOf(all), 'week', LONDON, 300)

describe('boxes in the column of a day', () => {
  const places = (...all: ActivityItem[]) =>
    Object.fromEntries(
      [...boxesOf(items(...all), LONDON)].map(([day, boxes]) => [
        day,
        boxes.map(({ item, from, to, lane, lanes }) => [item.title, from, to, `${lane}/${lanes}`]),
      ]),
    )

  test('stand at the hour that its clock shows', () => {
    expect(places(activity('2026-07-01T09:30:00Z', '2026-07-01T10:15:00Z'))).toEqual({
      '2026-07-01': [['Ring Ann', 630, 675, '0/1']],
    })
  })

  test('on 29 March are as tall as the clock says', () => {
    expect(places(activity('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'))).toEqual({
      '2026-03-29': [['Ring Ann', 30, 150, '0/1']],
    })
  })

  test('on 25 October stand side by side in the hour that comes twice', () => {
    const first = activity('2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z', { subject: 'First' })
    const second = activity('2026-10-25T01:15:00Z', '2026-10-25T01:45:00Z', { subject: 'Second' })
    expect(places(first, second)).toEqual({
      '2026-10-25': [
        ['First', 75, 105, '0/2'],
        ['Second', 75, 105, '1/2'],
      ],
    })
  })

  test('on 25 October may end at an earlier hour than they begin, and are seen', () => {
    expect(places(activity('2026-10-25T00:50:00Z', '2026-10-25T01:10:00Z'))).toEqual({
      '2026-10-25': [['Ring Ann', 110, 125, '0/1']],
    })
  })

  test('stand with the longer one first where they begin together', () => {
    const short = activity('2026-11-24T11:30:00Z', '2026-11-24T12:15:00Z', { subject: 'Ring' })
    const long = activity('2026-11-24T11:30:00Z', '2026-11-24T12:30:00Z', { subject: 'Count' })
    expect(places(short, long)['2026-11-24']).toEqual([
      ['Count', 690, 750, '0/2'],
      ['Ring', 690, 735, '1/2'],
    ])
  })

  test('have how many more there are in their hour behind them', () => {
    const many = Array.from({ length: 4 }, (_, at) =>
      activity('2026-11-24T09:00:00Z', '2026-11-24T09:15:00Z', {
        key: `${at}`,
        subject: `Ring ${at}`,
      }),
    )
    expect(places(...many)['2026-11-24']?.map(([title]) => title)).toEqual([
      'Ring 0',
      'Ring 1',
      '+2',
    ])
  })

  test('end with their day', () => {
    expect(places(activity('2026-11-24T22:00:00Z', '2026-11-25T00:00:00Z'))).toEqual({
      '2026-11-24': [['Ring Ann', 1320, 1440, '0/1']],
    })
  })
})

describe('side by side', () => {
  test('share the width with those they overlap, by themselves or through others', () => {
    const laid = sideBySide([
      { from: 0, to: 60 },
      { from: 30, to: 90 },
      { from: 60, to: 120 },
      { from: 120, to: 150 },
    ])
    expect(laid.map(({ lane, lanes }) => `${lane}/${lanes}`)).toEqual(['0/2', '1/2', '0/2', '0/1'])
  })

  test('nothing covers anything, nothing is lost, and no width is left over', () => {
    const stretches = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 1425 }), fc.integer({ min: 15, max: 300 }))
        .map(([from, length]) => ({ from, to: Math.min(1440, from + length) })),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(stretches, (all) => {
        const laid = sideBySide(all)
        expect(laid).toHaveLength(all.length)
        for (const one of laid) {
          expect(one.lane).toBeLessThan(one.lanes)
          const over = laid.filter(
            (other) => other !== one && other.from < one.to && one.from < other.to,
          )
          expect(over.every(({ lane, lanes }) => lane !== one.lane && lanes === one.lanes)).toBe(
            true,
          )
          const atOnce = Math.max(
            ...laid.map(
              ({ from }) => laid.filter((each) => each.from <= from && from < each.to).length,
            ),
          )
          expect(one.lanes).toBeLessThanOrEqual(atOnce)
        }
      }),
    )
  })
})

describe('bars over days', () => {
  const week = daysFrom('2026-11-23', '2026-11-27')
  const whole = (subject: string, first: string, last: string) =>
    activity(`${first}T00:00:00Z`, `${addDays(last, 1)}T00:00:00Z`, {
      subject,
      isAllDay: true,
    })

  test('reach over the days that are drawn, and no further', () => {
    const bars = barsOf(items(whole('Fair', '2026-11-20', '2026-11-24')), week)
    expect(bars).toMatchObject([{ first: 0, last: 1, line: 0 }])
    expect(barsOf(items(whole('Fair', '2026-11-25', '2026-12-24')), week)).toMatchObject([
      { first: 2, last: 4, line: 0 },
    ])
    expect(barsOf(items(whole('Fair', '2026-11-16', '2026-11-20')), week)).toEqual([])
  })

  test('stand in the first line that is free on all of their days', () => {
    const stays = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
        .map(([one, other]) => ({ first: Math.min(one, other), last: Math.max(one, other) })),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(stays, (all) => {
        const laid = inLines(all)
        expect(laid.map(({ first, last }) => ({ first, last }))).toEqual(all)
        for (const [at, one] of laid.entries()) {
          const before = laid
            .slice(0, at)
            .filter(({ first, last }) => first <= one.last && one.first <= last)
          const lines = before.map(({ line }) => line)
          expect(lines).not.toContain(one.line)
          expect([...Array(one.line).keys()].every((line) => lines.includes(line))).toBe(true)
        }
      }),
    )
  })
})
