import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCrmTime, utcToZone } from '../../../shared/domain/dates.ts'
import {
  addDays,
  createPlaceClock,
  DAY_MS,
  dayIn,
  dayOfWall,
  daysFrom,
  startOfDay,
  wallTime,
  weekdayOf,
  workdayBefore,
} from '../../../shared/domain/localDays.ts'

const LONDON = 'Europe/London'
const ZONES = [
  LONDON,
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Havana',
  'Africa/Cairo',
  'Australia/Lord_Howe',
]
const HOUR = 3_600_000
const zone = fc.constantFrom(...ZONES)
const day = fc
  .integer({ min: Date.parse('2020-01-01') / DAY_MS, max: Date.parse('2030-12-31') / DAY_MS })
  .map((at) => dayOfWall(at * DAY_MS))

const lengthOf = (of: string, place: string) =>
  (startOfDay(addDays(of, 1), place) - startOfDay(of, place)) / HOUR

describe('the nights on which London’s clock changes', () => {
  test('29 March 2026 has 23 hours, 25 October 2026 has 25', () => {
    expect(lengthOf('2026-03-29', LONDON)).toBe(23)
    expect(lengthOf('2026-10-25', LONDON)).toBe(25)
    expect(lengthOf('2026-03-28', LONDON)).toBe(24)
    expect(toCrmTime(startOfDay('2026-03-29', LONDON))).toBe('2026-03-29T00:00:00')
    expect(toCrmTime(startOfDay('2026-03-30', LONDON))).toBe('2026-03-29T23:00:00')
    expect(toCrmTime(startOfDay('2026-10-25', LONDON))).toBe('2026-10-24T23:00:00')
    expect(toCrmTime(startOfDay('2026-10-26', LONDON))).toBe('2026-10-26T00:00:00')
  })

  test('its clock skips an hour in March and shows one twice in October', () => {
    const { wall } = createPlaceClock(LONDON)
    const shown = (utc: string) => toCrmTime(wall(Date.parse(`${utc}Z`))).slice(5, 16)
    expect(shown('2026-03-29T00:59:00')).toBe('03-29T00:59')
    expect(shown('2026-03-29T01:00:00')).toBe('03-29T02:00')
    expect(shown('2026-10-25T00:30:00')).toBe('10-25T01:30')
    expect(shown('2026-10-25T01:30:00')).toBe('10-25T01:30')
    expect(shown('2026-07-01T23:30:00')).toBe('07-02T00:30')
  })

  test('just after midnight in summer it is the next day already', () => {
    expect(dayIn(Date.parse('2026-06-30T23:15:00Z'), LONDON)).toBe('2026-07-01')
    expect(dayIn(Date.parse('2026-06-30T23:15:00Z'), 'America/New_York')).toBe('2026-06-30')
    expect(dayIn(Number.NaN, LONDON)).toBe('')
  })
})

test('a day begins where midnight is skipped, and with the first midnight of two', () => {
  // Cairo puts its clock on at midnight, Havana back at one.
  expect(toCrmTime(startOfDay('2026-04-24', 'Africa/Cairo'))).toBe('2026-04-23T22:00:00')
  expect(lengthOf('2026-04-24', 'Africa/Cairo')).toBe(23)
  expect(toCrmTime(startOfDay('2026-11-01', 'America/Havana'))).toBe('2026-11-01T04:00:00')
  expect(lengthOf('2026-11-01', 'America/Havana')).toBe(25)
})

test('every moment is on the day that began last, in every place', () => {
  fc.assert(
    fc.property(day, zone, fc.integer({ min: 0, max: DAY_MS - 1 }), (of, place, later) => {
      const [start, end] = [startOfDay(of, place), startOfDay(addDays(of, 1), place)]
      const moment = start + (later % (end - start))
      expect(dayIn(moment, place)).toBe(of)
      expect(dayIn(start - 1, place)).toBe(addDays(of, -1))
    }),
  )
})

test('the quick clock shows what the slow one does', () => {
  fc.assert(
    fc.property(
      zone,
      fc.array(fc.integer({ min: Date.parse('1960-01-01'), max: Date.parse('2030-12-31') })),
      (place, moments) => {
        const { wall } = createPlaceClock(place)
        for (const moment of moments) {
          const shown = utcToZone(moment, place) ?? expect.fail()
          expect(toCrmTime(wall(moment)).slice(0, 16)).toBe(`${shown.day}T${shown.time}`)
        }
      },
    ),
  )
})

test.each([
  ['2026-11-30', '2026-11-27'],
  ['2026-11-29', '2026-11-27'],
  ['2026-11-28', '2026-11-27'],
  ['2026-11-27', '2026-11-26'],
  ['2026-12-01', '2026-11-30'],
])('the working day before %s is %s', (of, before) => {
  expect(workdayBefore(of)).toBe(before)
})

test('days are counted on and back, over leap days and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(addDays('soon', 1)).toBe('soon')
  expect(daysFrom('2026-03-28', '2026-03-30')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30'])
  expect(daysFrom('2026-03-30', '2026-03-28')).toEqual([])
  expect(daysFrom('soon', '2026-03-28')).toEqual([])
  expect(['2026-11-23', '2026-11-29', 'soon'].map(weekdayOf)).toEqual([1, 7, 0])
  expect(wallTime('1969-12-31T23:00:00')).toBe(-HOUR)
})
