import { createPlaceClock, DAY_MS } from '../../../../shared/domain/localDays.ts'

const HOUR = 3_600_000

/** ISO times in UTC; whole days as `YYYY-MM-DD`. */
type Part = { readonly start: string; readonly end: string; readonly isAllDay: boolean }

/** So many begin in an hour that have no place in it. */
export type FullHour = { readonly hour: number; readonly count: number }

type InLanes<Of> = { readonly placed: readonly Of[]; readonly full: readonly FullHour[] }

/**
 * At most so many stand side by side, for narrower ones could not be read. What begins where no
 * place is left is counted in its hour, so that a full hour never looks like a free one; the count
 * takes a place beside them, which goes to an activity on a day that needs no count.
 */
export function inLanes<Of extends Part>(
  parts: readonly Of[],
  most: number,
  zone: string,
): InLanes<Of> {
  const { wall } = createPlaceClock(zone)
  const timed = parts
    .filter(({ isAllDay }) => !isAllDay)
    .map((of) => ({ of, start: Date.parse(of.start), end: Date.parse(of.end) }))
  const byDay = Map.groupBy(timed, ({ start }) => Math.floor(wall(start) / DAY_MS))
  const hourOf = ({ start }: Timed<Of>) => start - (((wall(start) % HOUR) + HOUR) % HOUR)
  const days = [...byDay.values()].map((day) => ofDay(day, most, hourOf))
  return {
    placed: [
      ...parts.filter(({ isAllDay }) => isAllDay),
      ...days.flatMap(({ placed }) => placed.map(({ of }) => of)),
    ],
    full: days.flatMap(({ full }) => full),
  }
}

type Timed<Of> = { readonly of: Of; readonly start: number; readonly end: number }

function ofDay<Of>(
  items: readonly Timed<Of>[],
  most: number,
  hourOf: (one: Timed<Of>) => number,
): InLanes<Timed<Of>> {
  const sorted = items.toSorted((one, other) => one.start - other.start)
  const roomy = fill(sorted, most + 1)
  if (roomy.left.length === 0) return { placed: roomy.placed, full: [] }
  const { placed, left } = fill(sorted, most)
  const hours = [...Map.groupBy(left, hourOf)]
  return { placed, full: hours.map(([hour, hidden]) => ({ hour, count: hidden.length })) }
}

function fill<Of>(sorted: readonly Timed<Of>[], lanes: number) {
  const placed: Timed<Of>[] = []
  const left: Timed<Of>[] = []
  let running: number[] = []
  for (const item of sorted) {
    running = running.filter((end) => end > item.start)
    if (running.length === lanes) left.push(item)
    else {
      running.push(item.end)
      placed.push(item)
    }
  }
  return { placed, left }
}
