import type { ActivityDay } from '../../../../shared/desk/activities.ts'
import { createPlaceClock, DAY_MS, weekdayOf } from '../../../../shared/domain/localDays.ts'
import type { CalendarItem } from './calendarItems.ts'

/** Working hours, which are drawn in any case, and where a calendar is opened. */
export const WORK_BEGINS = 8
const WORK_ENDS = 18
const MINUTE = 60_000

/** The hours to draw: the working hours, and more where something is outside them. */
export function hoursOf(
  items: readonly CalendarItem[],
  zone: string,
): { from: number; to: number } {
  const timed = items.filter(({ isAllDay }) => !isAllDay)
  const { wall } = createPlaceClock(zone)
  const minutes = (at: string) => Math.floor(modulo(wall(Date.parse(at)), DAY_MS) / MINUTE)
  return {
    from: Math.min(WORK_BEGINS, ...timed.map(({ start }) => Math.floor(minutes(start) / 60))),
    to: Math.max(WORK_ENDS, ...timed.map(({ end }) => Math.ceil(minutes(end) / 60))),
  }
}

const modulo = (ms: number, by: number): number => ((ms % by) + by) % by

/** Whether Saturday and Sunday are drawn: something stands on them, or today is one of them. */
export const hasWeekendOf = (
  days: readonly Pick<ActivityDay, 'day' | 'total'>[],
  today: string,
): boolean => days.some(({ day, total }) => weekdayOf(day) > 5 && (total > 0 || day === today))
