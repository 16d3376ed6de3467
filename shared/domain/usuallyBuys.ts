import { readDecimal } from './decimal.ts'
import type { Unit } from './units.ts'

/** A line of an order that was placed here. */
export type Purchase = {
  readonly orderId: string
  /** ISO time of its order. */
  readonly at: string
  readonly code: string
  readonly name: string
  readonly unit: Unit
  /** A positive decimal as plain text. */
  readonly quantity: string
}

/** A product a customer buys, as they usually do. */
export type UsualProduct = {
  readonly code: string
  readonly name: string
  readonly unit: Unit
  /** What they usually take of it, in that unit. */
  readonly quantity: string
  /** In how many orders it was. */
  readonly times: number
  /** Days from one order of it to the next, at the median; null before the third. */
  readonly everyDays: number | null
  /** ISO time of the latest order of it. */
  readonly lastAt: string
}

const DAY_MS = 24 * 60 * 60 * 1000
/** After so long an order counts half as much. */
const HALF_LIFE_DAYS = 180
/** Two gaps can be two chances; three orders are the fewest that show a habit. */
const HABIT = 3

/**
 * What a customer usually buys, the most usual first: bought often and lately. A product bought
 * once stands behind all that were bought again. The quantity is one they really took: the median
 * of their orders in the unit they took most often.
 */
export function usuallyBuys(purchases: readonly Purchase[]): readonly UsualProduct[] {
  const latest = Math.max(0, ...purchases.map(({ at }) => Date.parse(at)))
  return [...Map.groupBy(purchases, ({ code }) => code.trim().toUpperCase()).values()]
    .map((all) => ({ product: usualOf(all), weight: weightOf(all, latest) }))
    .sort(
      (a, b) =>
        Number(b.product.times > 1) - Number(a.product.times > 1) ||
        b.weight - a.weight ||
        (a.product.code < b.product.code ? -1 : 1),
    )
    .map(({ product }) => product)
}

function usualOf(all: readonly Purchase[]): UsualProduct {
  const sorted = all.toSorted((a, b) => compare(a.at, b.at) || compare(a.orderId, b.orderId))
  const [first] = sorted
  const last = sorted.at(-1) ?? first
  if (first === undefined || last === undefined) throw new Error('nothing was bought')
  const unit = usualUnit(sorted)
  const moments = [...new Map(sorted.map(({ orderId, at }) => [orderId, Date.parse(at)])).values()]
  return {
    code: last.code,
    name: last.name,
    unit,
    quantity: usualQuantity(sorted.filter((one) => one.unit === unit)),
    times: moments.length,
    everyDays: moments.length < HABIT ? null : usualGap(moments),
    lastAt: last.at,
  }
}

/** The unit of most orders; of two that are even, the later one. */
function usualUnit(sorted: readonly Purchase[]): Unit {
  const orders = Map.groupBy(sorted, ({ unit }) => unit)
  const counted = [...orders].map(([unit, lines]) => ({
    unit,
    count: new Set(lines.map(({ orderId }) => orderId)).size,
    last: lines.at(-1)?.at ?? '',
  }))
  const [usual] = counted.sort(
    (a, b) => b.count - a.count || compare(b.last, a.last) || compare(a.unit, b.unit),
  )
  return usual?.unit ?? 'unit'
}

/** The lower median of what went into each order; several lines of one order count together. */
function usualQuantity(lines: readonly Purchase[]): string {
  const sums = [...Map.groupBy(lines, ({ orderId }) => orderId).values()].flatMap((ofOrder) => {
    const amounts = ofOrder.flatMap(({ quantity }) => readDecimal(quantity) ?? [])
    const [first, ...rest] = amounts
    return first === undefined ? [] : [rest.reduce((sum, one) => sum.plus(one), first)]
  })
  const sorted = sums.sort((a, b) => a.cmp(b))
  return sorted[Math.floor((sorted.length - 1) / 2)]?.toFixed() ?? '1'
}

function usualGap(moments: readonly number[]): number {
  const gaps = moments
    .slice(1)
    .map((moment, at) => moment - (moments[at] ?? moment))
    .sort((a, b) => a - b)
  return Math.max(1, Math.round((gaps[Math.floor((gaps.length - 1) / 2)] ?? 0) / DAY_MS))
}

function weightOf(all: readonly Purchase[], latest: number): number {
  const moments = new Map(all.map(({ orderId, at }) => [orderId, Date.parse(at)]))
  // In one order whatever the order of the lines: sums of fractions depend on it.
  return [...moments.values()]
    .sort((a, b) => a - b)
    .reduce((sum, at) => sum + 0.5 ** ((latest - at) / DAY_MS / HALF_LIFE_DAYS), 0)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How often, in staff's words, e.g. "every 5 wk". */
export function everyWords(days: number): string {
  if (days < 14) return days === 1 ? 'daily' : `every ${days} days`
  return days < 70 ? `every ${Math.round(days / 7)} wk` : `every ${Math.round(days / 30.4)} mo`
}
