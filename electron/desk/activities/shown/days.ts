import type { DatabaseSync } from 'node:sqlite'
import type {
  ActivityDay,
  ActivityDays,
  ActivityItem,
  TypeCount,
} from '../../../../shared/desk/activities.ts'
import { daysFrom } from '../../../../shared/domain/localDays.ts'
import { createDayCounts } from './counts.ts'
import { createFirstOfDays } from './firstOfDays.ts'
import type { Rows } from './rows.ts'
import { type Shown, undatedOf } from './select.ts'
import { sweep } from './sweep.ts'

/** The days of a calendar, and how often anything was touched for them. */
export type DaysFound = Omit<ActivityDays, 'version' | 'days'> & {
  readonly days: readonly (ActivityDay & { readonly byType: readonly TypeCount[] })[]
  readonly visits: number
}

/** Reads days: counts of all, and the first `perDay` of each. */
export function createDays(database: DatabaseSync, { items }: Pick<Rows, 'items'>) {
  const undated = (shown: Shown): number[] => {
    const { sql, values } = undatedOf(shown)
    const all = database.prepare(`SELECT id FROM activities WHERE ${sql} ORDER BY id`)
    return all.all(...values).map(({ id }) => Number(id))
  }

  return (shown: Shown, perDay: number): DaysFound => {
    const days = daysFrom(shown.asked.from, shown.asked.to)
    const counts = createDayCounts(days.length)
    const whole = createFirstOfDays(days.length, perDay)
    const timed = createFirstOfDays(days.length, perDay)
    let total = 0
    for (const { id, type, at, firstDay, lastDay } of sweep(database, shown)) {
      total += 1
      counts.add(type, firstDay, lastDay)
      if (at.isAllDay) whole.add(id, firstDay, lastDay)
      else timed.add(id, firstDay, lastDay)
    }
    const ids = days.map((_, day) => [...whole.of(day), ...timed.of(day)].slice(0, perDay))
    const once = [...new Set(ids.flat())]
    const found = new Map<number | undefined, ActivityItem>(
      items(once, shown.zone).map((item, at) => [once[at], item]),
    )
    const types = counts.days()
    const dayless = undated(shown)
    return {
      days: days.map((day, at) => {
        const byType = types[at] ?? []
        return {
          day,
          total: byType.reduce((sum, { count }) => sum + count, 0),
          byType,
          items: (ids[at] ?? []).flatMap((id) => found.get(id) ?? []),
        }
      }),
      undated: items(dayless.slice(0, perDay), shown.zone),
      undatedTotal: dayless.length,
      total: total + dayless.length,
      visits: total + counts.visits() + whole.visits() + timed.visits(),
    }
  }
}
