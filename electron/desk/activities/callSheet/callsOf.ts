import { type ActivityItem, activityFilter } from '../../../../shared/desk/activities.ts'
import { saysCall } from '../../../../shared/domain/callWords.ts'
import type { Menus } from '../../menus/menus.ts'
import type { ActivitiesFile } from '../activitiesFile.ts'

/** More than anybody can ring in a day. */
const MOST_CALLS = 1000

/** A value of the CRM's menu whose name says that somebody is rung. */
export type CallType = { readonly code: string; readonly name: string }

/** The calls of a day, by when they begin; what has no day stands apart. */
export type CallsOfDay = {
  readonly calls: readonly ActivityItem[]
  readonly undated: number
  readonly leftOut: number
}

/** The types that are calls. */
export const callTypes = (menus: Pick<Menus, 'read'>): readonly CallType[] =>
  menus.read('activity_type').values.filter(({ name }) => saysCall(name))

/** Reads the activities of a day whose type is one of these, or whose category is. */
export async function callsOf(
  file: Pick<ActivitiesFile, 'rows'>,
  at: { readonly day: string; readonly zone: string },
  types: readonly CallType[],
): Promise<CallsOfDay> {
  if (types.length === 0) return { calls: [], undated: 0, leftOut: 0 }
  const codes = types.map(({ code }) => code)
  const read = (part: { types: string[] } | { categories: string[] }) =>
    file.rows(
      { from: at.day, to: at.day, zone: at.zone, filter: activityFilter.parse(part) },
      {
        order: { field: 'start', direction: 'asc', codes: [] },
        first: 0,
        count: MOST_CALLS,
      },
    )
  const [byType, byCategory] = await Promise.all([
    read({ types: codes }),
    read({ categories: codes }),
  ])
  const all = new Map([...byType.rows, ...byCategory.rows].map((item) => [item.key, item]))
  const dated = [...all.values()].filter(({ start }) => start !== null).sort(earlier)
  const most = Math.max(byType.total, byCategory.total)
  const calls = dated.slice(0, MOST_CALLS)
  return {
    calls,
    undated: all.size - dated.length,
    leftOut: Math.max(dated.length - calls.length, most - MOST_CALLS, 0),
  }
}

/** Whole days first, as a calendar has them. */
function earlier(one: ActivityItem, other: ActivityItem): number {
  if (one.isAllDay !== other.isAllDay) return one.isAllDay ? -1 : 1
  const [a, b] = [`${one.start} ${one.key}`, `${other.start} ${other.key}`]
  return a < b ? -1 : Number(a > b)
}
