import type { Day, UtcTime } from './types.ts'

const dayMs = 86_400_000

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayMs

/** The day so many days later, or earlier for a negative count. */
export const addDays = (day: Day, count: number): Day =>
  new Date((dayNumber(day) + count) * dayMs).toISOString().slice(0, 10)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => ((dayNumber(day) + 3) % 7) + 1

/** England and Wales, gov.uk/bank-holidays; substitute days stand where the day falls on a weekend. */
export const bankHolidays: ReadonlySet<Day> = new Set([
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-03',
  '2027-05-31',
  '2027-08-30',
  '2027-12-27',
  '2027-12-28',
])

export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !bankHolidays.has(day)

/** The next working day so many days on, or the last one for a negative count. */
export const workingDayNear = (day: Day, count: number): Day => {
  const step = count < 0 ? -1 : 1
  let found = addDays(day, count)
  while (!isWorkingDay(found)) found = addDays(found, step)
  return found
}

const lastSunday = (year: number, month: string): Day => {
  const end = `${year}-${month}-31`
  return addDays(end, -(weekdayOf(end) % 7))
}

/** Summer time runs from the last Sunday of March to the last of October; both turn before dawn. */
const isSummerTime = (day: Day): boolean => {
  const year = Number(day.slice(0, 4))
  return day >= lastSunday(year, '03') && day < lastSunday(year, '10')
}

/** What a London clock's `hh:mm` in working hours is in UTC. */
export const londonToUtc = (day: Day, clock: string): UtcTime => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const local = dayNumber(day) * dayMs + (hours * 60 + minutes) * 60_000
  const utc = local - (isSummerTime(day) ? 3_600_000 : 0)
  return new Date(utc).toISOString().slice(0, 19)
}

export const addMinutes = (time: UtcTime, minutes: number): UtcTime =>
  new Date(Date.parse(`${time}Z`) + minutes * 60_000).toISOString().slice(0, 19)
