import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utcToZone } from '../../../shared/domain/dates.ts'
import { type FreeTimeAsked, freeTime } from '../../../shared/domain/freeTime.ts'
import { daysFrom, startOfDay, weekdayOf } from '../../../shared/domain/localDays.ts'

const LONDON = 'Europe/London'
const QUARTER = 900_000
const HOURS = { begins: '09:00', ends: '17:30', days: 5 }
const NIGHTS = ['2026-03-27', '2026-10-23', '2026-11-24']

/** Some days from a Friday on, over a night on which the clocks change, or none. */
const asked: fc.Arbitrary<FreeTimeAsked> = fc
  .record({
    first: fc.constantFrom(...NIGHTS),
    zone: fc.constantFrom(LONDON, 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
    hours: fc.constantFrom(HOURS, { begins: '00:00', ends: '23:45', days: 7 }),
    later: fc.nat(200),
    length: fc.integer({ min: 1, max: 24 }),
    busy: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 900 })), { maxLength: 12 }),
    most: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ first, zone, hours, later, length, busy, most }) => {
    const begin = startOfDay(first, zone)
    const day = Number(first.slice(8))
    return {
      days: daysFrom(first, `${first.slice(0, 8)}${day + 3}`),
      zone,
      hours,
      most,
      from: begin + later * 600_000,
      length: length * QUARTER,
      busy: busy.map(([start, minutes]) => ({
        start: begin + start * 660_000,
        end: begin + start * 660_000 + minutes * 60_000,
      })),
    }
  })

/** Whether a time is free, read off each part by itself. */
function isFree({ busy, days, hours, zone, from, length }: FreeTimeAsked, start: number): boolean {
  const end = start + length
  const [first, last] = [utcToZone(start, zone), utcToZone(end, zone)]
  if (first === undefined || last === undefined) return false
  const isAtWork =
    days.includes(first.day) &&
    weekdayOf(first.day) <= hours.days &&
    last.day === first.day &&
    first.time >= hours.begins &&
    last.time <= hours.ends
  return isAtWork && start >= from && busy.every((one) => one.end <= start || one.start >= end)
}

describe('free time', () => {
  test('is free, in order, and the first of its gap; no gap is passed by', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const found = freeTime({ ...given, most: 999 })
        const begin = startOfDay(given.days[0] ?? '', given.zone)
        const quarters = Array.from({ length: 4 * 26 * 5 }, (_, at) => begin + at * QUARTER)
        const free = quarters.filter((start) => isFree(given, start))
        const firsts = free.filter((start) => isFirst(given, free, start))
        expect(found.map(({ start }) => start)).toEqual(firsts)
        expect(found.every(({ start, end }) => end - start === given.length)).toBe(true)
        expect(freeTime(given)).toEqual(found.slice(0, given.most))
      }),
    )
  })

  test.each([
    ['2026-03-30', '2026-03-30T08:00:00.000Z'],
    ['2026-10-26', '2026-10-26T09:00:00.000Z'],
  ])('on the Monday after the clocks changed (%s) work begins by the clock', (day, start) => {
    const [first] = freeTime({
      busy: [],
      days: [day],
      hours: HOURS,
      zone: LONDON,
      from: 0,
      length: QUARTER,
      most: 1,
    })
    expect(new Date(first?.start ?? 0).toISOString()).toBe(start)
  })
})

/** Whether something, or the night, lies between it and the free time before it. */
function isFirst({ busy, zone }: FreeTimeAsked, free: readonly number[], start: number): boolean {
  const before = free.filter((one) => one < start).at(-1)
  if (before === undefined || utcToZone(before, zone)?.day !== utcToZone(start, zone)?.day) {
    return true
  }
  return busy.some((one) => one.end > before && one.start < start)
}
