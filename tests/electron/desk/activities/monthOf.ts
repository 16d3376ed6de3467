import type { DatabaseSync } from 'node:sqlite'
import { readActivity } from '../../../../electron/desk/activities/readActivity.ts'
import { createWork } from '../../../../electron/desk/activities/thread/work.ts'
import { emptyActivities } from './smallActivities.ts'

/** November 2026 with so many, a tenth of which lasts for days. */
export function monthOf(count: number, database: DatabaseSync = emptyActivities()) {
  const work = createWork(database)
  const rows = Array.from({ length: count }, (_, at) => {
    const start = Date.parse('2026-11-01T06:00:00Z') + ((at * 7919) % 43_200) * 60_000
    const end = start + (at % 10 === 0 ? 4 * 86_400_000 : 2_700_000)
    const iso = (ms: number) => new Date(ms).toISOString().slice(0, 19)
    const type = `D${String.fromCharCode(65 + (at % 5))}1`
    return readActivity({
      ref: String(at),
      subject: 'Ring',
      start: iso(start),
      end: iso(end),
      type,
    })
  })
  work.put('2026-11', 1, rows)
  work.closeMonth({ month: '2026-11', walk: 1, at: 0, missing: 0 })
  return work
}
