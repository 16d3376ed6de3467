import type { FurnishedOptions } from '../../../sandbox/furnished.ts'
import { daysFrom, weekdayOf } from '../../../shared/domain/localDays.ts'

/** First and last day, both among them. */
export type Days = { readonly from: string; readonly to: string }

/** Two months with activities, and two without; the calendar draws as many weeks of each. */
export const FULL = {
  first: { from: '2025-10-01', to: '2025-10-31' },
  next: { from: '2025-11-01', to: '2025-11-30' },
} as const
export const EMPTY = {
  first: { from: '2025-01-01', to: '2025-01-31' },
  next: { from: '2025-02-01', to: '2025-02-28' },
} as const

/** Everything there is. */
export const ALL: Days = { from: '2025-01-01', to: '2026-12-31' }
const LATER: Days = { from: '2025-12-08', to: '2026-10-31' }

/** The sample's own activities are around this day, which none of the days above is near to. */
const LONG_AGO = '2024-03-04'

const WORDS = 'Ring the quick brown foxes'
const TYPES = ['DA1', 'DA2', 'DB1', 'DB2', 'DC1', 'DC2', 'DD1', 'DD2']
const QUARTER_MS = 900_000
const QUARTERS = 32
const FRIDAY = 5

/** A CRM with so many in either full month, and so many after them; without products. */
export const companyOf = (inMonth: number, later: number): FurnishedOptions => ({
  company: 'empty',
  today: LONG_AGO,
  ownActivities: [
    ...spread(inMonth, FULL.first),
    ...spread(inMonth, FULL.next),
    ...spread(later, LATER),
  ],
})

/** On all working days alike, a quarter of an hour each, from nine to five. */
function spread(count: number, { from, to }: Days) {
  const days = daysFrom(from, to).filter((day) => weekdayOf(day) <= FRIDAY)
  return Array.from({ length: count }, (_, at) => {
    const day = days[at % days.length] ?? from
    const nth = Math.floor(at / days.length)
    const start = Date.parse(`${day}T09:00:00Z`) + ((nth * 7) % QUARTERS) * QUARTER_MS
    const type = TYPES[at % TYPES.length] ?? ''
    const iso = (ms: number) => new Date(ms).toISOString().slice(0, 19)
    return {
      subject: WORDS,
      start: iso(start),
      end: iso(start + QUARTER_MS),
      type,
      category: `${type.slice(0, 2)}1`,
    }
  })
}

/** Words that every one of them has, never the same twice: no answer to them is at hand in the window. */
export function* searches(): Generator<string> {
  const parts = new Set(WORDS.toLowerCase().split(' ').flatMap(partsOf))
  yield* parts
  for (const one of parts) {
    for (const other of parts) yield `${one} ${other}`
  }
}

const partsOf = (word: string): string[] =>
  [...word].flatMap((_, from) =>
    Array.from({ length: word.length - from }, (_, more) => word.slice(from, from + more + 1)),
  )
