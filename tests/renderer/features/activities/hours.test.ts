import { describe, expect, test } from 'vitest'
import { calendarItems } from '../../../../renderer/features/activities/calendar/calendarItems.ts'
import {
  hasWeekendOf,
  hoursOf,
  workingHours,
} from '../../../../renderer/features/activities/calendar/hours.ts'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { activity, daysOf, LONDON } from './activity.ts'

describe('the hours', () => {
  const hours = (...items: ActivityItem[]) =>
    hoursOf(
      calendarItems(daysOf(items), 'week', LONDON, 300),
      LONDON,
      workingHours('09:00', '17:30'),
    )

  test('are the working hours', () => {
    expect(hours(activity('2026-11-24T09:30:00Z', '2026-11-24T10:15:00Z'))).toEqual({
      from: 8,
      to: 18,
    })
  })

  test('are more where something is outside them', () => {
    const early = activity('2026-11-24T05:30:00Z', '2026-11-24T06:15:00Z', { subject: 'early' })
    const late = activity('2026-11-24T20:30:00Z', '2026-11-24T21:15:00Z', { subject: 'late' })
    expect(hours(early, late)).toEqual({ from: 5, to: 22 })
  })

  test('are all of them for what goes over midnight', () => {
    const night = activity('2026-11-24T23:00:00Z', '2026-11-25T01:00:00Z')
    expect(hours(night)).toEqual({ from: 0, to: 24 })
  })
})

test.each([
  ['09:00', '17:30', { from: 8, to: 18 }],
  ['07:30', '16:00', { from: 7, to: 16 }],
  ['00:00', '00:00', { from: 0, to: 1 }],
  ['13:00', '23:59', { from: 12, to: 24 }],
] as const)('work from %s to %s has its hours, and a little before', (begins, ends, hours) => {
  expect(workingHours(begins, ends)).toEqual(hours)
})

test.each([
  ['nothing on it', { day: '2026-11-28', total: 0 }, '2026-11-25', false],
  ['something on it', { day: '2026-11-28', total: 1 }, '2026-11-25', true],
  ['today is Saturday', { day: '2026-11-28', total: 0 }, '2026-11-28', true],
  ['a Friday', { day: '2026-11-27', total: 1 }, '2026-11-27', false],
] as const)('the weekend is drawn where it matters: %s', (_, day, today, isDrawn) => {
  expect(hasWeekendOf([day], today)).toBe(isDrawn)
})
