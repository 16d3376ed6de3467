import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'
import { sureTime } from '../../../../shared/domain/sureTime.ts'

type Times = Pick<ActivityItem, 'start' | 'end' | 'firstDay' | 'lastDay' | 'isAllDay'>

/** When an activity is by the clock of a place: `09:00 to 09:45`, with days where there are two. */
export function spanWords(
  { start, end, firstDay, lastDay, isAllDay }: Times,
  zone: string,
): string {
  if (start === null || end === null || firstDay === null || lastDay === null) return ''
  if (isAllDay)
    return firstDay === lastDay
      ? shortDay(firstDay)
      : `${shortDay(firstDay)} to ${shortDay(lastDay)}`
  if (start === end) return sureTime(start, zone)
  if (firstDay === lastDay) return `${sureTime(start, zone)} to ${sureTime(end, zone)}`
  const [from, to] = [sureTime(start, zone), sureTime(end, zone)]
  return `${shortDay(firstDay)} ${from} to ${shortDay(lastDay)} ${to}`
}

/** The same in UTC, which the CRM keeps. */
export function utcWords({ start, end, isAllDay }: Times): string {
  if (start === null || end === null) return ''
  if (isAllDay) return 'Whole days, wherever one is'
  const isOneDay = start.slice(0, 10) === end.slice(0, 10)
  return `${utcMoment(start)} to ${isOneDay ? end.slice(11, 16) : utcMoment(end)} UTC`
}

/** ISO times are in UTC as they stand. */
const utcMoment = (iso: string): string => `${formatDay(iso.slice(0, 10))}, ${iso.slice(11, 16)}`

/** `2026-11-24` as `24 Nov`. */
const shortDay = (day: string): string => formatDay(day).slice(0, -5)
