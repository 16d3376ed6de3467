import type { DatabaseSync } from 'node:sqlite'
import type { Condition } from './conditions.ts'
import type { Finding } from './finding.ts'

/** A part of everything that was found, in the order of a search; of it all or of some only. */
export function ranked(
  database: DatabaseSync,
  found: Finding,
  condition: Condition | null,
  from: number,
  count: number,
): number[] {
  const kept = condition === null ? null : idsIn(database, condition)
  const ids: number[] = []
  let before = 0
  found.eachUntil((id) => {
    if (kept !== null && !kept.has(id)) return false
    if (before >= from) ids.push(id)
    before += 1
    return ids.length === count
  })
  return ids
}

const idsIn = (database: DatabaseSync, { sql, values }: Condition): ReadonlySet<number> =>
  new Set(
    database
      .prepare(`SELECT id FROM products INDEXED BY by_code WHERE ${sql}`)
      .all(...values)
      .map(({ id }) => Number(id)),
  )
