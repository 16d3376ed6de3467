import type { SeenStock } from '../../../../shared/desk/product.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'

/** What the line of stock says, for those who read it. */
export function seenWords({ days, restocked }: SeenStock): string {
  if (restocked !== null) return `Restocked on ${formatDay(restocked)}`
  const seen = days.filter((day): day is { day: string; total: number } => day.total !== null)
  const [first, last] = [seen[0], seen.at(-1)]
  if (first === undefined || last === undefined) return 'Not seen here yet'
  const since = `since ${formatDay(first.day)}`
  const fallen = first.total - last.total
  if (fallen <= 0) return `No change ${since}`
  return `${fallen.toLocaleString('en-GB', { maximumFractionDigits: 2 })} fewer ${since}`
}
