import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { dayIn, daysFrom } from '../../../../shared/domain/localDays.ts'

export const LONDON = 'Europe/London'

/** An activity as main tells it, on the days of London. */
export function activity(
  start: string,
  end: string,
  part: Partial<ActivityItem> = {},
): ActivityItem {
  const last = Math.max(Date.parse(start), Date.parse(end) - 1)
  return {
    key: part.subject ?? 'Ring Ann',
    ref: '1',
    subject: 'Ring Ann',
    start,
    end,
    startText: start,
    endText: end,
    firstDay: dayIn(Date.parse(start), LONDON),
    lastDay: dayIn(last, LONDON),
    isAllDay: false,
    odd: [],
    description: '',
    notes: '',
    category: '',
    type: 'DA1',
    sku: '',
    ...part,
  }
}

/** The days that these stand on, as main would tell them. */
export function daysOf(items: readonly ActivityItem[], hidden = 0) {
  const days = items.flatMap(({ firstDay, lastDay }) => daysFrom(firstDay ?? '', lastDay ?? ''))
  return {
    days: [...new Set(days)].map((day) => {
      const here = items.filter((one) => (one.firstDay ?? '') <= day && day <= (one.lastDay ?? ''))
      return { day, total: here.length + hidden, items: here }
    }),
  }
}
