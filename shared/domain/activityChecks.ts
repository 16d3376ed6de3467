import { utcToZone, zoneToUtc } from './dates.ts'
import { DAY_MS } from './localDays.ts'

/** An activity to be added, as typed; days and times by the desk's clock. */
export type ActivityText = {
  subject: string
  /** Codes of the menus; empty for the CRM's own choice. */
  type: string
  team: string
  location: string
  /** `YYYY-MM-DD` and `hh:mm`. */
  startDay: string
  startTime: string
  endDay: string
  endTime: string
  notes: string
}

/** A field of the form. */
export type ActivityField = keyof ActivityText

/** When it begins and ends, in milliseconds since 1970. */
export type Span = { readonly start: number; readonly end: number }

const LONGEST = 31 * DAY_MS

/** What has to be mended before an activity is sent, by field; empty when it is complete. */
export function activityChecks(
  text: ActivityText,
  zone: string,
): Partial<Record<ActivityField, string>> {
  const subject = text.subject.trim() === '' ? { subject: 'What is it about?' } : {}
  const start = momentChecks(text.startDay, text.startTime, zone, START)
  const end = momentChecks(text.endDay, text.endTime, zone, END)
  const found = { ...subject, ...start, ...end }
  const span = activitySpan(text, zone)
  return span === null ? found : { ...found, ...spanChecks(span) }
}

/** When it is; `null` while that is not typed whole, or names a time that no clock shows. */
export function activitySpan(text: ActivityText, zone: string): Span | null {
  const start = momentOf(text.startDay, text.startTime, zone)
  const end = momentOf(text.endDay, text.endTime, zone)
  return start === null || end === null ? null : { start, end }
}

/**
 * A moment by the clock of a place (`YYYY-MM-DD`, `HH:MM`), in milliseconds since 1970; `null` for text
 * that is none, and for a time that is skipped where the clock is put forward. Of a time that comes
 * twice the first is meant.
 */
export function momentOf(day: string, time: string, zone: string): number | null {
  if (!DAY.test(day) || !TIME.test(time)) return null
  const moment = zoneToUtc(day, time, zone)
  if (moment === undefined) return null
  const shown = utcToZone(moment, zone)
  return shown?.day === day && shown.time === time ? moment.getTime() : null
}

const DAY = /^\d{4}-\d\d-\d\d$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const START = { day: 'startDay', time: 'startTime', word: 'starts' } as const
const END = { day: 'endDay', time: 'endTime', word: 'ends' } as const

function momentChecks(day: string, time: string, zone: string, of: typeof START | typeof END) {
  const found: Partial<Record<ActivityField, string>> = {}
  const isDay = DAY.test(day) && zoneToUtc(day, '12:00', zone) !== undefined
  if (!isDay) found[of.day] = `Choose the day on which it ${of.word}.`
  if (!TIME.test(time)) found[of.time] = `Type when it ${of.word}, such as 14:30.`
  else if (isDay && momentOf(day, time, zone) === null) {
    found[of.time] = `The clocks are put forward over ${time} that night. Choose another time.`
  }
  return found
}

function spanChecks({ start, end }: Span): Partial<Record<ActivityField, string>> {
  if (end < start) return { endTime: 'It ends before it starts.' }
  if (end === start) return { endTime: 'It ends when it starts. Give it some minutes.' }
  return end - start > LONGEST
    ? { endDay: 'It is longer than a month. Choose an earlier end.' }
    : {}
}
