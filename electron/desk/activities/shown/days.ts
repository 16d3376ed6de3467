import type { DatabaseSync } from 'node:sqlite'
import type { ActivityDays, ActivityItem } from '../../../../shared/desk/activities.ts'
import { daysFrom } from '../../../../shared/domain/localDays.ts'
import { createDayCounts } from './counts.ts'
import { createFirstOfDays } from './firstOfDays.ts'
import { itemOf } from './item.ts'
import { type Shown, undatedOf } from './select.ts'
import { sweep } from './sweep.ts'

/** The days of a calendar, and how often anything was touched for them. */
export type DaysFound = Omit<ActivityDays, 'version'> & { readonly visits: number }

/** Reads days: counts of all, and the first `perDay` of each. */
export function createDays(database: DatabaseSync) {
  const byId = database.prepare(
    'SELECT id, key, facts FROM activities WHERE id IN (SELECT value FROM json_each(?))',
  )

  const itemsOf = (ids: readonly number[], shown: Shown): Map<number, ActivityItem> =>
    new Map(
      byId
        .all(JSON.stringify(ids))
        .map(({ id, key, facts }) => [Number(id), itemOf(String(key), String(facts), shown.clock)]),
    )

  const undated = (shown: Shown, most: number) => {
    const { sql, values } = undatedOf(shown)
    const { weekday, hour } = shown.asked.filter
    if (weekday !== null || hour !== null) return { items: [], total: 0 }
    const rows = database
      .prepare(`SELECT key, facts FROM activities WHERE ${sql} ORDER BY id LIMIT ?`)
      .all(...values, most)
    const total = database.prepare(`SELECT count(*) AS total FROM activities WHERE ${sql}`)
    return {
      items: rows.map(({ key, facts }) => itemOf(String(key), String(facts), shown.clock)),
      total: Number(total.get(...values)?.total ?? 0),
    }
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
    const items = itemsOf([...new Set(ids.flat())], shown)
    const types = counts.days()
    const { items: undatedItems, total: undatedTotal } = undated(shown, perDay)
    return {
      days: days.map((day, at) => {
        const byType = types[at] ?? []
        return {
          day,
          total: byType.reduce((sum, { count }) => sum + count, 0),
          byType,
          items: (ids[at] ?? []).flatMap((id) => items.get(id) ?? []),
        }
      }),
      undated: undatedItems,
      undatedTotal,
      total: total + undatedTotal,
      visits: total + counts.visits() + whole.visits() + timed.visits(),
    }
  }
}
