import { utcToZone } from '../../../../shared/domain/dates.ts'
import type { CalendarItem } from './calendarItems.ts'

/** Working hours, which are drawn in any case. */
const FIRST = 8
const LAST = 18

/** The hours to draw: the working hours, and more where something is outside them. */
export function hoursOf(
  items: readonly CalendarItem[],
  zone: string,
): { from: number; to: number } {
  const timed = items.filter(({ isAllDay }) => !isAllDay)
  const hour = (at: string) => Number(utcToZone(at, zone)?.time.slice(0, 2) ?? FIRST)
  const minute = (at: string) => Number(utcToZone(at, zone)?.time.slice(3) ?? 0)
  return {
    from: Math.min(FIRST, ...timed.map(({ start }) => hour(start))),
    to: Math.max(LAST, ...timed.map(({ end }) => hour(end) + (minute(end) > 0 ? 1 : 0))),
  }
}
