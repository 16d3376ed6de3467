import type { DatabaseSync } from 'node:sqlite'
import type { Condition } from './conditions.ts'
import type { Walk } from './walks.ts'

/** A part of a list that has so many products in all. */
export type Wanted = { readonly from: number; readonly count: number; readonly total: number }

/** The ids of a part of a list, from each of its walks what lies in it. */
export function readWalks(
  database: DatabaseSync,
  walks: readonly Walk[],
  condition: Condition,
  { from, count, total }: Wanted,
): number[] {
  const ids: number[] = []
  let before = 0
  for (const [at, walk] of walks.entries()) {
    if (ids.length === count) break
    const isLast = at === walks.length - 1
    const here = isLast ? total - before : countOf(database, walk.from, walk.values, condition)
    const first = Math.max(0, from - before)
    const most = Math.min(count - ids.length, here - first)
    if (most > 0)
      ids.push(...readWalk(database, walk, condition, { from: first, count: most, total: here }))
    before += here
  }
  return ids
}

/** A part of one walk, from the end that is nearer to it. */
function readWalk(
  database: DatabaseSync,
  { from: source, values, by, isDown }: Walk,
  condition: Condition,
  { from, count, total }: Wanted,
): number[] {
  const after = total - from - count
  const isBack = after < from
  const order = by.map((column) => (isDown === isBack ? column : `${column} DESC`)).join(', ')
  const ids = database
    .prepare(`SELECT id FROM ${source} AND ${condition.sql} ORDER BY ${order} LIMIT ? OFFSET ?`)
    .all(...values, ...condition.values, count, isBack ? after : from)
    .map(({ id }) => Number(id))
  return isBack ? ids.toReversed() : ids
}

/** How many of what lies on a walk fit a condition. */
const countOf = (
  database: DatabaseSync,
  source: string,
  values: Walk['values'],
  condition: Condition,
): number =>
  Number(
    database
      .prepare(`SELECT count(*) AS n FROM ${source} AND ${condition.sql}`)
      .get(...values, ...condition.values)?.n,
  )
