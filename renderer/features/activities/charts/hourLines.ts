import type { ActivityCharts } from '../../../../shared/desk/activities.ts'
import { weekdayName } from '../../../../shared/domain/dates.ts'
import type { Line } from './CountTable.tsx'

/** Hours that stand there in any case. */
const WORK = { first: 9, last: 17 }
const WORKDAYS = 5

/** `9` as `09:00`. */
export const hourWords = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

/** An hour of a weekday in words. */
export const hourOfWeek = (weekday: number | null, hour: number | null): string => {
  const day = weekday === null ? '' : weekdayName(weekday)
  if (hour === null) return day
  return `${day} ${hourWords(hour)} to ${hourWords((hour + 1) % 24)}`.trim()
}

/** Rows and columns of the table of hours: working hours and days, and more where something is. */
export function hourLines(byHour: ActivityCharts['byHour']): {
  rows: readonly Line[]
  columns: readonly Line[]
} {
  const hours = byHour.map(({ hour }) => hour)
  const first = Math.min(WORK.first, ...hours)
  const last = Math.max(WORK.last, ...hours)
  const days = Math.max(WORKDAYS, ...byHour.map(({ weekday }) => weekday))
  return {
    rows: Array.from({ length: last - first + 1 }, (_, at) => ({
      key: String(first + at),
      words: hourWords(first + at),
    })),
    columns: Array.from({ length: days > WORKDAYS ? 7 : WORKDAYS }, (_, at) => ({
      key: String(at + 1),
      words: weekdayName(at + 1),
      short: weekdayName(at + 1).slice(0, 3),
    })),
  }
}
