import { formatTime, utcToZone } from '../../../../shared/domain/dates.ts'
import type { CalendarItem } from './calendarItems.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * At most so many stand side by side, for narrower ones could not be read. What begins where no
 * place is left is counted in its hour, so that a full hour never looks like a free one.
 */
export function inLanes(
  items: readonly CalendarItem[],
  most: number,
  zone: string,
): readonly CalendarItem[] {
  const timed = items.filter(({ isAllDay }) => !isAllDay)
  const placed: CalendarItem[] = []
  const full = new Map<number, number>()
  let running: number[] = []
  for (const item of timed.toSorted(byStart)) {
    const start = Date.parse(item.start)
    running = running.filter((end) => end > start)
    if (running.length < most) {
      running.push(Date.parse(item.end))
      placed.push(item)
    } else {
      const hour = start - minutesPast(start, zone) * MINUTE
      full.set(hour, (full.get(hour) ?? 0) + 1)
    }
  }
  const whole = items.filter(({ isAllDay }) => isAllDay)
  return [...whole, ...placed, ...[...full].map(([hour, count]) => fullHour(hour, count, zone))]
}

const byStart = (one: CalendarItem, other: CalendarItem): number =>
  one.start < other.start ? -1 : Number(one.start > other.start)

const minutesPast = (ms: number, zone: string): number =>
  Number(formatTime(ms, zone).slice(3)) + (ms % MINUTE) / MINUTE

function fullHour(hour: number, count: number, zone: string): CalendarItem {
  const day = utcToZone(hour, zone)?.day ?? ''
  return {
    id: `more ${hour}`,
    title: `+${count.toLocaleString('en-GB')}`,
    when: '',
    odd: '',
    utc: '',
    start: new Date(hour).toISOString(),
    // A second before the next one, and before midnight.
    end: new Date(hour + HOUR - 1000).toISOString(),
    isAllDay: false,
    meant: { kind: 'more', day },
  }
}
