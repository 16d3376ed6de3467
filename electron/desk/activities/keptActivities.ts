import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../database.ts'
import { createCloseMonth, type ReadMonth } from './kept/closeMonth.ts'
import { createPut } from './kept/put.ts'
import type { Month } from './months.ts'
import type { Activity } from './readActivity.ts'

/** What is known of a month's list. */
export type KnownMonth = {
  /** When it was read, or rather when that began; milliseconds since 1970. */
  readonly at: number
  /** Something was seen that makes it doubtful. */
  readonly isDue: boolean
  /** So many more the CRM says it has than it lists. */
  readonly missing: number
}

/** The lists of months as they were read last; all of them may be thrown away. */
export type KeptActivities = {
  readonly month: (month: Month) => KnownMonth | null
  /** Takes in a part of a list; returns how many rows it changed. */
  readonly put: (month: Month, walk: number, rows: readonly Activity[]) => number
  /** A list was read to its end; returns the months that have to be read again for it. */
  readonly close: (read: ReadMonth) => readonly Month[]
  /** It was read, but may have more: nothing of it is taken as gone. */
  readonly closeHalf: (read: ReadMonth) => void
  readonly makeDue: (months: readonly Month[]) => void
  /** A number that no walk had yet; those up to nine above it are free as well. */
  readonly nextWalk: () => number
}

/** What the file does for reading the CRM's lists. */
export function createKept(database: DatabaseSync): KeptActivities {
  const closeMonth = createCloseMonth(database)
  const known = database.prepare('SELECT at, is_due, missing FROM months WHERE month = ?')
  const keep = database.prepare(
    'INSERT OR REPLACE INTO months (month, at, is_due, missing) VALUES (?, ?, 0, ?)',
  )
  const due = database.prepare('UPDATE months SET is_due = 1 WHERE month = ?')
  const highest = database.prepare('SELECT max(walk) AS walk FROM seen')
  let walk = Number(highest.get()?.walk ?? 0)

  return {
    month: (month) => {
      const row = known.get(month)
      if (row === undefined) return null
      return { at: Number(row.at), isDue: row.is_due === 1, missing: Number(row.missing) }
    },
    put: createPut(database),
    close: (read) => inTransaction(database, () => closeMonth(read)),
    closeHalf: ({ month, at, missing }) => void keep.run(month, at, missing),
    makeDue: (months) => {
      for (const month of months) due.run(month)
    },
    nextWalk: () => {
      walk += 10
      return walk
    },
  }
}
