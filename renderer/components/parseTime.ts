const TIME = /^(\d{1,2})(?:[.: ]?(\d{2}))?\s*(am|pm)?$/

/**
 * A time of day as it is typed with a caller on the line: `9`, `930`, `9:30`, `9.30`, `2pm`.
 * Returns `hh:mm`, or `null` for what is no time.
 */
export function parseTime(typed: string): string | null {
  const [, hours, minutes = '00', half] = TIME.exec(typed.trim().toLowerCase()) ?? []
  if (hours === undefined) return null
  const read = Number(hours)
  if (half !== undefined && (read < 1 || read > 12)) return null
  const hour = half === undefined ? read : (read % 12) + (half === 'pm' ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}`
}
