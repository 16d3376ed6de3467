import { expect, test } from 'vitest'
import { type FollowUp, followUpAt } from '../../../shared/domain/followUp.ts'

const at = (code: FollowUp, now: string, zone = 'Europe/London') => {
  const ms = followUpAt(code, Date.parse(now), zone)
  return ms === null ? null : new Date(ms).toISOString()
}

test('an hour is an hour', () => {
  expect(at('hour', '2026-11-25T10:00:20Z')).toBe('2026-11-25T11:00:20.000Z')
})

test.each([
  ['2026-11-25T09:00:00Z', '2026-11-25T14:00:00.000Z'],
  ['2026-11-25T13:30:00Z', '2026-11-25T14:00:00.000Z'],
  ['2026-11-25T13:31:00Z', '2026-11-25T16:00:00.000Z'],
  ['2026-11-25T15:31:00Z', null],
])('this afternoon, asked at %s, is %s', (now, then) => {
  expect(at('afternoon', now)).toBe(then)
})

test('tomorrow is nine by the clock there, over the nights on which clocks change', () => {
  expect(at('tomorrow', '2026-03-28T10:00:00Z')).toBe('2026-03-29T08:00:00.000Z')
  expect(at('tomorrow', '2026-10-24T10:00:00Z')).toBe('2026-10-25T09:00:00.000Z')
  expect(at('threeDays', '2026-10-23T10:00:00Z')).toBe('2026-10-26T09:00:00.000Z')
  expect(at('tomorrow', '2026-11-25T23:30:00Z', 'Asia/Tokyo')).toBe('2026-11-27T00:00:00.000Z')
})
