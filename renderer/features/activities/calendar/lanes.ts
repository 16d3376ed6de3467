import { formatTime, utcToZone } from '../../../../shared/domain/dates.ts'
import type { CalendarItem } from './calendarItems.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * At most so many stand side by side, for narrower ones could not be read. What begins where no
 * place is left is counted in its hour, so that a full hour never looks like a free one; the count
 * takes a place beside them, which goes to an activity on a day that needs no count.
 */
export function inLanes(
  items: readonly CalendarItem[],
  most: number,
  zone: string,
): readonly CalendarItem[] {
  const whole = items.filter(({ isAllDay }) => isAllDay)
  const byDay = Map.groupBy(
    items.filter(({ isAllDay }) => !isAllDay),
    ({ start }) => utcToZone(start, zone)?.day ?? '',
  )
  return [...whole, ...[...byDay.values()].flatMap((day) => ofDay(day, most, zone))]
}

function ofDay(items: readonly CalendarItem[], most: number, zone: string): CalendarItem[] {
  const sorted = items.toSorted(byStart)
  const roomy = fill(sorted, most + 1)
  if (roomy.left.length === 0) return roomy.placed
  const { placed, left } = fill(sorted, most)
  const hourOf = ({ start }: CalendarItem) => {
    const ms = Date.parse(start)
    return ms - minutesPast(ms, zone) * MINUTE
  }
  const hours = [...Map.groupBy(left, hourOf)]
  return [...placed, ...hours.map(([hour, hidden]) => fullHour(hour, hidden.length, zone))]
}

function fill(sorted: readonly CalendarItem[], lanes: number) {
  const placed: CalendarItem[] = []
  const left: CalendarItem[] = []
  let running: number[] = []
  for (const item of sorted) {
    const start = Date.parse(item.start)
    running = running.filter((end) => end > start)
    if (running.length === lanes) left.push(item)
    else {
      running.push(Date.parse(item.end))
      placed.push(item)
    }
  }
  return { placed, left }
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
