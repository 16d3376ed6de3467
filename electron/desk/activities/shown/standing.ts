import { DAY_MS, type PlaceClock } from '../../../../shared/domain/localDays.ts'
import { KIND } from '../kept/schema.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** When something is by the clock of a place. */
export type Standing = {
  readonly first: number
  readonly last: number
  /** It takes its days whole. */
  readonly isAllDay: boolean
  /** The hour in which it begins, of 24 × 7 from Monday on; null for whole days. */
  readonly hour: number | null
}

/** Whether something of this kind is on dates, which are the same on every clock. */
export const isOnDates = (kind: number): boolean => kind === KIND.dates || kind === KIND.longDates

/** Reads a span by the clock of a place. */
export function standingOf(
  span: { readonly first: number; readonly last: number },
  areDates: boolean,
  { wall }: PlaceClock,
): Standing {
  if (areDates) return { ...span, isAllDay: true, hour: null }
  const [first, last] = [wall(span.first), wall(span.last)]
  const isFromMidnight = modulo(first, DAY_MS) === 0
  const isUntilMidnight = modulo(-last - 1, DAY_MS) <= MINUTE
  const isAllDay = isFromMidnight && isUntilMidnight && last > first
  return { first, last, isAllDay, hour: isAllDay ? null : hourOfWeek(first) }
}

// 1 January 1970 was a Thursday.
const hourOfWeek = (wall: number): number => modulo(Math.floor(wall / HOUR) + 3 * 24, 7 * 24)

const modulo = (ms: number, by: number): number => ((ms % by) + by) % by
