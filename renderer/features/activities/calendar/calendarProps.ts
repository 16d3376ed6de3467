import type { Mark } from '../types/marks.ts'
import type { CalendarItem, CalendarView } from './calendarItems.ts'
import type { Hours } from './hours.ts'
import type { Gap } from './useGaps.ts'

/** What the screen asks of a calendar, whichever draws it. */
export type CalendarProps = {
  view: CalendarView
  /** A day of the month that is shown, or the first of the days. */
  day: string
  /** The days that are drawn. */
  days: readonly string[]
  today: string
  zone: string
  items: readonly CalendarItem[]
  marks: readonly Mark[]
  hours: Hours
  /** The hour that is at the top when days are opened. */
  opensAt: number
  onOpen: (item: CalendarItem) => void
  /** An empty place was pressed. */
  onGap: (gap: Gap) => void
}
