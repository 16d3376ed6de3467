import type { Store } from './store.ts'

/** What each series of reference numbers starts from. */
const FIRST = {
  order: 10_400,
  contact: 12_345,
  activity: 100,
  case: 150,
  transaction: 70_000,
  shift: 0,
}

export type Series = keyof typeof FIRST

/** The next number of a series. */
export function nextNumber(store: Store, series: Series): number {
  const row = store.get<{ value: number }>(
    `INSERT INTO counters (name, value) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`,
    series,
    FIRST[series],
  )
  if (row === undefined) throw new Error(`the counter ${series} gave no number`)
  return row.value
}

/** Makes sure that a series goes on above a number that is already in use. */
export function passNumber(store: Store, series: Series, used: number): void {
  store.run(
    `INSERT INTO counters (name, value) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)`,
    series,
    Math.max(used, FIRST[series]),
  )
}
