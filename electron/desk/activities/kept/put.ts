import type { DatabaseSync } from 'node:sqlite'
import type { OddTime } from '../../../../shared/domain/activityTimes.ts'
import { fold } from '../../../../shared/domain/search.ts'
import { inTransaction } from '../../../database.ts'
import type { Month } from '../months.ts'
import type { Activity, ActivityFacts } from '../readActivity.ts'
import { KIND, SHORT_MS } from './schema.ts'

/** Times of which nobody can say how a CRM compares them. */
const UNSURE: readonly OddTime[] = ['unreadable', 'noStart', 'noEnd', 'endBeforeStart']

/**
 * Takes in a page of a month's list; an activity that is known already is replaced. Returns how many
 * rows were written: most refreshes bring what is there.
 */
export function createPut(database: DatabaseSync) {
  const known = database.prepare('SELECT id, facts FROM activities WHERE key = ?')
  const put = database.prepare(
    `INSERT INTO activities (key, kind, first, last, is_sure, type, category, words, facts)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, first = excluded.first,
       last = excluded.last, is_sure = excluded.is_sure, type = excluded.type,
       category = excluded.category, words = excluded.words, facts = excluded.facts
     RETURNING id`,
  )
  const see = database.prepare('INSERT OR REPLACE INTO seen (month, id, walk) VALUES (?, ?, ?)')

  const write = ({ key, times, facts }: Activity): number => {
    const { span, odd } = times
    const { type, category } = facts
    const isSure = !odd.some((mark) => UNSURE.includes(mark))
    const [first, last] = [span?.first ?? 0, span?.last ?? 0]
    const written = put.get(
      key,
      kindOf(times),
      first,
      last,
      Number(isSure),
      type,
      category,
      wordsOf(facts),
      JSON.stringify(facts),
    )
    return Number(written?.id)
  }

  return (month: Month, walk: number, rows: readonly Activity[]): number =>
    inTransaction(database, () => {
      let count = 0
      for (const row of rows) {
        const old = known.get(row.key)
        const isSame = old !== undefined && old.facts === JSON.stringify(row.facts)
        see.run(month, isSame ? Number(old.id) : write(row), walk)
        count += Number(!isSame)
      }
      return count
    })
}

const wordsOf = ({ subject, description, notes, sku, ref }: ActivityFacts): string =>
  fold([subject, description, notes, sku, ref].join('\n'))

function kindOf({ span, isOnDates }: Activity['times']): number {
  if (span === null) return KIND.undated
  const isLong = span.last - span.first > SHORT_MS
  if (isOnDates) return isLong ? KIND.longDates : KIND.dates
  return isLong ? KIND.longMoment : KIND.moment
}
