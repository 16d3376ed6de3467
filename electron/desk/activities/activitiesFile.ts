import type { DatabaseSync } from 'node:sqlite'
import type { Asked } from '../threads/thread.ts'
import { openOrRenewActivities } from './kept/schema.ts'
import type { Month } from './months.ts'
import { createActivitiesThread } from './thread/thread.ts'
import type { Work } from './thread/work.ts'

/** What is known of a month's list. */
export type KnownMonth = {
  /** When it was read, or rather when that began; milliseconds since 1970. */
  readonly at: number
  /** Something was seen that makes it doubtful. */
  readonly isDue: boolean
  /** So many more the CRM says it has than it lists. */
  readonly missing: number
}

/**
 * `activities.db`: the lists of months as the CRM told them last, all of which may be thrown away.
 * A thread reads and writes them; only what is known of a month is read here.
 */
export type ActivitiesFile = Asked<Work> & {
  readonly month: (month: Month) => KnownMonth | null
  readonly close: () => void
}

/** Opens it in a connection's folder. */
export function openActivitiesFile(folder: string): ActivitiesFile {
  const database = openOrRenewActivities(folder)
  const { end, ...thread } = createActivitiesThread(folder)
  return {
    ...thread,
    month: createMonth(database),
    close: () => {
      end()
      database.close()
    },
  }
}

/** Reads what is known of a month. */
export function createMonth(database: DatabaseSync): ActivitiesFile['month'] {
  const known = database.prepare('SELECT at, is_due, missing FROM months WHERE month = ?')
  return (month) => {
    const row = known.get(month)
    if (row === undefined) return null
    return { at: Number(row.at), isDue: row.is_due === 1, missing: Number(row.missing) }
  }
}
