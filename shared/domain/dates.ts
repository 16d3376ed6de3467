/** A moment: a Date, milliseconds since 1970, or text as the CRM writes it (UTC). */
export type Moment = Date | number | string

/** A moment on the clock of a place. */
export type ZonedTime = {
  /** `YYYY-MM-DD` */
  day: string
  /** `hh:mm`, 24 hours */
  time: string
  /** 1 is Monday, 7 is Sunday. */
  weekday: number
  /** How far the clock there is ahead of UTC, in minutes. */
  offsetMinutes: number
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const DASH = '–'

const CRM_TIME =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*Z?$/i

/**
 * Reads a time as the CRM writes it, in UTC: a date, or date and time with T or a blank between,
 * with or without Z (reading notes, B3 line 16).
 * @returns undefined for anything else, such as 30 February.
 */
export function readCrmTime(text: string): Date | undefined {
  const parts = CRM_TIME.exec(text.trim())
  if (parts === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date : undefined
}

/** Writes a moment as the CRM wants it: `2026-11-24T10:47:02`, in UTC; empty for no moment. */
export function toCrmTime(moment: Moment): string {
  const date = dateOf(moment)
  return date === undefined ? '' : date.toISOString().slice(0, 19)
}

/** `2026-11-24` as `24 Nov 2026`; text that is no day comes back as it is. */
export function formatDay(day: string): string {
  const date = readCrmTime(day)
  if (date === undefined) return day
  return `${date.getUTCDate()} ${monthOf(date).slice(0, 3)} ${date.getUTCFullYear()}`
}

/** The time of day in a place: `10:47`; a dash for no moment. */
export function formatTime(moment: Moment, zone: string): string {
  return utcToZone(moment, zone)?.time ?? DASH
}

/** Day and time in a place: `24 Nov 2026, 10:47`; a dash for no moment. */
export function formatMoment(moment: Moment, zone: string): string {
  const local = utcToZone(moment, zone)
  return local === undefined ? DASH : `${formatDay(local.day)}, ${local.time}`
}

/** The day of a moment in a place: `24 Nov 2026`; a dash for no moment. */
export function formatDayIn(moment: Moment, zone: string): string {
  const local = utcToZone(moment, zone)
  return local === undefined ? DASH : formatDay(local.day)
}

/** What a day of the week is called; 1 is Monday, as 7 is Sunday. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday % 7] ?? ''

/** `2026-11-24` as `Tue 24 Nov 2026`. */
export function formatWeekday(day: string): string {
  const date = readCrmTime(day)
  if (date === undefined) return day
  return `${weekdayName(date.getUTCDay()).slice(0, 3)} ${formatDay(day)}`
}

/** A day as it is said on the phone: `2026-12-02` is `Wednesday the second of December`. */
export function spokenDay(day: string): string {
  const date = readCrmTime(day)
  if (date === undefined) return day
  const weekday = WEEKDAYS[date.getUTCDay()] ?? ''
  return `${weekday} the ${ORDINALS[date.getUTCDate() - 1] ?? ''} of ${monthOf(date)}`
}

/**
 * How long ago something was, in words: `under a minute`, `2 min`, `3 h`, `5 days`. A clock that
 * jumped back counts as now; a dash for no age.
 */
export function age(fromMs: number, nowMs: number): string {
  const passed = Math.max(0, nowMs - fromMs)
  if (!Number.isFinite(passed)) return DASH
  if (passed < MINUTE) return 'under a minute'
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min`
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h`
  const days = Math.floor(passed / DAY)
  return days === 1 ? '1 day' : `${days} days`
}

/** The clock of a place at a moment; UTC where the place is unknown, undefined for no moment. */
export function utcToZone(moment: Moment, zone: string): ZonedTime | undefined {
  const date = dateOf(moment)
  if (date === undefined) return undefined
  const parts = clockOf(zone).formatToParts(date)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((found) => found.type === type)?.value ?? '00'
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  const time = `${part('hour')}:${part('minute')}`
  const local = readCrmTime(`${day}T${time}:${part('second')}`)
  if (local === undefined) return undefined
  const offsetMinutes = Math.round((local.getTime() - date.getTime()) / MINUTE)
  return { day, time, weekday: local.getUTCDay() || 7, offsetMinutes }
}

/**
 * The moment at which the clock of a place shows this day and time (`YYYY-MM-DD`, `HH:MM`). Of an hour
 * that comes twice the first is meant; in an hour that is skipped the clock is taken as not yet put
 * forward; the clock of a place that is unknown is UTC.
 * @returns undefined for text that is no day and time.
 */
export function zoneToUtc(day: string, time: string, zone: string): Date | undefined {
  const wanted = readCrmTime(`${day}T${time}`)
  if (wanted === undefined) return undefined
  const before = utcToZone(wanted.getTime() - DAY, zone)?.offsetMinutes ?? 0
  const after = utcToZone(wanted.getTime() + DAY, zone)?.offsetMinutes ?? 0
  const candidates = [before, after].map((offset) => wanted.getTime() - offset * MINUTE)
  const exact = candidates.find((ms) => {
    const shown = utcToZone(ms, zone)
    return shown !== undefined && `${shown.day}T${shown.time}` === toCrmTime(wanted).slice(0, 16)
  })
  return new Date(exact ?? wanted.getTime() - before * MINUTE)
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const clock = makeClock(zone) ?? makeClock('UTC') ?? new Intl.DateTimeFormat('en-GB')
  clocks.set(zone, clock)
  return clock
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  const digits = '2-digit'
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
      second: digits,
      hourCycle: 'h23',
    })
  } catch {
    return undefined
  }
}

function dateOf(moment: Moment): Date | undefined {
  const date = typeof moment === 'string' ? readCrmTime(moment) : new Date(moment)
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}

const monthOf = (date: Date): string => MONTHS[date.getUTCMonth()] ?? ''
