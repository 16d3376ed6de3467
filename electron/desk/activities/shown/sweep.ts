import type { DatabaseSync } from 'node:sqlite'
import { DAY_MS } from '../../../../shared/domain/localDays.ts'
import { KIND } from '../kept/schema.ts'
import { type Standing, standingOf } from './item.ts'
import { datedOf, hourOfWeek, isInHours, type Shown } from './select.ts'

/** An activity that goes past: where it stands among the days shown, 0 is the first of them. */
export type Passing = {
  readonly id: number
  readonly type: string
  readonly at: Standing
  readonly firstDay: number
  readonly lastDay: number
  /** The hour in which it begins, of 24 × 7 from Monday on; null for whole days. */
  readonly hour: number | null
  /** It begins on one of the days shown, not before. */
  readonly isBegun: boolean
}

/** Goes once through all that stands on the days shown and fits the filter, as it begins. */
export function* sweep(database: DatabaseSync, shown: Shown): Generator<Passing> {
  const { bounds, clock } = shown
  const begin = Math.floor(bounds.wallFrom / DAY_MS)
  const end = Math.floor(bounds.wallTo / DAY_MS) - 1 - begin
  for (const { id, kind, first, last, type } of inOrder(database, shown)) {
    const isOnDates = kind === KIND.dates || kind === KIND.longDates
    const at = standingOf({ first, last }, isOnDates, clock)
    if (!isInHours(kind, first, shown)) continue
    const firstDay = Math.floor(at.first / DAY_MS) - begin
    yield {
      id,
      type,
      at,
      firstDay: Math.max(0, firstDay),
      lastDay: Math.min(end, Math.floor(at.last / DAY_MS) - begin),
      hour: at.isAllDay ? null : hourOfWeek(kind, first, clock),
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
