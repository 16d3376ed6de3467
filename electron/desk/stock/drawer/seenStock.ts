import { Big } from 'big.js'
import type { SeenStock } from '../../../../shared/desk/product.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import type { History } from '../mirror/history.ts'

const DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The stock in all at the end of each of the last thirty days, the last one being now: reckoned
 * back from what it is today. `total` is decimal text, `now` ms since 1970; days are in UTC.
 */
export function seenStock(total: string, { since, steps }: History, now: number): SeenStock {
  const first = since === null ? null : dayOf(Date.parse(since))
  const byDay = Map.groupBy(steps, ({ at }) => at.slice(0, 10))
  const days: { day: string; total: number | null }[] = []
  let level = readDecimal(total) ?? new Big(0)
  let restocked: string | null = null
  for (let back = 0; back < DAYS; back += 1) {
    const day = dayOf(now - back * DAY_MS)
    const isSeen = first !== null && day >= first
    days.unshift({ day, total: isSeen ? level.toNumber() : null })
    const moved = (byDay.get(day) ?? []).map(({ by }) => readDecimal(by) ?? new Big(0))
    if (moved.some((by) => by.gt(0))) restocked ??= day
    level = moved.reduce((before, by) => before.minus(by), level)
  }
  return { days, restocked }
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
