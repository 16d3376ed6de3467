import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { readActivityTimes } from '../../../../shared/domain/activityTimes.ts'
import { DAY_MS, dayOfWall, type PlaceClock } from '../../../../shared/domain/localDays.ts'
import { z } from '../../../../shared/schema.ts'

const MINUTE = 60_000

/** When something is by the clock of a place, and whether it takes its days whole. */
export type Standing = {
  readonly first: number
  readonly last: number
  readonly isAllDay: boolean
}

/** Reads a span by the clock of a place; whole dates are the same on every clock. */
export function standingOf(
  span: { readonly first: number; readonly last: number },
  isOnDates: boolean,
  { wall }: PlaceClock,
): Standing {
  if (isOnDates) return { ...span, isAllDay: true }
  const [first, last] = [wall(span.first), wall(span.last)]
  const isFromMidnight = modulo(first, DAY_MS) === 0
  const isUntilMidnight = modulo(-last - 1, DAY_MS) <= MINUTE
  return { first, last, isAllDay: isFromMidnight && isUntilMidnight && last > first }
}

const facts = z.object({
  ref: z.string(),
  subject: z.string(),
  start: z.string(),
  end: z.string(),
  description: z.string(),
  notes: z.string(),
  category: z.string(),
  type: z.string(),
  sku: z.string(),
})

/** An activity as it is kept, as the desk shows it. */
export function itemOf(key: string, kept: string, clock: PlaceClock): ActivityItem {
  const { start: startText, end: endText, ...texts } = facts.parse(JSON.parse(kept))
  const { span, isOnDates, odd } = readActivityTimes(startText, endText)
  const words = { key, ...texts, startText, endText, odd }
  if (span === null) {
    return { ...words, start: null, end: null, firstDay: null, lastDay: null, isAllDay: false }
  }
  const { first, last, isAllDay } = standingOf(span, isOnDates, clock)
  const isPoint = span.first === span.last
  return {
    ...words,
    start: new Date(span.first).toISOString(),
    end: new Date(isPoint ? span.last : span.last + 1).toISOString(),
    firstDay: dayOfWall(first),
    lastDay: dayOfWall(last),
    isAllDay,
  }
}

const modulo = (ms: number, by: number): number => ((ms % by) + by) % by
