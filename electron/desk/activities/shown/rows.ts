import type { DatabaseSync } from 'node:sqlite'
import type {
  ActivityColumn,
  ActivityItem,
  ActivitySort,
} from '../../../../shared/desk/activities.ts'
import type { Condition } from '../kept/overlap.ts'
import { KIND } from '../kept/schema.ts'
import { itemOf } from './item.ts'
import { datedOf, hourOfWeek, type Shown, undatedOf } from './select.ts'

/** A part of the grid. */
export type Page = { readonly sort: ActivitySort; readonly first: number; readonly count: number }

const fact = (name: string): readonly string[] => [`facts ->> '$.${name}' COLLATE NOCASE`]

const ORDER: Readonly<Record<ActivityColumn, readonly string[]>> = {
  start: [],
  end: ['last'],
  type: ['type'],
  category: ['category'],
  // They begin with the subject, folded.
  subject: ['words'],
  ref: ["CAST(facts ->> '$.ref' AS INTEGER)", ...fact('ref')],
  description: fact('description'),
  notes: fact('notes'),
  sku: fact('sku'),
}

/** Columns of which an empty one comes last, whichever way it is sorted. */
const MAY_BE_EMPTY: readonly ActivityColumn[] = [
  'type',
  'category',
  'description',
  'notes',
  'sku',
  'ref',
]

function orderOf({ field, direction }: ActivitySort): string {
  const way = direction === 'asc' ? 'ASC' : 'DESC'
  const own = [...ORDER[field], 'first', 'id'].map((part) => `${part} ${way}`)
  const empty = MAY_BE_EMPTY.includes(field) ? [`facts ->> '$.${field}' = ''`] : []
  return [`kind = ${KIND.undated}`, ...empty, ...own].join(', ')
}

/** Reads parts of what is shown, for the grid and for files. */
export function createRows(database: DatabaseSync) {
  const all = (shown: Shown, columns: string): Condition => {
    const conditions = [...datedOf(shown), undatedOf(shown)]
    return {
      sql: conditions
        .map(({ sql }) => `SELECT ${columns} FROM activities WHERE ${sql}${hourOf(shown)}`)
        .join(' UNION ALL '),
      values: conditions.flatMap(({ values }) => values),
    }
  }
  /** In an hour of the week: reckoned here, by the clock of the place. */
  const hourOf = ({ asked, clock }: Shown): string => {
    const { weekday, hour } = asked.filter
    if (weekday === null && hour === null) return ''
    database.function('is_in_hour', (kind, first) => {
      const at = hourOfWeek(Number(kind), Number(first), clock)
      if (at === null) return 0
      const isDay = weekday === null || Math.floor(at / 24) === weekday - 1
      return Number(isDay && (hour === null || at % 24 === hour))
    })
    return ' AND is_in_hour(kind, first)'
  }

  return {
    total: (shown: Shown): number => {
      const { sql, values } = all(shown, '1')
      const row = database.prepare(`SELECT count(*) AS total FROM (${sql})`).get(...values)
      return Number(row?.total ?? 0)
    },
    page: (shown: Shown, { sort, first, count }: Page): ActivityItem[] => {
      const { sql, values } = all(shown, '*')
      return database
        .prepare(`SELECT key, facts FROM (${sql}) ORDER BY ${orderOf(sort)} LIMIT ? OFFSET ?`)
        .all(...values, count, first)
        .map(({ key, facts }) => itemOf(String(key), String(facts), shown.clock))
    },
  }
}
