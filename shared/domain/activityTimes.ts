import { readCrmTime } from './dates.ts'
import { DAY_MS } from './localDays.ts'

/** What is odd about the times of an activity; it is shown all the same, with this mark. */
export const ODD_TIMES = [
  /** No time can be read: it has no day. */
  'undated',
  /** A time stands there that cannot be read. */
  'unreadable',
  'noStart',
  'noEnd',
  /** Its end is before its start; it is shown between the two. */
  'endBeforeStart',
  'zeroLength',
  'before1970',
  /** Longer than a month. */
  'long',
] as const

/** One of these marks. */
export type OddTime = (typeof ODD_TIMES)[number]

/** When an activity is, as far as the CRM's words tell. */
export type ActivityTimes = {
  /**
   * Its first and last millisecond since 1970, `null` for one without a day. One that is on dates
   * has them as a clock shows them, whatever the zone (`wallTime`).
   */
  readonly span: { readonly first: number; readonly last: number } | null
  /** Whether it is on whole dates, which are the same everywhere, and not at a moment. */
  readonly isOnDates: boolean
  readonly odd: readonly OddTime[]
}

type Read = { readonly ms: number; readonly isDate: boolean } | 'none' | 'unreadable'

const LONG = 31 * DAY_MS
const MINUTE = 60_000
const NO_TIME = /^(0000-00-00([T ]+00:00(:00)?)?Z?)?$/i

/** Reads the start and the end of an activity as the CRM wrote them, in UTC. */
export function readActivityTimes(startText: string, endText: string): ActivityTimes {
  const [start, end] = [readOne(startText), readOne(endText)]
  const odd: OddTime[] = []
  if (start === 'unreadable' || end === 'unreadable') odd.push('unreadable')
  if (start === 'none') odd.push('noStart')
  if (end === 'none') odd.push('noEnd')
  const some = [start, end].filter((time) => typeof time === 'object')
  const [from, to = from] = some.toSorted((one, other) => one.ms - other.ms)
  if (from === undefined || to === undefined) {
    return { span: null, isOnDates: false, odd: [...odd, 'undated'] }
  }
  if (some.length === 2 && from !== some[0]) odd.push('endBeforeStart')
  if (some.length === 2 && from.ms === to.ms && !to.isDate) odd.push('zeroLength')
  const onDates = datesOf(from, to)
  const span = onDates ?? { first: from.ms, last: Math.max(from.ms, to.ms - 1) }
  if (span.first < 0) odd.push('before1970')
  if (span.last - span.first > LONG) odd.push('long')
  return { span, isOnDates: onDates !== null, odd }
}

function readOne(text: string): Read {
  if (NO_TIME.test(text.trim())) return 'none'
  const ms = readCrmTime(text)?.getTime()
  return ms === undefined ? 'unreadable' : { ms, isDate: !text.includes(':') }
}

/** Whole dates: written as such, or from midnight to midnight or to the last minute before it. */
function datesOf(from: Exclude<Read, string>, to: Exclude<Read, string>): ActivityTimes['span'] {
  if (from.isDate && to.isDate) return { first: from.ms, last: to.ms + DAY_MS - 1 }
  const isMidnight = from.ms % DAY_MS === 0
  const untilMidnight = (DAY_MS - (to.ms % DAY_MS)) % DAY_MS
  if (!isMidnight || untilMidnight > MINUTE) return null
  return { first: from.ms, last: Math.max(from.ms + DAY_MS, to.ms + untilMidnight) - 1 }
}
