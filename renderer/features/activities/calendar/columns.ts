import { createPlaceClock, DAY_MS, dayOfWall } from '../../../../shared/domain/localDays.ts'
import type { CalendarItem } from './calendarItems.ts'
import { inLines, type Stay } from './lines.ts'
import { type Beside, type Stretch, sideBySide } from './sideBySide.ts'

const MINUTE = 60_000
const SHORTEST = 15
const DAY_MINUTES = 1440

/** What stands at its hours in the column of a day. */
export type Box = Stretch & Beside & { readonly item: CalendarItem }

/** What takes whole days, over their columns. */
export type Bar = Stay & { readonly line: number; readonly item: CalendarItem }

/** The boxes of each day, by the hour that its clock shows. */
export function boxesOf(
  items: readonly CalendarItem[],
  zone: string,
): ReadonlyMap<string, readonly Box[]> {
  const { wall } = createPlaceClock(zone)
  const timed = items
    .filter(({ isAllDay }) => !isAllDay)
    .map((item) => {
      const start = wall(Date.parse(item.start))
      const day = Math.floor(start / DAY_MS) * DAY_MS
      const from = Math.floor((start - day) / MINUTE)
      const to = Math.ceil((wall(Date.parse(item.end)) - day) / MINUTE)
      // On the night the clock is put back something may end at an earlier hour than it begins.
      return { item, day, from, to: Math.min(Math.max(to, from + SHORTEST), DAY_MINUTES) }
    })
  // How many more there are stands behind them; else what is longer stands first, as people read it.
  const sorted = timed.toSorted(
    (one, other) => rank(one.item) - rank(other.item) || other.to - one.to,
  )
  const days = [...Map.groupBy(sorted, ({ day }) => day)]
  return new Map(days.map(([day, boxes]) => [dayOfWall(day), sideBySide(boxes)]))
}

/** The bars over these days, as far as they reach into them. */
export function barsOf(items: readonly CalendarItem[], days: readonly string[]): readonly Bar[] {
  const stays = items
    .filter(({ isAllDay }) => isAllDay)
    .map((item) => ({ item, ...stayOf(item, days) }))
  return inLines(stays.filter(({ first, last }) => first <= last))
}

/** On which of these days something is; none where the first is the later. */
const stayOf = (
  { start, end }: Pick<CalendarItem, 'start' | 'end'>,
  days: readonly string[],
): Stay => {
  const first = days.findIndex((day) => day >= start)
  return {
    first: first === -1 ? days.length : first,
    last: days.findLastIndex((day) => day <= end),
  }
}

/** The day on which something at a time stands, for many of them at once. */
export function dayFinder(zone: string): (item: CalendarItem) => string {
  const { wall } = createPlaceClock(zone)
  return ({ start }) => dayOfWall(wall(Date.parse(start)))
}

/** A week of a month, and what stands in it. */
export type Week = { readonly days: readonly string[]; readonly bars: readonly Bar[] }

/** The weeks of these days: what lasts for days stands first, and how many more there are last. */
export function weeksOf(
  items: readonly CalendarItem[],
  days: readonly string[],
  zone: string,
): readonly Week[] {
  const dayOf = dayFinder(zone)
  const onDays = items
    .map((item) => {
      const { start, end } = item
      return {
        item,
        ...(item.isAllDay ? { start, end } : { start: dayOf(item), end: dayOf(item) }),
      }
    })
    .toSorted((one, other) => rank(one.item) - rank(other.item))
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, at) => {
    const week = days.slice(at * 7, at * 7 + 7)
    const stays = onDays.map(({ item, ...dates }) => ({ item, ...stayOf(dates, week) }))
    return { days: week, bars: inLines(stays.filter(({ first, last }) => first <= last)) }
  })
}

const rank = ({ isAllDay, meant }: CalendarItem): number =>
  meant.kind === 'more' ? 2 : isAllDay ? 0 : 1

/** How many lines these take. */
export const linesOf = (all: readonly { readonly line: number }[]): number =>
  Math.max(0, ...all.map(({ line }) => line + 1))
