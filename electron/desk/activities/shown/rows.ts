import type { DatabaseSync } from 'node:sqlite'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { createPlaceClock } from '../../../../shared/domain/localDays.ts'
import type { Condition } from '../kept/overlap.ts'
import { itemOf } from './item.ts'
import { type Order, orderBy, sortedBy } from './order.ts'
import { allOf, isInHours, type Shown } from './select.ts'
import { isOnDates, standingOf } from './standing.ts'

/** Reads lists of what is shown, for the grid and for files. */
export type Rows = {
  readonly total: (shown: Shown) => number
  /** In order, by what `items` takes. */
  readonly ids: (shown: Shown, order: Order, first?: number, count?: number) => number[]
  readonly items: (ids: readonly number[], zone: string) => ActivityItem[]
}

/** Over an open file. */
export function createRows(database: DatabaseSync): Rows {
  const byId = database.prepare(
    'SELECT id, key, facts FROM activities WHERE id IN (SELECT value FROM json_each(?))',
  )

  /** All that is shown, with these columns. */
  const all = (shown: Shown, columns: Condition): Condition => {
    const { weekday, hour } = shown.asked.filter
    const isAnyHour = weekday === null && hour === null
    // By the clock of the place, which SQLite does not know.
    if (!isAnyHour) {
      database.function('is_in_hours', (kind, first, last) => {
        const span = { first: Number(first), last: Number(last) }
        const standing = standingOf(span, isOnDates(Number(kind)), shown.clock)
        return Number(isInHours(standing, shown.asked.filter))
      })
    }
    const hours = isAnyHour ? '' : ' AND is_in_hours(kind, first, last)'
    const conditions = allOf(shown)
    return {
      sql: conditions
        .map(({ sql }) => `SELECT ${columns.sql} FROM activities WHERE ${sql}${hours}`)
        .join(' UNION ALL '),
      values: conditions.flatMap(({ values }) => [...columns.values, ...values]),
    }
  }

  return {
    total: (shown) => {
      const { sql, values } = all(shown, { sql: '1', values: [] })
      const row = database.prepare(`SELECT count(*) AS total FROM (${sql})`).get(...values)
      return Number(row?.total)
    },
    ids: (shown, order, first = 0, count = -1) => {
      const { sql, values } = all(shown, sortedBy(order))
      return database
        .prepare(`SELECT id FROM (${sql}) ORDER BY ${orderBy(order)} LIMIT ? OFFSET ?`)
        .all(...values, count, first)
        .map(({ id }) => Number(id))
    },
    items: (ids, zone) => {
      const clock = createPlaceClock(zone)
      const found = new Map(
        byId.all(JSON.stringify(ids)).map(({ id, key, facts }) => {
          return [Number(id), itemOf(String(key), String(facts), clock)]
        }),
      )
      return ids.flatMap((id) => found.get(id) ?? [])
    },
  }
}
