import { formatTime, type Moment, readCrmTime } from './dates.ts'
import { createPlaceClock, type PlaceClock } from './localDays.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * The time of day in a place, `10:47`; in an hour that comes twice with the name of its clock,
 * `01:30 GMT`, so that nobody takes one for the other.
 */
export function sureTime(moment: Moment, zone: string): string {
  const ms = typeof moment === 'string' ? readCrmTime(moment)?.getTime() : Number(moment)
  if (ms === undefined || Number.isNaN(ms)) return formatTime(moment, zone)
  const time = new Date(clockOf(zone).wall(ms)).toISOString().slice(11, 16)
  return comesTwice(ms, zone) ? `${time} ${clockName(ms, zone)}` : time
}

/** Whether the clock of a place shows this day and time at another moment as well. */
export function comesTwice(ms: number, zone: string): boolean {
  const { wall } = clockOf(zone)
  const minute = (at: number) => Math.floor(wall(at) / MINUTE)
  return [-HOUR, -HOUR / 2, HOUR / 2, HOUR].some((away) => minute(ms + away) === minute(ms))
}

// Every box of a calendar asks; a clock remembers the days that it was asked about.
const clocks = new Map<string, PlaceClock>()

function clockOf(zone: string): PlaceClock {
  const clock = clocks.get(zone) ?? createPlaceClock(zone)
  clocks.set(zone, clock)
  return clock
}

function clockName(ms: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
  return parts.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? ''
}
