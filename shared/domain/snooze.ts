import { momentOf } from './activityChecks.ts'
import { addDays, dayIn } from './localDays.ts'

/** Ways to put a reminder off. */
export const SNOOZES = [
  { code: 'tenMinutes', name: '10 minutes' },
  { code: 'hour', name: '1 hour' },
  { code: 'tomorrow', name: 'Tomorrow, 9:00' },
] as const

/** One of these ways. */
export type Snooze = (typeof SNOOZES)[number]['code']

const MINUTE = 60_000

/** Until when a reminder is put off, in milliseconds since 1970; tomorrow by the clock of a place. */
export function snoozedTo(snooze: Snooze, now: number, zone: string): number {
  if (snooze === 'tenMinutes') return now + 10 * MINUTE
  if (snooze === 'hour') return now + 60 * MINUTE
  return momentOf(addDays(dayIn(now, zone), 1), '09:00', zone) ?? now + 24 * 60 * MINUTE
}

/** What has to be mended about a day and a time that are to come, by field. */
export function dueChecks(
  day: string,
  time: string,
  now: number,
  zone: string,
): { day?: string; time?: string } {
  const isDay = momentOf(day, '12:00', zone) !== null
  const at = momentOf(day, time, zone)
  if (isDay && at !== null) return at <= now ? { time: 'That is past. Choose a time to come.' } : {}
  if (isDay) return { time: 'Type a time of that day, such as 14:30.' }
  return { day: 'Choose a day.' }
}
