import type { DatabaseSync } from 'node:sqlite'
import type {
  ActivitiesShown,
  ActivityCharts,
  ActivityItem,
} from '../../../../shared/desk/activities.ts'
import { inTransaction } from '../../../database.ts'
import {
  type AcrossRange,
  createAcross,
  createCloseAcross,
  type KnownAcross,
} from '../kept/across.ts'
import { type ClosedMonth, createCloseMonth, type ReadMonth } from '../kept/closeMonth.ts'
import { createPut } from '../kept/put.ts'
import type { Month } from '../months.ts'
import type { Activity } from '../readActivity.ts'
import { createCharts } from '../shown/charts.ts'
import { MOST_TYPES } from '../shown/counts.ts'
import { createDays, type DaysFound } from '../shown/days.ts'
import type { Order } from '../shown/order.ts'
import { createRows } from '../shown/rows.ts'
import { shownIn } from '../shown/select.ts'

/** Days and filter, and the zone by whose clock they are meant. */
export type Asked = ActivitiesShown & { readonly zone: string }

/** What the thread of the activities does with their file. */
export type Work = {
  /** Takes in a part of a month's list; returns how many rows it changed. */
  readonly put: (month: Month, walk: number, rows: readonly Activity[]) => number
  /** A list was read to its end. */
  readonly closeMonth: (read: ReadMonth) => ClosedMonth
  /** It was read, but may have more: nothing of it is taken as gone. */
  readonly closeHalf: (read: ReadMonth) => void
  /** What is known of several months as one (readAcross.ts), and the end of reading them so. */
  readonly across: (range: AcrossRange) => KnownAcross
  readonly closeAcross: (range: AcrossRange, read: ReadMonth) => number
  readonly rows: (
    asked: Asked,
    page: { readonly order: Order; readonly first: number; readonly count: number },
  ) => { rows: readonly ActivityItem[]; total: number }
  /** All that is shown, in order, by what `items` takes. */
  readonly ids: (asked: Asked, order: Order) => readonly number[]
  readonly items: (ids: readonly number[], zone: string) => readonly ActivityItem[]
  readonly days: (asked: Asked, perDay: number) => DaysFound
  readonly charts: (asked: Asked) => Omit<ActivityCharts, 'version'>
  /** The codes that occur; of a CRM with very many not all of them. */
  readonly kinds: () => { types: readonly string[]; categories: readonly string[] }
}

/** All of it over an open file. */
export function createWork(database: DatabaseSync): Work {
  const closeMonth = createCloseMonth(database)
  const rows = createRows(database)
  const days = createDays(database, rows)
  const charts = createCharts(database)
  const keep = database.prepare(
    'INSERT OR REPLACE INTO months (month, at, is_due, missing) VALUES (?, ?, 0, ?)',
  )
  return {
    put: createPut(database),
    closeMonth: (read) => inTransaction(database, () => closeMonth(read)),
    closeHalf: ({ month, at, missing }) => void keep.run(month, at, missing),
    across: createAcross(database),
    closeAcross: createCloseAcross(database),
    rows: (asked, { order, first, count }) => {
      const shown = shownIn(asked)
      const ids = rows.ids(shown, order, first, count)
      return { rows: rows.items(ids, shown.zone), total: rows.total(shown) }
    },
    ids: (asked, order) => rows.ids(shownIn(asked), order),
    items: rows.items,
    days: (asked, perDay) => days(shownIn(asked), perDay),
    charts: (asked) => charts(shownIn(asked)),
    kinds: createKinds(database),
  }
}

function createKinds(database: DatabaseSync): Work['kinds'] {
  const kinds = database.prepare('SELECT DISTINCT type, category FROM activities')
  const codes = (rows: readonly unknown[]) =>
    [...new Set(rows.map(String))]
      .filter((code) => code !== '')
      .slice(0, MOST_TYPES)
      .toSorted()
  return () => {
    const all = kinds.all()
    return {
      types: codes(all.map(({ type }) => type)),
      categories: codes(all.map(({ category }) => category)),
    }
  }
}
