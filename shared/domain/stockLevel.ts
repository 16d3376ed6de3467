import { readDecimal } from './decimal.ts'
import { totalOf } from './promise.ts'

/** How a quantity stands, as it is coloured and said. */
export type StockLevel = 'negative' | 'none' | 'low' | 'enough'

/** Fewer than these are low where nobody set a minimum. */
export const LOW_BELOW = '10'

/** How much there should be in all: what was set for the locations, or the usual minimum. */
export const totalMinimum = (minimums: Readonly<Record<string, string>>): string => {
  const set = Object.values(minimums)
  return set.length === 0 ? LOW_BELOW : totalOf(set)
}

/** How much there is of something that should not fall below `minimum`; what is no number counts as enough. */
export function stockLevel(quantity: string, minimum: string = LOW_BELOW): StockLevel {
  const value = readDecimal(quantity)
  if (value === undefined) return 'enough'
  if (value.lt(0)) return 'negative'
  if (value.eq(0)) return 'none'
  return value.lt(readDecimal(minimum) ?? 0) ? 'low' : 'enough'
}
