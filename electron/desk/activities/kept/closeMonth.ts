import type { DatabaseSync } from 'node:sqlite'
import { type Month, monthAfter, monthStart } from '../months.ts'
import { overlapping } from './overlap.ts'

/** How far a CRM's own clock may be from UTC, with the day that is asked beyond a month. */
const MARGIN_MS = 50 * 3_600_000

/** A list that was read to its end; `missing` is how many more the CRM says it has. */
export type ReadMonth = {
  readonly month: Month
  readonly walk: number
  readonly at: number
  readonly missing: number
}

/** What came of it: how many activities are gone, and which months are to be read again now. */
export type ClosedMonth = { readonly gone: number; readonly again: readonly Month[] }

/**
 * Ends the reading of a whole month: what its list no longer has is gone. Most CRMs list whatever
 * touches the days asked for; then something that reaches into this month, but is not in its list,
 * is gone as well, whichever month told of it. Some may list by the start alone: as long as neither
 * was seen, such an activity is doubted, and the months that told of it are read again. Where one
 * tells of it again, lists go by the start, and each month speaks for itself.
 */
export function createCloseMonth(database: DatabaseSync) {
  const by = database.prepare('SELECT by FROM lists')
  const learn = database.prepare('UPDATE lists SET by = ?')
  const drop = database.prepare('DELETE FROM seen WHERE month = ? AND walk <> ? RETURNING id')
  const remove = database.prepare(
    `DELETE FROM activities WHERE id = ? AND NOT EXISTS (SELECT 1 FROM seen WHERE id = activities.id)`,
  )
  const touches = database.prepare(
    `SELECT 1 FROM seen JOIN activities USING (id)
     WHERE month = ? AND is_sure AND first < ? AND last >= ? LIMIT 1`,
  )
  const stillTold = database.prepare(
    'SELECT 1 FROM seen JOIN doubts USING (id) WHERE month = ? LIMIT 1',
  )
  const doubt = database.prepare('INSERT OR IGNORE INTO doubts VALUES (?)')
  const unsee = database.prepare('DELETE FROM seen WHERE id = ? RETURNING month')
  const seenIn = database.prepare('SELECT month FROM seen WHERE id = ?')
  const isDue = database.prepare('UPDATE months SET is_due = 1 WHERE month = ?')
  const keep = database.prepare(
    'INSERT OR REPLACE INTO months (month, at, is_due, missing) VALUES (?, ?, 0, ?)',
  )
  const missing = createMissing(database)

  const learned = ({ month }: ReadMonth): unknown => {
    const from = monthStart(month)
    if (touches.get(month, from - MARGIN_MS, from) !== undefined) learn.run('touch')
    else if (by.get()?.by === 'unknown' && stillTold.get(month) !== undefined) learn.run('start')
    return by.get()?.by
  }

  return (read: ReadMonth): ClosedMonth => {
    let gone = 0
    const removed = (id: number) => {
      gone += Number(remove.run(id).changes)
    }
    for (const { id } of drop.all(read.month, read.walk)) removed(Number(id))
    const lists = learned(read)
    keep.run(read.month, read.at, read.missing)
    if (lists === 'start') return { gone, again: [] }
    const again = new Set<Month>()
    for (const id of missing(read.month)) {
      const months = lists === 'touch' ? unsee.all(id) : seenIn.all(id)
      if (lists === 'touch') removed(id)
      else doubt.run(id)
      for (const { month } of months) again.add(String(month))
    }
    for (const month of again) isDue.run(month)
    return { gone, again: lists === 'touch' ? [] : [...again] }
  }
}

/** What reaches into a month by its times, but does not stand in its list. */
function createMissing(database: DatabaseSync) {
  return (month: Month): number[] => {
    const [from, to] = [monthStart(month), monthStart(monthAfter(month, 1))]
    return overlapping({ from, to, wallFrom: from, wallTo: to }).flatMap(({ sql, values }) =>
      database
        .prepare(
          `SELECT id FROM activities WHERE ${sql} AND is_sure
           AND NOT EXISTS (SELECT 1 FROM seen WHERE month = ? AND id = activities.id)`,
        )
        .all(...values, month)
        .map(({ id }) => Number(id)),
    )
  }
}
