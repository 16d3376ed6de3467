import type { ActivitiesShown, ActivityFilter } from '../../../../shared/desk/activities.ts'
import {
  addDays,
  createPlaceClock,
  DAY_MS,
  type PlaceClock,
  startOfDay,
  wallTime,
} from '../../../../shared/domain/localDays.ts'
import { fold } from '../../../../shared/domain/search.ts'
import { type Bounds, type Condition, overlapping } from '../kept/overlap.ts'
import { KIND } from '../kept/schema.ts'
import { monthsOf } from '../months.ts'
import type { Standing } from './standing.ts'

/** Days and filter, by the clock of a place. */
export type Shown = {
  readonly bounds: Bounds
  readonly clock: PlaceClock
  readonly zone: string
  readonly asked: ActivitiesShown
}

/** What is asked, on the clock of a zone. */
export function shownIn({ zone, ...asked }: ActivitiesShown & { zone: string }): Shown {
  const { from, to } = asked
  return {
    bounds: {
      from: startOfDay(from, zone),
      to: startOfDay(addDays(to, 1), zone),
      wallFrom: wallTime(from),
      wallTo: wallTime(to) + DAY_MS,
    },
    clock: createPlaceClock(zone),
    zone,
    asked,
  }
}

/** What has a day, one condition a kind. */
export const datedOf = ({ bounds, asked }: Shown): readonly Condition[] =>
  overlapping(bounds).map((condition) => and(condition, filtered(asked.filter)))

/** What has none: it belongs to the months in whose lists it stands, and to no hour. */
export function undatedOf({ bounds, asked }: Shown): Condition {
  const months = monthsOf(bounds.from, bounds.to)
  const { weekday, hour } = asked.filter
  if (weekday !== null || hour !== null) return NONE
  const inMonths: Condition = {
    sql: `kind = ? AND id IN (SELECT id FROM seen WHERE month IN (SELECT value FROM json_each(?)))`,
    values: [KIND.undated, JSON.stringify(months)],
  }
  return and(inMonths, filtered(asked.filter))
}

/** All of it, one condition a kind. */
export const allOf = (shown: Shown): readonly Condition[] => [...datedOf(shown), undatedOf(shown)]

/** Whether something begins in the hours of the filter. */
export function isInHours({ hour: at }: Standing, { weekday, hour }: ActivityFilter): boolean {
  if (weekday === null && hour === null) return true
  if (at === null) return false
  const isDay = weekday === null || Math.floor(at / 24) === weekday - 1
  return isDay && (hour === null || at % 24 === hour)
}

function filtered({ text, types, hiddenTypes, categories }: ActivityFilter): Condition {
  const terms = fold(text)
    .split(/\s+/)
    .filter((term) => term !== '')
  const parts: Condition[] = [
    ...terms.map((term) => ({ sql: 'instr(words, ?) > 0', values: [term] })),
    ...(types.length > 0 ? [oneOf('type', types)] : []),
    ...(hiddenTypes.length > 0 ? [oneOf('type', hiddenTypes, 'NOT IN')] : []),
    ...(categories.length > 0 ? [oneOf('category', categories)] : []),
  ]
  return parts.reduce(and, ALL)
}

const NONE: Condition = { sql: 'kind = ? AND false', values: [KIND.undated] }
const ALL: Condition = { sql: 'true', values: [] }

// The plus keeps these from being taken for what an index is searched by.
const oneOf = (column: string, codes: readonly string[], how = 'IN'): Condition => ({
  sql: `+${column} ${how} (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(codes)],
})

const and = (one: Condition, other: Condition): Condition => ({
  sql: `${one.sql} AND ${other.sql}`,
  values: [...one.values, ...other.values],
})
