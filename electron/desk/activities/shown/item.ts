import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { readActivityTimes } from '../../../../shared/domain/activityTimes.ts'
import { dayOfWall, type PlaceClock } from '../../../../shared/domain/localDays.ts'
import { z } from '../../../../shared/schema.ts'
import { standingOf } from './standing.ts'

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
