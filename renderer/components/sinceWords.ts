import { formatDay, utcToZone } from '../../shared/domain/dates.ts'

/** A moment as people say it: `9:02` today, `23 Nov, 9:02` this year. */
export function sinceWords(at: string, zone: string, nowMs: number): string {
  const [then, now] = [utcToZone(Date.parse(at), zone), utcToZone(nowMs, zone)]
  if (then === undefined) return 'the beginning'
  const time = then.time.replace(/^0/, '')
  if (then.day === now?.day) return time
  const isThisYear = then.day.slice(0, 4) === now?.day.slice(0, 4)
  return `${isThisYear ? formatDay(then.day).slice(0, -5) : formatDay(then.day)}, ${time}`
}
