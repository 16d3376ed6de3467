import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  age,
  formatDay,
  formatDayIn,
  formatMoment,
  formatTime,
  readCrmTime,
  spokenDay,
  toCrmTime,
  utcToZone,
  zoneToUtc,
} from '../../../shared/domain/dates.ts'

const LONDON = 'Europe/London'
const moment = fc.date({
  min: new Date('1970-01-02'),
  max: new Date('2099-12-30'),
  noInvalidDate: true,
})

describe('the spellings of reading notes B3, line 16', () => {
  test.each([
    ['2026-11-24', '2026-11-24T00:00:00'],
    ['2026-11-24 00:00:00', '2026-11-24T00:00:00'],
    ['2026-11-24T10:47:02', '2026-11-24T10:47:02'],
    ['2026-11-24 10:47:02', '2026-11-24T10:47:02'],
    ['2026-11-24T10:47:02Z', '2026-11-24T10:47:02'],
    ['2026-11-24T10:47:02.123Z', '2026-11-24T10:47:02'],
    ['2026-11-24T10:47', '2026-11-24T10:47:00'],
    [' 2026-1-4 ', '2026-01-04T00:00:00'],
    ['2028-02-29', '2028-02-29T00:00:00'],
  ])('%j', (text, utc) => {
    expect(readCrmTime(text)?.toISOString()).toBe(`${utc}.000Z`)
  })

  test.each(['', 'today', '24/11/2026', '2026-02-30', '2027-02-29', '2026-13-01', '0000-00-00'])(
    '%j is no time',
    (text) => {
      expect(readCrmTime(text)).toBeUndefined()
    },
  )

  test.each(['2026-11-24T24:00:00', '2026-11-24T10:60:00', '2026-11-24T10:47:60'])(
    '%j is no time of day',
    (text) => {
      expect(readCrmTime(text)).toBeUndefined()
    },
  )
})

test('a time goes to the CRM and back, to the second', () => {
  fc.assert(
    fc.property(moment, (date) => {
      const seconds = Math.floor(date.getTime() / 1000) * 1000
      expect(readCrmTime(toCrmTime(date))?.getTime()).toBe(seconds)
    }),
  )
})

test('no text and no zone throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.double(), (text, zone, figure) => {
      readCrmTime(text)
      formatDay(text)
      spokenDay(text)
      formatMoment(text, zone)
      formatTime(figure, LONDON)
      zoneToUtc(text, text, LONDON)
      age(figure, 0)
    }),
  )
})

test('writes days and moments as people here read them', () => {
  expect(formatDay('2026-11-24')).toBe('24 Nov 2026')
  expect(formatDay('2026-09-03 00:00:00')).toBe('3 Sep 2026')
  expect(formatDay('soon')).toBe('soon')
  expect(formatTime('2026-07-01T09:47:02', LONDON)).toBe('10:47')
  expect(formatMoment('2026-07-01T23:30:00', LONDON)).toBe('2 Jul 2026, 00:30')
  expect(formatMoment('2026-12-01T23:30:00', LONDON)).toBe('1 Dec 2026, 23:30')
  expect(formatDayIn('2026-07-01T23:30:00.000Z', LONDON)).toBe('2 Jul 2026')
  expect(formatDayIn('no moment', LONDON)).toBe('–')
  expect(formatTime(Number.NaN, LONDON)).toBe('–')
})

test('says days aloud', () => {
  expect(spokenDay('2026-12-02')).toBe('Wednesday the second of December')
  expect(spokenDay('2026-12-31')).toBe('Thursday the thirty-first of December')
  const words = Array.from({ length: 31 }, (_, day) => spokenDay(`2026-01-${day + 1}`))
  expect(new Set(words).size).toBe(31)
})

test.each([
  [0, 'under a minute'],
  [59_999, 'under a minute'],
  [-5000, 'under a minute'],
  [120_000, '2 min'],
  [3_599_999, '59 min'],
  [3 * 3_600_000, '3 h'],
  [86_400_000, '1 day'],
  [5 * 86_400_000, '5 days'],
  [Number.NaN, '–'],
])('%d ms ago is %s', (passed, words) => {
  expect(age(1_000_000, 1_000_000 + passed)).toBe(words)
})

describe('the clock of a place', () => {
  test('knows day, time, weekday and offset', () => {
    expect(utcToZone('2026-07-05T23:30:00', LONDON)).toEqual({
      day: '2026-07-06',
      time: '00:30',
      weekday: 1,
      offsetMinutes: 60,
    })
    expect(utcToZone('2026-01-04T12:00:00', 'Asia/Kolkata')?.offsetMinutes).toBe(330)
    expect(utcToZone('2026-01-04T12:00:00', 'Nowhere/Else')?.time).toBe('12:00')
  })

  test('an hour that comes twice is the first, one that is skipped is not put forward', () => {
    const utc = (day: string, time: string) => toCrmTime(zoneToUtc(day, time, LONDON) ?? '')
    expect(utc('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00')
    expect(utc('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00')
    expect(utc('2026-07-01', '00:15')).toBe('2026-06-30T23:15:00')
    expect(utc('2026-03-29', '12:00')).toBe('2026-03-29T11:00:00')
    expect(utc('2026-10-25', '12:00')).toBe('2026-10-25T12:00:00')
  })

  test('what a clock shows is found again', () => {
    const zone = fc.constantFrom(LONDON, 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland')
    fc.assert(
      fc.property(moment, zone, (date, place) => {
        const shown = utcToZone(date, place) ?? expect.fail()
        const found = zoneToUtc(shown.day, shown.time, place) ?? expect.fail()
        const again = utcToZone(found, place)
        expect([again?.day, again?.time]).toEqual([shown.day, shown.time])
      }),
    )
  })
})
