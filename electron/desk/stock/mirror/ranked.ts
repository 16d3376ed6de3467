import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from '../../../../shared/domain/search.ts'
import type { Condition } from './conditions.ts'
import { stepsOf } from './steps.ts'

/** A part of everything that fits a text, in the order of a search; of it all or of some only. */
export function createRanked(database: DatabaseSync) {
  const steps = stepsOf(database)
  return (text: string, condition: Condition | null, from: number, count: number): number[] => {
    const query = prepareQuery(text)
    const kept = condition === null ? null : idsIn(database, condition)
    const seen = new Set<number>()
    const ids: number[] = []
    let before = 0
    for (const step of steps(query)) {
      // Of a filtered list nobody knows how much of a rank is kept.
      const most = kept === null ? from + count + seen.size : ALL
      for (const row of step.read(query, most)) {
        const id = Number(row.id)
        if (seen.has(id)) continue
        seen.add(id)
        if (kept !== null && !kept.has(id)) continue
        if (before >= from) ids.push(id)
        before += 1
        if (ids.length === count) return ids
      }
    }
    return ids
  }
}

const ALL = Number.MAX_SAFE_INTEGER

const idsIn = (database: DatabaseSync, { sql, values }: Condition): ReadonlySet<number> =>
  new Set(
    database
      .prepare(`SELECT id FROM products INDEXED BY by_code WHERE ${sql}`)
      .all(...values)
      .map(({ id }) => Number(id)),
  )
