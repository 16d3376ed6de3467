import { describe, expect, test } from 'vitest'
import { filterNote } from '../../../../renderer/features/activities/paper/filterNote.ts'
import { sheetOf } from '../../../../renderer/features/activities/paper/sheet.ts'
import { sheetSpan } from '../../../../renderer/features/activities/state/span.ts'
import {
  type ActivityFilter,
  type ActivityItem,
  activityFilter,
} from '../../../../shared/desk/activities.ts'
import { dayIn } from '../../../../shared/domain/localDays.ts'

const LONDON = 'Europe/London'
const TUESDAY = { from: '2026-11-24', to: '2026-11-24' }
const WEEK = { from: '2026-11-23', to: '2026-11-29' }

const EMPTY = { ref: '', odd: [], description: '', notes: '', category: '', type: 'DA1', sku: '' }

function activity(subject: string, start: string, end: string, isAllDay = false): ActivityItem {
  const last = Math.max(Date.parse(start), Date.parse(end) - 1)
  return {
    ...EMPTY,
    key: subject,
    subject,
    start,
    end,
    startText: start,
    endText: end,
    isAllDay,
    firstDay: isAllDay ? start.slice(0, 10) : dayIn(Date.parse(start), LONDON),
    lastDay: isAllDay ? end.slice(0, 10) : dayIn(last, LONDON),
  }
}

const at = (subject: string, from: string, to: string) =>
  activity(subject, `2026-11-24T${from}:00Z`, `2026-11-24T${to}:00Z`)

const linesOf = (...rows: ActivityItem[]) =>
  sheetOf(rows, TUESDAY, LONDON).days.flatMap(({ lines }) =>
    lines.map(({ activity: { subject }, when, beside }) => [subject, when, beside]),
  )

describe('a day on paper', () => {
  test('has what takes all of it first, then all else by the clock', () => {
    expect(
      linesOf(
        at('Late', '15:00', '16:00'),
        at('Early', '09:00', '09:45'),
        activity('Fair', '2026-11-23T00:00:00Z', '2026-11-25T23:59:59Z', true),
      ),
    ).toEqual([
      ['Fair', 'All day, 23 Nov to 25 Nov', ''],
      ['Early', '09:00 to 09:45', ''],
      ['Late', '15:00 to 16:00', ''],
    ])
  })

  test('says what is at the same time, and what only follows is not', () => {
    expect(
      linesOf(
        at('A', '09:00', '11:00'),
        at('B', '09:30', '10:00'),
        at('C', '10:00', '11:00'),
        at('D', '11:00', '12:00'),
        at('E', '10:30', '10:30'),
      ),
    ).toEqual([
      ['A', '09:00 to 11:00', 'B, C, 1 more'],
      ['B', '09:30 to 10:00', 'A'],
      ['C', '10:00 to 11:00', 'A, E'],
      ['E', '10:30', 'A, C'],
      ['D', '11:00 to 12:00', ''],
    ])
  })

  test('is not crowded by what lasts for days', () => {
    const year = activity('Year', '2026-01-01T00:00:00Z', '2026-12-31T12:00:00Z')
    expect(linesOf(year, at('A', '09:00', '10:00')).map(([, , beside]) => beside)).toEqual(['', ''])
  })
})

test('a week has its working days, what is on its weekend, and what has no day', () => {
  const night = activity('Night', '2026-11-26T22:00:00Z', '2026-11-27T02:00:00Z')
  const lost = { ...night, key: 'Lost', subject: 'Lost', firstDay: null, lastDay: null }
  const { days, undated } = sheetOf([night, lost], WEEK, LONDON)
  expect(days.map(({ day, lines }) => [day.slice(-2), lines.length])).toEqual([
    ['23', 0],
    ['24', 0],
    ['25', 0],
    ['26', 1],
    ['27', 1],
  ])
  expect(undated.map(({ subject }) => subject)).toEqual(['Lost'])
  const sunday = activity('Market', '2026-11-29T09:00:00Z', '2026-11-29T12:00:00Z')
  expect(sheetOf([sunday], WEEK, LONDON).days.at(-1)?.day).toBe('2026-11-29')
})

test('the days that are printed are those that are shown, or the week of today among them', () => {
  const month = { from: '2026-11-01', to: '2026-11-30' }
  expect(sheetSpan('day', TUESDAY, '2026-11-25')).toEqual(TUESDAY)
  expect(sheetSpan('month', month, '2026-11-25')).toEqual(WEEK)
  expect(sheetSpan('month', month, '2027-02-01')).toEqual({ from: '2026-10-26', to: '2026-11-01' })
})

test('a sheet says what is not on it', () => {
  const names: Readonly<Record<string, string>> = { DA1: 'Call', DB1: 'Visit' }
  const note = (part: Partial<ActivityFilter>) =>
    filterNote({ ...activityFilter.parse({}), ...part }, (code) => names[code] ?? code)
  expect(note({})).toBe('')
  expect(note({ types: ['DA1'], weekday: 2, hour: 9, text: 'ann' })).toBe(
    'Not all activities of these days: only Tuesday 09:00 to 10:00, Call, “ann”.',
  )
  expect(note({ categories: ['DB1'], hiddenTypes: ['DA1'] })).toBe(
    'Not all activities of these days: only category Visit; without Call.',
  )
})
