import { expect, test } from 'vitest'
import { dueChecks, snoozedTo } from '../../../shared/domain/snooze.ts'

const LONDON = 'Europe/London'
const at = (iso: string) => Date.parse(iso)

test.each([
  ['tenMinutes', '2026-11-24T10:00:00Z', '2026-11-24T10:10:00Z'],
  ['hour', '2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z'],
  ['tomorrow', '2026-11-24T10:00:00Z', '2026-11-25T09:00:00Z'],
  ['tomorrow', '2026-03-28T18:00:00Z', '2026-03-29T08:00:00Z'],
  ['tomorrow', '2026-10-24T18:00:00Z', '2026-10-25T09:00:00Z'],
  ['tomorrow', '2026-08-03T23:30:00Z', '2026-08-05T08:00:00Z'],
] as const)('%s from %s is %s', (snooze, now, then) => {
  expect(snoozedTo(snooze, at(now), LONDON)).toBe(at(then))
})

test.each([
  ['2026-11-24', '10:01', {}],
  ['2026-11-24', '10:00', { time: 'That is past. Choose a time to come.' }],
  ['2026-11-23', '12:00', { time: 'That is past. Choose a time to come.' }],
  ['2027-03-28', '01:30', { time: 'Type a time of that day, such as 14:30.' }],
  ['2026-11-25', '9', { time: 'Type a time of that day, such as 14:30.' }],
  ['soon', '09:00', { day: 'Choose a day.' }],
])('%s at %s: %o', (day, time, found) => {
  expect(dueChecks(day, time, at('2026-11-24T10:00:00Z'), LONDON)).toEqual(found)
})
