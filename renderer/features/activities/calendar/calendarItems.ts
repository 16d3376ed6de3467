import type { ActivityDays, ActivityItem } from '../../../../shared/desk/activities.ts'
import { addDays, startOfDay } from '../../../../shared/domain/localDays.ts'
import { sureTime } from '../../../../shared/domain/sureTime.ts'
import { oddWords } from '../types/oddWords.ts'
import { inLanes } from './lanes.ts'
import { spanWords, utcWords } from './timeWords.ts'

export type CalendarView = 'day' | 'week' | 'month' | 'agenda'

/** What a calendar draws: an activity, a part of one on one of its days, or how many more there are. */
export type CalendarItem = {
  readonly id: string
  readonly title: string
  /** When it is, by the clock of the desk; may be empty. */
  readonly when: string
  /** What is odd about its times; mostly empty. */
  readonly odd: string
  /** The same in UTC, for those who ask. */
  readonly utc: string
  /** Where it is drawn: ISO times in UTC; whole days as `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  readonly isAllDay: boolean
  readonly meant:
    | { readonly kind: 'activity'; readonly activity: ActivityItem }
    | { readonly kind: 'more'; readonly day: string }
}

const SECOND = 1000
const QUARTER = 900_000
const DAY = 86_400_000

/**
 * What is drawn of the days, `most` of each; each activity once, save where midnight cuts it in two.
 */
export function calendarItems(
  { days }: Pick<ActivityDays, 'days'>,
  view: CalendarView,
  zone: string,
  most: number,
): readonly CalendarItem[] {
  const lists = days.map(({ day, total, items }) => ({
    day,
    total,
    items: fitting(items, total, most),
  }))
  const seen = new Map(lists.flatMap(({ items }) => items).map((one) => [one.key, one]))
  const more = lists.flatMap(({ day, total, items }) =>
    total > items.length ? [moreItem(day, total - items.length, items.at(-1), view, zone)] : [],
  )
  const parts = [...seen.values()].flatMap((one) => partsOf(one, view, zone))
  const lanes = LANES[view]
  return [...(lanes === undefined ? parts : readable(parts, lanes, zone)), ...more]
}

/** So many are drawn in all, or about so many. */
const MOST_DRAWN = 300

/** Side by side as they can be read, and fewer where they would be too many in all. */
function readable(
  parts: readonly CalendarItem[],
  lanes: number,
  zone: string,
): readonly CalendarItem[] {
  const drawn = inLanes(parts, lanes, zone)
  return drawn.length <= MOST_DRAWN || lanes === 1 ? drawn : readable(parts, lanes - 1, zone)
}

/** So many can be read side by side in the column of a day. */
const LANES: Readonly<Partial<Record<CalendarView, number>>> = { day: 9, week: 2 }

/** Where not all have a place, the last one is left to how many more there are. */
const fitting = (items: readonly ActivityItem[], total: number, most: number) =>
  total > most ? items.slice(0, most - 1) : items

function partsOf(activity: ActivityItem, view: CalendarView, zone: string): CalendarItem[] {
  const { key, start, end, firstDay, lastDay } = activity
  if (start === null || end === null || firstDay === null || lastDay === null) return []
  const drawn = (id: string, from: string, to: string, isAllDay: boolean): CalendarItem => ({
    id,
    title: activity.subject || 'Without a subject',
    when: whenWords(activity, view, zone),
    odd: oddWords(activity.odd),
    utc: utcWords(activity),
    start: from,
    end: to,
    isAllDay,
    meant: { kind: 'activity', activity },
  })
  const timed = (id: string, from: number, to: number) =>
    drawn(id, new Date(from).toISOString(), new Date(to).toISOString(), false)
  const [from, to] = [Date.parse(start), Date.parse(end)]
  const isGrid = view === 'day' || view === 'week'
  const isOvernight = isGrid && to - from < DAY && addDays(firstDay, 1) === lastDay
  if (activity.isAllDay || (firstDay !== lastDay && !isOvernight)) {
    return [drawn(key, firstDay, lastDay, true)]
  }
  // A calendar takes what ends at midnight for something of two days.
  const dayEnd = (day: string) => startOfDay(addDays(day, 1), zone) - SECOND
  const tall = (first: number, last: number, day: string) =>
    Math.max(first, Math.min(Math.max(last, first + QUARTER), dayEnd(day)))
  if (firstDay === lastDay) return [timed(key, from, tall(from, to, firstDay))]
  const midnight = startOfDay(lastDay, zone)
  return [
    timed(`${key} evening`, from, dayEnd(firstDay)),
    timed(`${key} morning`, midnight, tall(midnight, to, lastDay)),
  ]
}

function whenWords(activity: ActivityItem, view: CalendarView, zone: string): string {
  const { start, firstDay, lastDay, isAllDay } = activity
  if (firstDay !== lastDay || (view !== 'month' && !isAllDay)) return spanWords(activity, zone)
  // A whole day says it by where it stands; in the cell of a month the beginning is enough.
  return isAllDay || start === null ? '' : sureTime(start, zone)
}

function moreItem(
  day: string,
  count: number,
  last: ActivityItem | undefined,
  view: CalendarView,
  zone: string,
): CalendarItem {
  const figure = `+${count.toLocaleString('en-GB')}`
  const item = {
    id: `more ${day}`,
    when: '',
    odd: '',
    utc: '',
    meant: { kind: 'more', day } as const,
  }
  if (view === 'day' || view === 'week') {
    // They come in their order: what is not drawn begins after what is.
    const after = last?.start && last.firstDay === day ? ` from ${sureTime(last.start, zone)}` : ''
    return { ...item, title: `${figure} more${after}`, start: day, end: day, isAllDay: true }
  }
  // Behind the others of its day.
  const end = startOfDay(addDays(day, 1), zone)
  const at = (before: number) => new Date(end - before * SECOND).toISOString()
  return { ...item, title: `${figure} more`, start: at(2), end: at(1), isAllDay: false }
}
