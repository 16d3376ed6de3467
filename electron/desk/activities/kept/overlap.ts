import { KIND, SHORT_MS } from './schema.ts'

/** From the first to before the second: moments, and the same on the clock of the place. */
export type Bounds = {
  readonly from: number
  readonly to: number
  readonly wallFrom: number
  readonly wallTo: number
}

/** A condition on `activities` with what stands for its question marks; it uses one index. */
export type Condition = { readonly sql: string; readonly values: readonly (number | string)[] }

/**
 * What stands within bounds, one condition a kind: what is short begins shortly before them at the
 * earliest, so that nothing older is touched; what is long, of which there is little, by its end.
 */
export const overlapping = ({ from, to, wallFrom, wallTo }: Bounds): readonly Condition[] => [
  short(KIND.moment, from, to),
  long(KIND.longMoment, from, to),
  short(KIND.dates, wallFrom, wallTo),
  long(KIND.longDates, wallFrom, wallTo),
]

const short = (kind: number, from: number, to: number): Condition => ({
  sql: 'kind = ? AND first >= ? AND first < ? AND last >= ?',
  values: [kind, from - SHORT_MS, to, from],
})

// The plus keeps SQLite from the other index, where it would go through all that began before.
const long = (kind: number, from: number, to: number): Condition => ({
  sql: 'kind = ? AND last >= ? AND +first < ?',
  values: [kind, from, to],
})
