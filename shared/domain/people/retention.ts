/** For how long somebody is known who is not served any more; months. */
export const RETENTIONS = {
  never: null,
  halfYear: 6,
  year: 12,
  twoYears: 24,
  fiveYears: 60,
} as const

/** One of them. */
export type Retention = keyof typeof RETENTIONS

/** All of them, the longest first. */
export const RETENTION_NAMES = ['never', 'fiveYears', 'twoYears', 'year', 'halfYear'] as const

/**
 * Whether somebody has not been here for so long that they are forgotten.
 * @param last ISO time at which they were served last, or became known
 * @param now ISO time
 */
export function isForgotten(last: string, retention: Retention, now: string): boolean {
  const months = RETENTIONS[retention]
  if (months === null) return false
  const end = new Date(last)
  const day = end.getUTCDate()
  end.setUTCMonth(end.getUTCMonth() + months)
  // A month that is shorter ends on its last day, not within the next one.
  if (end.getUTCDate() !== day) end.setUTCDate(0)
  return end.getTime() < Date.parse(now)
}
