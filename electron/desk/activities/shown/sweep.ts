import type { DatabaseSync } from 'node:sqlite'
import { DAY_MS } from '../../../../shared/domain/localDays.ts'
import { datedOf, isInHours, type Shown } from './select.ts'
import { isOnDates, type Standing, standingOf } from './standing.ts'

/** An activity that goes past: where it stands among the days shown, 0 is the first of them. */
export type Passing = {
  readonly id: number
  readonly type: string
  readonly at: Standing
  readonly firstDay: number
  readonly lastDay: number
  /** It begins on one of the days shown, not before. */
  readonly isBegun: boolean
}

/** Goes once through all that stands on the days shown and fits the filter, as it begins. */
export function* sweep(database: DatabaseSync, shown: Shown): Generator<Passing> {
  const { bounds, clock, asked } = shown
  const begin = Math.floor(bounds.wallFrom / DAY_MS)
  const end = Math.floor(bounds.wallTo / DAY_MS) - 1 - begin
  for (const { id, kind, first, last, type } of inOrder(database, shown)) {
    const at = standingOf({ first, last }, isOnDates(kind), clock)
    if (!isInHours(at, asked.filter)) continue
    const firstDay = Math.floor(at.first / DAY_MS) - begin
    yield {
      id,
      type,
      at,
      firstDay: Math.max(0, firstDay),
      lastDay: Math.min(end, Math.floor(at.last / DAY_MS) - begin),
      isBegun: firstDay >= 0,
    }
  }
}

type Row = { id: number; kind: number; first: number; last: number; type: string }

/** The kinds, each of which comes in its order, as one list. */
function* inOrder(database: DatabaseSync, shown: Shown): Generator<Row> {
  const kinds = datedOf(shown).map(({ sql, values }) => {
    const all = database.prepare(
      `SELECT id, kind, first, last, type FROM activities WHERE ${sql} ORDER BY first`,
    )
    return all.iterate(...values) as Iterator<Row>
  })
  const heads = kinds.map((rows) => rows.next())
  for (;;) {
    let next = -1
    let lowest = Number.POSITIVE_INFINITY
    for (const [at, head] of heads.entries()) {
      if (head.done === true || head.value.first >= lowest) continue
      next = at
      lowest = head.value.first
    }
    const [head, rows] = [heads[next], kinds[next]]
    if (head === undefined || head.done === true || rows === undefined) return
    yield head.value
    heads[next] = rows.next()
  }
}
