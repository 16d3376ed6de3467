import { addDays } from '../../../shared/domain/localDays.ts'

/** `YYYY-MM`, by UTC: the pieces in which activities are read and kept. */
export type Month = string

/** The months that hold these days, whatever the zone; a day's end may lie in the next one. */
export function monthsOf(from: number, to: number): Month[] {
  const last = monthAt(to - 1)
  const months: Month[] = []
  for (let month = monthAt(from); month <= last; month = monthAfter(month, 1)) months.push(month)
  return months
}

/** So many months later, or earlier. */
export function monthAfter(month: Month, count: number): Month {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  const [year, rest] = [Math.floor(at / 12), ((at % 12) + 12) % 12]
  return `${String(year).padStart(4, '0')}-${String(rest + 1).padStart(2, '0')}`
}

/**
 * Several months as one, `/YYYY-MM/YYYY-MM`: what is kept of them stands beside that of each, and
 * before them all.
 */
export const acrossOf = (months: readonly Month[]): Month => `/${months[0]}/${months.at(-1)}`

/** The months of such a one; `null` for a month that is one. */
export function monthsAcross(month: Month): readonly Month[] | null {
  const [, first = '', last = ''] = month.split('/')
  if (last === '') return null
  const months: Month[] = []
  for (let one = first; one <= last; one = monthAfter(one, 1)) months.push(one)
  return months
}

/** Where a month begins, in milliseconds. */
export const monthStart = (month: Month): number => Date.parse(`${month}-01T00:00:00Z`)

/**
 * What the CRM is asked for a month: a day more at either end, so that a CRM that reckons by a
 * clock of its own leaves nothing out.
 */
export const askedOf = (month: Month): { activity_start: string; activity_end: string } => ({
  activity_start: `${addDays(`${month}-01`, -1)}T00:00:00`,
  activity_end: `${addDays(`${monthAfter(month, 1)}-01`, 0)}T23:59:59`,
})

const monthAt = (ms: number): Month => new Date(ms).toISOString().slice(0, 7)
