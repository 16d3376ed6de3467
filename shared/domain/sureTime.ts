import { formatTime, type Moment, readCrmTime, utcToZone } from './dates.ts'

const HOUR = 3_600_000

/**
 * The time of day in a place, `10:47`; in an hour that comes twice with the name of its clock,
 * `01:30 GMT`, so that nobody takes one for the other.
 */
export function sureTime(moment: Moment, zone: string): string {
  const time = formatTime(moment, zone)
  const ms = typeof moment === 'string' ? readCrmTime(moment)?.getTime() : Number(moment)
  if (ms === undefined || !comesTwice(ms, zone)) return time
  return `${time} ${clockName(ms, zone)}`
}

/** Whether the clock of a place shows this day and time at another moment as well. */
export function comesTwice(ms: number, zone: string): boolean {
  const here = utcToZone(ms, zone)
  return [-HOUR, -HOUR / 2, HOUR / 2, HOUR].some((away) => {
    const there = utcToZone(ms + away, zone)
    return there !== undefined && there.day === here?.day && there.time === here.time
  })
}

function clockName(ms: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
  return parts.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? ''
}
