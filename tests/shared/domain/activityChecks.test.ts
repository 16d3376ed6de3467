import { expect, test } from 'vitest'
import {
  type ActivityText,
  activityChecks,
  activitySpan,
} from '../../../shared/domain/activityChecks.ts'

const LONDON = 'Europe/London'
const typed = (more: Partial<ActivityText> = {}): ActivityText => ({
  subject: 'Ring back',
  type: '',
  team: '',
  location: '',
  startDay: '2026-11-26',
  startTime: '10:00',
  endDay: '2026-11-26',
  endTime: '10:15',
  notes: '',
  ...more,
})

test('what is typed whole has nothing to be mended', () => {
  expect(activityChecks(typed(), LONDON)).toEqual({})
})

test.each([
  [{ subject: '  ' }, { subject: 'What is it about?' }],
  [{ startDay: '' }, { startDay: 'Choose the day on which it starts.' }],
  [{ startDay: '2026-02-30' }, { startDay: 'Choose the day on which it starts.' }],
  [{ endTime: '9' }, { endTime: 'Type when it ends, such as 14:30.' }],
  [{ endTime: '24:00' }, { endTime: 'Type when it ends, such as 14:30.' }],
  [{ endTime: '09:59' }, { endTime: 'It ends before it starts.' }],
  [{ endTime: '10:00' }, { endTime: 'It ends when it starts. Give it some minutes.' }],
  [{ endDay: '2027-01-26' }, { endDay: 'It is longer than a month. Choose an earlier end.' }],
])('%o is named', (more, found) => {
  expect(activityChecks(typed(more), LONDON)).toEqual(found)
})

test('in the night of 29 March 2026 a time that no clock shows is named', () => {
  const night = {
    startDay: '2026-03-29',
    startTime: '01:30',
    endDay: '2026-03-29',
    endTime: '02:30',
  }
  expect(activityChecks(typed(night), LONDON)).toEqual({
    startTime: 'The clocks are put forward over 01:30 that night. Choose another time.',
  })
  expect(activityChecks(typed(night), 'UTC')).toEqual({})
})

test('in the night of 25 October 2026 the first of two is meant, and an hour is two', () => {
  const night = {
    startDay: '2026-10-25',
    startTime: '01:00',
    endDay: '2026-10-25',
    endTime: '02:00',
  }
  expect(activitySpan(typed(night), LONDON)).toEqual({
    start: Date.parse('2026-10-25T00:00:00Z'),
    end: Date.parse('2026-10-25T02:00:00Z'),
  })
})
