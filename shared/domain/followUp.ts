import { momentOf } from './activityChecks.ts'
import { addDays, dayIn } from './localDays.ts'
import { snoozedTo } from './snooze.ts'

/** How far away somebody who did not answer is rung again. */
export const FOLLOW_UPS = [
  { code: 'hour', name: 'In 1 hour' },
  { code: 'afternoon', name: 'This afternoon' },
  { code: 'tomorrow', name: 'Tomorrow' },
  { code: 'threeDays', name: 'In 3 days' },
] as const

/** One of these. */
export type FollowUp = (typeof FOLLOW_UPS)[number]['code']

const SOON = 30 * 60_000
const AFTERNOON = ['14:00', '16:00'] as const
const MORNING = '09:00'

/**
 * When that is, in milliseconds since 1970, by the clock of a place; `null` where it is no longer to
 * come: an afternoon that is nearly over.
 */
export function followUpAt(code: FollowUp, now: number, zone: string): number | null {
  const today = dayIn(now, zone)
  switch (code) {
    case 'hour':
      return snoozedTo('hour', now, zone)
    case 'afternoon': {
      const times = AFTERNOON.map((time) => momentOf(today, time, zone))
      return times.find((at) => at !== null && at >= now + SOON) ?? null
    }
    case 'tomorrow':
      return snoozedTo('tomorrow', now, zone)
    case 'threeDays':
      return momentOf(addDays(today, 3), MORNING, zone)
  }
}
