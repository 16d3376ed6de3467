import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../../database.ts'
import type { Month } from '../months.ts'
import type { ReadMonth } from './closeMonth.ts'

/** Months that are read as one, `month` as which, and the time that is asked for them. */
export type AcrossRange = {
  readonly month: Month
  readonly months: readonly Month[]
  readonly from: number
  readonly to: number
}

/** What is known of several months as one. */
export type KnownAcross = {
  /** So many stand in their lists, or are hidden between them. */
  readonly listed: number
  /** So many are hidden: they stand only in a list of several months. */
  readonly hidden: number
}

// Names of several months come before those of one (`acrossOf`).
const SEVERAL = `month < '0'`
const HIDDEN = `SELECT id FROM seen CROSS JOIN activities USING (id)
  WHERE ${SEVERAL} AND first >= ? AND last <= ?`

/** Counts what stands in these months, by themselves and as one. */
export function createAcross(database: DatabaseSync) {
  const all = database.prepare(
    `SELECT count(*) AS many FROM (
       SELECT id FROM seen WHERE month IN (SELECT value FROM json_each(?)) UNION ${HIDDEN})`,
  )
  const hidden = database.prepare(`SELECT count(DISTINCT id) AS many FROM (${HIDDEN})`)
  return ({ months, from, to }: AcrossRange): KnownAcross => ({
    listed: Number(all.get(JSON.stringify(months), from, to)?.many),
    hidden: Number(hidden.get(from, to)?.many),
  })
}

/**
 * Ends the reading of months as one: what is hidden in their time, but not in this list, is gone,
 * whichever list told of it; and what stands in the list of a month is left to that. Returns how
 * many are gone.
 */
export function createCloseAcross(database: DatabaseSync) {
  const drop = database.prepare(
    `DELETE FROM seen WHERE ${SEVERAL} AND id IN (${HIDDEN}) AND (walk <> ? OR EXISTS (
       SELECT 1 FROM seen AS other WHERE other.id = seen.id AND other.month >= '0'))
     RETURNING id`,
  )
  const remove = database.prepare(
    'DELETE FROM activities WHERE id = ? AND NOT EXISTS (SELECT 1 FROM seen WHERE id = activities.id)',
  )
  const keep = database.prepare(
    'INSERT OR REPLACE INTO months (month, at, is_due, missing) VALUES (?, ?, 0, ?)',
  )
  return ({ from, to }: AcrossRange, { month, walk, at, missing }: ReadMonth): number =>
    inTransaction(database, () => {
      let gone = 0
      for (const { id } of drop.all(from, to, walk)) {
        gone += Number(remove.run(Number(id)).changes)
      }
      keep.run(month, at, missing)
      return gone
    })
}
