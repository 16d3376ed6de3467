import { weekdayName } from '../../../../shared/domain/dates.ts'
import { weekdayOf } from '../../../../shared/domain/localDays.ts'
import type { Mark } from '../types/marks.ts'
import type { CalendarItem } from './calendarItems.ts'

/** What is written on something that is drawn, and the classes that draw it. */
export type BoxLook = {
  readonly className: string
  /** What it is: what is odd about its times, and its type. */
  readonly what: string
  /** When it is, and what. */
  readonly all: string
}

/** How something looks among these types. */
export function lookOf({ meant, when, odd }: CalendarItem, marks: readonly Mark[]): BoxLook {
  const type = meant.kind === 'activity' ? meant.activity.type : null
  const mark = marks.find(({ code }) => code === type)
  const classes = [
    mark?.className ?? 'mark-none',
    ...(meant.kind === 'more' ? ['more'] : []),
    ...(meant.kind === 'activity' && meant.activity.odd.length > 0 ? ['odd'] : []),
  ]
  const what = together(odd, mark?.name ?? type ?? '')
  return { className: classes.join(' '), what, all: together(when, what) }
}

const together = (...words: readonly string[]): string =>
  words.filter((one) => one !== '').join(', ')

/** A day as a column is called: `Tuesday 24`. */
export const dayWords = (day: string): string => `${weekdayName(weekdayOf(day))} ${numberOf(day)}`

/** `2026-11-04` is 4. */
export const numberOf = (day: string): number => Number(day.slice(8))
