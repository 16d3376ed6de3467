import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { formatDay, weekdayName } from '../../../../shared/domain/dates.ts'
import { daysFrom, weekdayOf } from '../../../../shared/domain/localDays.ts'
import { spanWords } from '../calendar/timeWords.ts'
import type { Span } from '../state/span.ts'

/** An activity on paper. */
export type SheetLine = {
  readonly activity: ActivityItem
  /** When, by the clock of the desk. */
  readonly when: string
  /** What is at the same time, in words; empty where nothing is. */
  readonly beside: string
}

/** A day on paper. */
export type SheetDay = { readonly day: string; readonly lines: readonly SheetLine[] }

/** What stands on a sheet; each activity on every day it is on. */
export type Sheet = {
  readonly days: readonly SheetDay[]
  readonly undated: readonly ActivityItem[]
}

const FRIDAY = 5
const DAY_MS = 86_400_000
/** So many are named, others counted. */
const NAMED = 2

/** Puts activities on the days of a sheet; a Saturday or Sunday of a week without any is left out. */
export function sheetOf(rows: readonly ActivityItem[], span: Span, zone: string): Sheet {
  const days = daysFrom(span.from, span.to).map((day) => ({
    day,
    lines: linesOf(rows.filter(isOn(day)).toSorted(inOrder), zone),
  }))
  return {
    days: days.filter(
      ({ day, lines }) => days.length === 1 || lines.length > 0 || weekdayOf(day) <= FRIDAY,
    ),
    undated: rows.filter(({ firstDay }) => firstDay === null),
  }
}

const isOn =
  (day: string) =>
  ({ firstDay, lastDay }: ActivityItem) =>
    firstDay !== null && lastDay !== null && firstDay <= day && day <= lastDay

const inOrder = (one: ActivityItem, other: ActivityItem): number =>
  Number(other.isAllDay) - Number(one.isAllDay) || msOf(one.start) - msOf(other.start)

const msOf = (at: string | null): number => (at === null ? Number.NaN : Date.parse(at))

function linesOf(items: readonly ActivityItem[], zone: string): readonly SheetLine[] {
  const others = besides(items)
  return items.map((activity, at) => ({
    activity,
    when: whenWords(activity, zone),
    beside: besideWords(others[at]),
  }))
}

function whenWords(activity: ActivityItem, zone: string): string {
  if (!activity.isAllDay) return spanWords(activity, zone)
  return activity.firstDay === activity.lastDay
    ? 'All day'
    : `All day, ${spanWords(activity, zone)}`
}

type Beside = { names: string[]; count: number }

/** For each, by its place, what is at the same time; what fills days is beside everything. */
function besides(items: readonly ActivityItem[]): readonly Beside[] {
  const found = items.map((): Beside => ({ names: [], count: 0 }))
  const note = (at: number, other: ActivityItem) => {
    const beside = found[at]
    if (beside === undefined) return
    beside.count += 1
    if (beside.names.length < NAMED) beside.names.push(other.subject || 'without a subject')
  }
  let open: { at: number; item: ActivityItem; end: number }[] = []
  for (const [at, item] of items.entries()) {
    const [start, end] = [msOf(item.start), msOf(item.end)]
    if (item.isAllDay || !(end - start < DAY_MS)) continue
    open = open.filter((before) => before.end > start)
    for (const before of open) {
      note(at, before.item)
      note(before.at, item)
    }
    open.push({ at, item, end: Math.max(end, start + 1) })
  }
  return found
}

function besideWords(beside: Beside | undefined): string {
  if (beside === undefined || beside.count === 0) return ''
  const others = beside.count - beside.names.length
  return [...beside.names, ...(others > 0 ? [`${others.toLocaleString('en-GB')} more`] : [])].join(
    ', ',
  )
}

/** `2026-11-24` as `Tuesday 24 Nov 2026`. */
export const dayTitle = (day: string): string => `${weekdayName(weekdayOf(day))} ${formatDay(day)}`
