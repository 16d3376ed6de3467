import type { DatabaseSync } from 'node:sqlite'
import type { ActivityCharts } from '../../../../shared/desk/activities.ts'
import { daysFrom } from '../../../../shared/domain/localDays.ts'
import { byCount, createDayCounts, createTypes } from './counts.ts'
import { type Shown, undatedOf } from './select.ts'
import { sweep } from './sweep.ts'

/** Reads the figures for charts. */
export const createCharts =
  (database: DatabaseSync) =>
  (shown: Shown): Omit<ActivityCharts, 'version'> => {
    const days = daysFrom(shown.asked.from, shown.asked.to)
    const counts = createDayCounts(days.length)
    const types = new Map<string, number>()
    const hours = new Map<number, number>()
    const countedAs = createTypes()
    const count = (type: string, by = 1) => {
      const name = countedAs(type)
      types.set(name, (types.get(name) ?? 0) + by)
    }
    let total = 0
    for (const { type, firstDay, at, isBegun } of sweep(database, shown)) {
      total += 1
      count(type)
      counts.add(type, firstDay, firstDay)
      if (at.hour !== null && isBegun) hours.set(at.hour, (hours.get(at.hour) ?? 0) + 1)
    }
    const { sql, values } = undatedOf(shown)
    const undated = database.prepare(
      `SELECT type, count(*) AS total FROM activities WHERE ${sql} GROUP BY type`,
    )
    for (const row of undated.all(...values)) {
      total += Number(row.total)
      count(String(row.type), Number(row.total))
    }
    const inHours = [...hours].toSorted(([one], [other]) => one - other)
    return {
      byDay: counts.days().map((byType, at) => ({ day: days[at] ?? '', byType })),
      byHour: inHours.map(([at, of]) => ({
        weekday: Math.floor(at / 24) + 1,
        hour: at % 24,
        count: of,
      })),
      byType: [...types].map(([type, of]) => ({ type, count: of })).toSorted(byCount),
      withoutHour: total - inHours.reduce((sum, [, of]) => sum + of, 0),
      total,
    }
  }
