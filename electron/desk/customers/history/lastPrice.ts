import { HALF_UP, readDecimal, toWhole } from '../../../../shared/domain/decimal.ts'

/** What one unit of a line cost, in the minor units of its total; null where that cannot be said. */
export function eachOf(total: number, quantity: string): number | null {
  const count = readDecimal(quantity)
  const sum = readDecimal(String(total))
  if (count === undefined || sum === undefined || total <= 0 || count.lte(0)) return null
  return toWhole(sum.div(count), HALF_UP)
}
