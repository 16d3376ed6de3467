import { activityFilter } from '../../../shared/desk/activities.ts'
import { monthOf } from '../../electron/desk/activities/monthOf.ts'
import type { Report } from '../report.ts'

const BAR = 11
const PER_DAY = 7
const NOVEMBER = {
  from: '2026-11-01',
  to: '2026-11-30',
  zone: 'Europe/London',
  filter: activityFilter.parse({}),
}

/** How often the days of a month are gone through for ten times as many activities. */
export function visits({ tell }: Report): void {
  for (const count of [150, 1500, 5000]) {
    const [few, many] = [count, 10 * count].map(
      (of) => monthOf(of).days(NOVEMBER, PER_DAY).visits,
    ) as [number, number]
    const kind = many <= BAR * few ? 'met' : 'missed'
    const figures = `${few} and ${many}, ${(many / few).toFixed(2)} times; bar ${BAR}`
    tell(`visits, ${count} and ten times as many`, kind, figures)
  }
}
