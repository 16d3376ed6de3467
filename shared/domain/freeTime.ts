import type { Span } from './activityChecks.ts'
import { zoneToUtc } from './dates.ts'
import { weekdayOf } from './localDays.ts'

/** When people work: from Monday to this day of the week, between these times of the desk's clock. */
export type WorkingHours = { readonly begins: string; readonly ends: string; readonly days: number }

/** What free time is looked for. */
export type FreeTimeAsked = {
  /** What takes time, in any order. */
  readonly busy: readonly Span[]
  /** Days by the desk's clock, in order. */
  readonly days: readonly string[]
  readonly hours: WorkingHours
  readonly zone: string
  /** Not before this moment, in milliseconds since 1970. */
  readonly from: number
  /** So long it has to be, in milliseconds. */
  readonly length: number
  readonly most: number
}

const QUARTER = 900_000

/**
 * The first time in each gap within working hours that is long enough, on quarters of an hour. A
 * day on which the clocks change has as many hours as it has.
 */
export function freeTime({ days, most, busy, ...asked }: FreeTimeAsked): Span[] {
  const taken = busy.toSorted((one, other) => one.start - other.start)
  const found: Span[] = []
  for (const day of days) {
    found.push(...freeOn(day, taken, asked))
    if (found.length >= most) return found.slice(0, most)
  }
  return found
}

function freeOn(
  day: string,
  busy: readonly Span[],
  { hours, zone, from, length }: Omit<FreeTimeAsked, 'busy' | 'days' | 'most'>,
): Span[] {
  const opens = zoneToUtc(day, hours.begins, zone)?.getTime()
  const closes = zoneToUtc(day, hours.ends, zone)?.getTime()
  if (opens === undefined || closes === undefined || weekdayOf(day) > hours.days) return []
  const found: Span[] = []
  let [at, isNewGap] = [quarterFrom(Math.max(opens, from)), true]
  for (const { start, end } of busy.filter((one) => one.end > opens && one.start < closes)) {
    if (isNewGap && at + length <= Math.min(start, closes))
      found.push({ start: at, end: at + length })
    const next = Math.max(at, quarterFrom(end))
    isNewGap = next > at || (isNewGap && at + length > start)
    at = next
  }
  if (isNewGap && at + length <= closes) found.push({ start: at, end: at + length })
  return found
}

const quarterFrom = (ms: number): number => Math.ceil(ms / QUARTER) * QUARTER
