import type { ActivityDay } from '../../../../shared/desk/activities.ts'
import { createPlaceClock, DAY_MS, weekdayOf } from '../../../../shared/domain/localDays.ts'
import type { CalendarItem } from './calendarItems.ts'

const MINUTE = 60_000

/** Hours of a day; `to` is where the last one ends. */
export type Hours = { readonly from: number; readonly to: number }

/** Whole hours that have the working hours in them, with some room before they begin. */
export const workingHours = (begins: string, ends: string): Hours => ({
  from: Math.max(0, Math.floor((minutesOf(begins) - ROOM) / 60)),
  to: Math.max(1, Math.ceil(minutesOf(ends) / 60)),
})

const ROOM = 30

/** `hh:mm` in minutes. */
const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The hours to draw: the working hours, and more where something is outside them. */
export function hoursOf(items: readonly CalendarItem[], zone: string, work: Hours): Hours {
  const timed = items.filter(({ isAllDay }) => !isAllDay)
  const { wall } = createPlaceClock(zone)
  const minutes = (at: string) => Math.floor(modulo(wall(Date.parse(at)), DAY_MS) / MINUTE)
  return {
    from: Math.min(work.from, ...timed.map(({ start }) => Math.floor(minutes(start) / 60))),
    to: Math.max(work.to, ...timed.map(({ end }) => Math.ceil(minutes(end) / 60))),
  }
}

const modulo = (ms: number, by: number): number => ((ms % by) + by) % by

/** Whether Saturday and Sunday are drawn: something stands on them, or today is one of them. */
export const hasWeekendOf = (
  days: readonly Pick<ActivityDay, 'day' | 'total'>[],
  today: string,
): boolean => days.some(({ day, total }) => weekdayOf(day) > 5 && (total > 0 || day === today))
