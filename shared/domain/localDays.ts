import { readCrmTime, utcToZone, zoneToUtc } from './dates.ts'

/** A day's length where no clock is put on or back, in milliseconds. */
export const DAY_MS = 86_400_000

/** The day on the clock of a place, `YYYY-MM-DD`; empty for no moment. */
export const dayIn = (ms: number, zone: string): string => utcToZone(ms, zone)?.day ?? ''

/**
 * The first moment of a day in a place, in milliseconds since 1970; that of the next day is where
 * it ends. Where midnight is skipped the day begins later, where it comes twice with the first.
 */
export const startOfDay = (day: string, zone: string): number =>
  zoneToUtc(day, '00:00', zone)?.getTime() ?? Number.NaN

/** So many days later, or earlier; text that is no day comes back as it is. */
export function addDays(day: string, count: number): string {
  const ms = wallTime(day)
  return Number.isNaN(ms) ? day : dayOfWall(ms + count * DAY_MS)
}

/** All days from the first to the last, both among them; none where the last is the earlier. */
export function daysFrom(first: string, last: string): string[] {
  const [from, to] = [wallTime(first), wallTime(last)]
  if (Number.isNaN(from) || Number.isNaN(to)) return []
  const count = Math.max(0, Math.round((to - from) / DAY_MS) + 1)
  return Array.from({ length: count }, (_, at) => dayOfWall(from + at * DAY_MS))
}

/** 1 is Monday, 7 is Sunday; 0 for text that is no day. */
export function weekdayOf(day: string): number {
  const ms = wallTime(day)
  return Number.isNaN(ms) ? 0 : new Date(ms).getUTCDay() || 7
}

/** The last day from Monday to Friday before a day: on a Monday the Friday. */
export function workdayBefore(day: string): string {
  const weekday = weekdayOf(day)
  return addDays(day, weekday === 1 ? -3 : -Math.max(1, weekday - 5))
}

/** What a clock shows, as if it were UTC: for times that stand on a date, wherever one is. */
export const wallTime = (text: string): number => readCrmTime(text)?.getTime() ?? Number.NaN

/** The day of such a time. */
export const dayOfWall = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** The clock of one place, for many moments at once. */
export type PlaceClock = {
  /** What it shows, as if that were UTC (`wallTime`). */
  readonly wall: (ms: number) => number
}

/** Makes it; offsets are looked up once a day of UTC, but for days on which the clock changes. */
export function createPlaceClock(zone: string): PlaceClock {
  const offsets = new Map<number, number | 'changes'>()
  const offsetAt = (ms: number) => (utcToZone(ms, zone)?.offsetMinutes ?? 0) * 60_000
  const offsetOf = (day: number) => {
    const known = offsets.get(day)
    if (known !== undefined) return known
    const [early, late] = [offsetAt(day * DAY_MS), offsetAt((day + 1) * DAY_MS - 1)]
    const offset = early === late ? early : 'changes'
    offsets.set(day, offset)
    return offset
  }
  return {
    wall: (ms) => {
      const offset = offsetOf(Math.floor(ms / DAY_MS))
      return ms + (offset === 'changes' ? offsetAt(ms) : offset)
    },
  }
}
