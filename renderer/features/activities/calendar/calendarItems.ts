import type { ActivityDays, ActivityItem } from '../../../../shared/desk/activities.ts'
import { addDays, dayIn, startOfDay } from '../../../../shared/domain/localDays.ts'
import { sureTime } from '../../../../shared/domain/sureTime.ts'
import { oddWords } from '../types/oddWords.ts'
import { type FullHour, inLanes } from './lanes.ts'
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
const HOUR = 3_600_000
const DAY = 86_400_000

/** An activity, or a part of it, where it stands; its words are looked for when it has a place. */
type Part = Pick<CalendarItem, 'id' | 'start' | 'end' | 'isAllDay'> & {
  readonly activity: ActivityItem
}

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
  const midnight = midnights(zone)
  const parts = [...seen.values()].flatMap((one) => partsOf(one, view, midnight))
  const lanes = LANES[view]
  const { placed, full } =
    lanes === undefined ? { placed: parts, full: [] } : readable(parts, lanes, zone)
  return [
    ...placed.map((part) => worded(part, view, zone)),
    ...full.map((hour) => fullHour(hour, zone)),
    ...more,
  ]
}

/** So many are drawn in all, or about so many. */
const MOST_DRAWN = 300

/** Side by side as they can be read, and fewer where they would be too many in all. */
function readable(
  parts: readonly Part[],
  lanes: number,
  zone: string,
): ReturnType<typeof inLanes<Part>> {
  const drawn = inLanes(parts, lanes, zone)
  const count = drawn.placed.length + drawn.full.length
  return count <= MOST_DRAWN || lanes === 1 ? drawn : readable(parts, lanes - 1, zone)
}

/** So many can be read side by side in the column of a day. */
const LANES: Readonly<Partial<Record<CalendarView, number>>> = { day: 9, week: 2 }

/** Where not all have a place, the last one is left to how many more there are. */
const fitting = (items: readonly ActivityItem[], total: number, most: number) =>
  total > most ? items.slice(0, most - 1) : items

const worded = ({ activity, ...part }: Part, view: CalendarView, zone: string): CalendarItem => ({
  ...part,
  title: activity.subject || 'Without a subject',
  when: whenWords(activity, view, zone),
  odd: oddWords(activity.odd),
  utc: utcWords(activity),
  meant: { kind: 'activity', activity },
})

type Midnight = (day: string) => number

/** When days begin; each is looked up once, for all that stand on it ask. */
function midnights(zone: string): Midnight {
  const known = new Map<string, number>()
  return (day) => {
    const at = known.get(day) ?? startOfDay(day, zone)
    known.set(day, at)
    return at
  }
}

function partsOf(activity: ActivityItem, view: CalendarView, midnight: Midnight): Part[] {
  const { key, start, end, firstDay, lastDay } = activity
  if (start === null || end === null || firstDay === null || lastDay === null) return []
  const timed = (id: string, from: number, to: number): Part => ({
    id,
    start: new Date(from).toISOString(),
    end: new Date(to).toISOString(),
    isAllDay: false,
    activity,
  })
  const [from, to] = [Date.parse(start), Date.parse(end)]
  const isGrid = view === 'day' || view === 'week'
  const isOvernight = isGrid && to - from < DAY && addDays(firstDay, 1) === lastDay
  if (activity.isAllDay || (firstDay !== lastDay && !isOvernight)) {
    return [{ id: key, start: firstDay, end: lastDay, isAllDay: true, activity }]
  }
  // What ends at midnight ends on its day.
  const dayEnd = (day: string) => midnight(addDays(day, 1)) - SECOND
  const tall = (first: number, last: number, day: string) =>
    Math.max(first, Math.min(Math.max(last, first + QUARTER), dayEnd(day)))
  if (firstDay === lastDay) return [timed(key, from, tall(from, to, firstDay))]
  const morning = midnight(lastDay)
  return [
    timed(`${key} evening`, from, dayEnd(firstDay)),
    timed(`${key} morning`, morning, tall(morning, to, lastDay)),
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
  const isGrid = view === 'day' || view === 'week'
  // They come in their order: what is not drawn begins after what is.
  const after =
    isGrid && last?.start && last.firstDay === day ? ` from ${sureTime(last.start, zone)}` : ''
  return {
    id: `more ${day}`,
    title: `+${count.toLocaleString('en-GB')} more${after}`,
    when: '',
    odd: '',
    utc: '',
    start: day,
    end: day,
    isAllDay: true,
    meant: { kind: 'more', day },
  }
}

function fullHour({ hour, count }: FullHour, zone: string): CalendarItem {
  return {
    id: `more ${hour}`,
    title: `+${count.toLocaleString('en-GB')}`,
    when: '',
    odd: '',
    utc: '',
    start: new Date(hour).toISOString(),
    // A second before the next one, and before midnight.
    end: new Date(hour + HOUR - SECOND).toISOString(),
    isAllDay: false,
    meant: { kind: 'more', day: dayIn(hour, zone) },
  }
}
