import type { DatabaseSync } from 'node:sqlite'
import { openActivities } from './kept/schema.ts'
import { createKept, type KeptActivities } from './keptActivities.ts'
import { createCharts } from './shown/charts.ts'
import { createDays } from './shown/days.ts'
import { createRows } from './shown/rows.ts'

/** `activities.db`: the lists of months as the CRM told them last, and what is shown of them. */
export type ActivitiesFile = {
  readonly kept: KeptActivities
  readonly rows: ReturnType<typeof createRows>
  readonly days: ReturnType<typeof createDays>
  readonly charts: ReturnType<typeof createCharts>
  /** The codes that occur. */
  readonly kinds: () => {
    readonly types: readonly string[]
    readonly categories: readonly string[]
  }
  readonly close: () => void
}

/** Opens it in a connection's folder. */
export const openActivitiesFile = (folder: string): ActivitiesFile =>
  activitiesIn(openActivities(folder))

/** What the desk does with an open file. */
export function activitiesIn(database: DatabaseSync): ActivitiesFile {
  const kinds = database.prepare('SELECT DISTINCT type, category FROM activities')
  const codes = (column: 'type' | 'category') =>
    [...new Set(kinds.all().map((row) => String(row[column])))]
      .filter((code) => code !== '')
      .toSorted()
  return {
    kept: createKept(database),
    rows: createRows(database),
    days: createDays(database),
    charts: createCharts(database),
    kinds: () => ({ types: codes('type'), categories: codes('category') }),
    close: () => database.close(),
  }
}
