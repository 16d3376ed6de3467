import type { ActivityCharts } from '../../../../shared/desk/activities.ts'
import { formatDay, formatWeekday } from '../../../../shared/domain/dates.ts'
import { weekdayOf } from '../../../../shared/domain/localDays.ts'

/** What one bar stands for. */
export type Step = 'day' | 'week' | 'month'

/** Days that stand as one bar, with what is on them by type. */
export type DayBar = {
  readonly from: string
  readonly to: string
  readonly byType: ReadonlyMap<string, number>
}

/** More bars than these are too thin to be told apart, or pressed. */
const MOST_DAYS = 62
const MOST_WEEKS = 62

/** What a bar has to stand for, so that they can be told apart. */
export function stepFor(days: number): Step {
  if (days <= MOST_DAYS) return 'day'
  return days <= MOST_WEEKS * 7 ? 'week' : 'month'
}

const begins: Readonly<Record<Step, (day: string) => boolean>> = {
  day: () => true,
  week: (day) => weekdayOf(day) === 1,
  month: (day) => day.endsWith('-01'),
}

/** The days as bars: each alone, or by weeks or months, the first and last of them cut short. */
export function dayBars(byDay: ActivityCharts['byDay']): readonly DayBar[] {
  const isBegun = begins[stepFor(byDay.length)]
  const bars: { from: string; to: string; byType: Map<string, number> }[] = []
  for (const { day, byType } of byDay) {
    let last = bars.at(-1)
    if (last === undefined || isBegun(day)) {
      last = { from: day, to: day, byType: new Map() }
      bars.push(last)
    }
    last.to = day
    for (const { type, count } of byType) {
      last.byType.set(type, (last.byType.get(type) ?? 0) + count)
    }
  }
  return bars
}

/** The days of a bar in words: `Tue 24 Nov 2026`, or the first and the last of them. */
export const barWords = ({ from, to }: Pick<DayBar, 'from' | 'to'>): string =>
  from === to ? formatWeekday(from) : `${formatDay(from)} to ${formatDay(to)}`

/** The same in the room there is below a bar. */
export function shortWords({ from }: Pick<DayBar, 'from'>, step: Step, count: number): string {
  if (step === 'month') return formatDay(from).slice(formatDay(from).indexOf(' ') + 1)
  const day = formatDay(from).slice(0, -5)
  return step === 'day' && count <= 14 ? `${formatWeekday(from).slice(0, 3)} ${day}` : day
}
