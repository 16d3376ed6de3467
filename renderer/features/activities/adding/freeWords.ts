import { formatDay, utcToZone } from '../../../../shared/domain/dates.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** When something is free, by the desk's clock: `Thu 26 Nov, 10:30`. */
export function freeWords(start: string, zone: string): string {
  const local = utcToZone(start, zone)
  if (local === undefined) return ''
  const day = formatDay(local.day).replace(/ \d{4}$/, '')
  return `${WEEKDAYS[local.weekday - 1] ?? ''} ${day}, ${local.time}`
}
