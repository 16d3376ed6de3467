import type { ActivitiesFile } from './activitiesFile.ts'
import { acrossOf, type Month, monthAfter } from './months.ts'

/** What is read again when it is looked at, once it is this old. */
export const FRESH_MS = 5 * 60_000

/** What lies beside the days that are looked at may be older. */
export const NEIGHBOUR_FRESH_MS = 60 * 60_000

/** What could not be read is tried again when it is looked at, but no sooner. */
const TRY_AGAIN_MS = 15_000

/** So many of the last looks are served; what was looked at before them is left. */
const LOOKS = 3

/** A month, or several as one (`acrossOf`), that is to be read, and how soon. */
export type Wanted = { readonly month: Month; readonly priority: 'interactive' | 'refresh' }

/** Which months somebody looks at, the latest look first. */
export type Looking = {
  readonly look: (months: readonly Month[], now: number) => void
  readonly latest: () => readonly Month[]
  /** What to read next; `null` where everything is as it should be. */
  readonly next: (now: number) => Wanted | null
  /** Reads these again, since another month's list made them doubtful. */
  readonly again: (months: readonly Month[]) => void
  /** It could not be read: not again before the next look after a while. */
  readonly failed: (month: Month, now: number) => void
  /** Reads these again, however new they are and whatever happened. */
  readonly force: (months: readonly Month[]) => void
  /** It is still to be read again, since somebody said so. */
  readonly isForced: (month: Month) => boolean
  /** It was read. */
  readonly wasRead: (month: Month) => void
}

/** Decides which month is read next. */
export function createLooking(file: Pick<ActivitiesFile, 'month'>): Looking {
  let looks: readonly (readonly Month[])[] = []
  const doubtful = new Set<Month>()
  const failures = new Map<Month, number>()
  const forced = new Set<Month>()

  const isOld = (month: Month, now: number, most: number): boolean => {
    if (failures.has(month)) return false
    if (forced.has(month)) return true
    const known = file.month(month)
    // A clock that was put back makes nothing new again.
    return known === null || known.isDue || Math.abs(now - known.at) >= most
  }
  const first = (months: readonly Month[], now: number, most: number) =>
    months.find((month) => isOld(month, now, most))

  /** What several months list together counts for as long as none of them was read again. */
  const isAcrossDue = (months: readonly Month[]): boolean => {
    if (months.length === 0 || failures.has(acrossOf(months))) return false
    const { at = Number.NEGATIVE_INFINITY } = file.month(acrossOf(months)) ?? {}
    return months.some((month) => (file.month(month)?.at ?? Number.NEGATIVE_INFINITY) > at)
  }

  const looked = (now: number): Month | undefined => {
    for (const months of looks) {
      const month = first(months, now, FRESH_MS)
      if (month !== undefined) return month
    }
    return first([...doubtful], now, Number.POSITIVE_INFINITY)
  }

  return {
    look: (months, now) => {
      for (const [month, at] of failures) {
        if (Math.abs(now - at) >= TRY_AGAIN_MS) failures.delete(month)
      }
      const others = looks.filter((other) => other.join() !== months.join())
      looks = [months, ...others].slice(0, LOOKS)
    },
    latest: () => looks[0] ?? [],
    next: (now) => {
      const month = looked(now)
      if (month !== undefined) return { month, priority: 'interactive' }
      const latest = looks[0] ?? []
      const beside = first(neighbours(latest), now, NEIGHBOUR_FRESH_MS)
      if (beside !== undefined) return { month: beside, priority: 'refresh' }
      const all = [...latest, ...neighbours(latest)].toSorted()
      return isAcrossDue(all) ? { month: acrossOf(all), priority: 'refresh' } : null
    },
    again: (months) => {
      for (const month of months) doubtful.add(month)
    },
    failed: (month, now) => void failures.set(month, now),
    force: (months) => {
      for (const month of months) {
        failures.delete(month)
        forced.add(month)
      }
    },
    isForced: (month) => forced.has(month) && !failures.has(month),
    wasRead: (month) => {
      forced.delete(month)
      doubtful.delete(month)
    },
  }
}

function neighbours(months: readonly Month[]): readonly Month[] {
  const [first, last] = [months[0], months.at(-1)]
  return first === undefined || last === undefined
    ? []
    : [monthAfter(last, 1), monthAfter(first, -1)]
}
