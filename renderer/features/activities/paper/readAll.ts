import type { ActivityFilter, ActivityItem } from '../../../../shared/desk/activities.ts'
import { ask } from '../../../api/desk.ts'
import type { Span } from '../state/span.ts'

/** More than these are no sheet. */
export const MOST_ON_PAPER = 5000
const AT_ONCE = 200

/** All activities of some days; `null` for more than can be printed. */
export async function readAll(
  span: Span,
  filter: ActivityFilter,
): Promise<readonly ActivityItem[] | null> {
  const all = new Map<string, ActivityItem>()
  for (let first = 0; ; first += AT_ONCE) {
    const asked = { ...span, filter, sort: BY_START, first, count: AT_ONCE }
    const { rows, total } = await ask((desk) => desk.activities.rows(asked))
    if (total > MOST_ON_PAPER) return null
    for (const row of rows) all.set(row.key, row)
    if (rows.length === 0 || first + rows.length >= total) return [...all.values()]
  }
}

const BY_START = { field: 'start', direction: 'asc' } as const
