import { readCrmTime } from '../../shared/domain/dates.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DAYS = 'sun mon tue wed thu fri sat'.split(' ')
const DAY_MS = 86_400_000

/**
 * A day as it is typed with a caller on the line: `2/12`, `2 dec`, `2.12.26`, `2026-12-02`, `wed`,
 * `tomorrow`. Day before month, as in Britain; without a year the next such day counts, or the last
 * one for what has been. Returns `YYYY-MM-DD`, or `null` for what is no day. `today` is the same form.
 */
export function parseDay(typed: string, today: string, isPast = false): string | null {
  const text = typed.trim().toLowerCase()
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return dayOf(text.split('-').map(Number))
  return relativeDay(text, today, isPast) ?? calendarDay(text, today, isPast)
}

function relativeDay(text: string, today: string, isPast: boolean): string | null {
  const start = Date.parse(today)
  const after = (days: number) => new Date(start + days * DAY_MS).toISOString().slice(0, 10)
  if (text === 'today') return after(0)
  if (text === 'tomorrow') return after(1)
  if (text === 'yesterday') return after(-1)
  const weekday = text.length < 3 ? -1 : DAYS.indexOf(text.slice(0, 3))
  if (weekday === -1 || !/^[a-z]+$/.test(text)) return null
  // "Wed" on a Wednesday means the one to come, or the one a week ago.
  const ahead = ((weekday - new Date(start).getUTCDay() + 6) % 7) + 1
  return after(isPast ? (ahead === 7 ? -7 : ahead - 7) : ahead)
}

function calendarDay(text: string, today: string, isPast: boolean): string | null {
  const withoutWeekday = text.replace(/^[a-z]{3,9},?\s+(?=\d)/, '')
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]{3,9}|\d{1,2})(?:[\s./-]+(\d{4}|\d{2}))?$/
  const [, day = '', name = '', year] = parts.exec(withoutWeekday) ?? []
  const month = /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3)) + 1
  if (year !== undefined) {
    return dayOf([Number(year) + (year.length === 2 ? 2000 : 0), month, Number(day)])
  }
  const thisYear = Number(today.slice(0, 4))
  const years = [thisYear, isPast ? thisYear - 1 : thisYear + 1]
  const candidates = years.map((one) => dayOf([one, month, Number(day)]))
  const fits = (one: string) => (isPast ? one <= today : one >= today)
  return candidates.find((one) => one !== null && fits(one)) ?? null
}

/** The day as text, or `null` where the calendar has none. */
function dayOf([year = 0, month = 0, day = 0]: number[]): string | null {
  const two = (part: number) => String(part).padStart(2, '0')
  const text = `${year}-${two(month)}-${two(day)}`
  return readCrmTime(text) === undefined ? null : text
}
