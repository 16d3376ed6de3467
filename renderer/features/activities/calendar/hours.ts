import type { ActivityDay } from '../../../../shared/desk/activities.ts'
import { utcToZone } from '../../../../shared/domain/dates.ts'
import { weekdayOf } from '../../../../shared/domain/localDays.ts'
import type { CalendarItem } from './calendarItems.ts'

/** Working hours, which are drawn in any case, and where a calendar is opened. */
export const WORK_BEGINS = 8
const WORK_ENDS = 18

/** The hours to draw: the working hours, and more where something is outside them. */
export function hoursOf(
  items: readonly CalendarItem[],
  zone: string,
): { from: number; to: number } {
  const timed = items.filter(({ isAllDay }) => !isAllDay)
  const hour = (at: string) => Number(utcToZone(at, zone)?.time.slice(0, 2) ?? WORK_BEGINS)
  const minute = (at: string) => Number(utcToZone(at, zone)?.time.slice(3) ?? 0)
  return {
    from: Math.min(WORK_BEGINS, ...timed.map(({ start }) => hour(start))),
    to: Math.max(WORK_ENDS, ...timed.map(({ end }) => hour(end) + (minute(end) > 0 ? 1 : 0))),
  }
}

/** Whether Saturday and Sunday are drawn: something stands on them, or today is one of them. */
export const hasWeekendOf = (
  days: readonly Pick<ActivityDay, 'day' | 'total'>[],
  today: string,
): boolean => days.some(({ day, total }) => weekdayOf(day) > 5 && (total > 0 || day === today))
