import { fold } from '../../../../shared/domain/search.ts'
import type { Person } from './person.ts'

/** What somebody is ranked by. */
export type Ranked = {
  readonly id: string
  /** When they were served last, milliseconds since 1970; 0 for somebody who never was. */
  readonly seen: number
  readonly nameKey: string
}

/** Somebody who was found, and how many of the words that were typed are there as a whole. */
type Hit<Entry> = { readonly entry: Entry; readonly wholes: number }

/**
 * Keeps the best of those it takes by their places, best first: who has more of the words as a
 * whole, then who was served last, then by name. Most of many thousand are let go by a look at
 * `seen`, the times at which the people of all places were served last.
 */
export function createBest<Entry extends Ranked>(
  limit: number,
  people: { readonly entries: readonly (Entry | undefined)[]; readonly seen: readonly number[] },
) {
  const best: Hit<Entry>[] = []
  let count = 0
  const isBehind = (place: number, wholes: number): boolean => {
    const last = best[limit - 1]
    if (last === undefined || wholes > last.wholes) return false
    return wholes < last.wholes || (people.seen[place] ?? 0) < last.entry.seen
  }
  return {
    take: (place: number, wholes: number): void => {
      count += 1
      const entry = isBehind(place, wholes) ? undefined : people.entries[place]
      if (entry === undefined) return
      let at = best.length
      while (at > 0 && !isBefore(best[at - 1], entry, wholes)) at -= 1
      if (at >= limit) return
      best.splice(at, 0, { entry, wholes })
      best.length = Math.min(best.length, limit)
    },
    found: () => ({ best: best.map(({ entry }) => entry), count }),
  }
}

function isBefore(one: Hit<Ranked> | undefined, other: Ranked, wholes: number): boolean {
  if (one === undefined) return false
  if (one.wholes !== wholes) return one.wholes > wholes
  if (one.entry.seen !== other.seen) return one.entry.seen > other.seen
  const byName = compare(one.entry.nameKey, other.nameKey)
  return byName === 0 ? one.entry.id < other.id : byName < 0
}

/** What somebody is ranked by, and sorted by where it is by name: last name first, no accents. */
export const rankedBy = (id: string, { firstName, lastName, seenAt }: Person): Ranked => ({
  id,
  seen: Date.parse(seenAt) || 0,
  nameKey: fold(`${lastName} ${firstName}`),
})

/** Whether one text stands before another, as `sort` asks. */
export const compare = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0
