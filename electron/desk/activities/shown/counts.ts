import type { TypeCount } from '../../../../shared/desk/activities.ts'

/** A CRM with more types than this counts the rest as of none, so that a table stays a table. */
export const MOST_TYPES = 500

/** Tells the type under which something is counted. */
export function createTypes(): (type: string) => string {
  const known = new Set<string>()
  return (type) => {
    if (!known.has(type) && known.size === MOST_TYPES) return ''
    known.add(type)
    return type
  }
}

/** Counts by day and type; what lasts long costs no more than what does not. */
export type DayCounts = {
  /** One of a type, from a day to a day, both among them. */
  readonly add: (type: string, firstDay: number, lastDay: number) => void
  /** By day, those of each type, the most frequent first. */
  readonly days: () => TypeCount[][]
  /** How often anything was touched: what it cost. */
  readonly visits: () => number
}

/** Counts on so many days: where something begins and where it is over is noted, and added up once. */
export function createDayCounts(days: number): DayCounts {
  const changes = new Map<string, Map<number, number>>()
  const countedAs = createTypes()
  let visits = 0

  const note = (of: Map<number, number>, day: number, by: number) => {
    visits += 1
    of.set(day, (of.get(day) ?? 0) + by)
  }

  return {
    add: (type, firstDay, lastDay) => {
      const name = countedAs(type)
      const of = changes.get(name) ?? new Map<number, number>()
      changes.set(name, of)
      note(of, firstDay, 1)
      note(of, lastDay + 1, -1)
    },
    days: () => {
      const counted: TypeCount[][] = Array.from({ length: days }, () => [])
      for (const [type, of] of changes) {
        let count = 0
        for (const [day, list] of counted.entries()) {
          visits += 1
          count += of.get(day) ?? 0
          if (count > 0) list.push({ type, count })
        }
      }
      for (const list of counted) list.sort(byCount)
      return counted
    },
    visits: () => visits,
  }
}

/** The most frequent first, then by the code. */
export const byCount = (one: TypeCount, other: TypeCount): number =>
  other.count - one.count || (one.type < other.type ? -1 : 1)
