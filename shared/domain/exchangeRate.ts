import { readDecimal } from './decimal.ts'
import { fromMinor, toMinor } from './money.ts'

/** The currency the desk's companies keep their books in; an order in another one has a rate. */
export const BASE_CURRENCY = 'GBP'

/**
 * What an amount of an order is in the base currency, both in minor units. The rate tells how much
 * of the order's currency one of the base is (reading notes, "FX").
 * @returns null where the rate is no number above nought.
 */
export function inBase(minor: number, currency: string, rate: string): number | null {
  const [amount, divisor] = [readDecimal(fromMinor(minor, currency)), readDecimal(rate)]
  if (amount === undefined || divisor === undefined || divisor.lte(0)) return null
  return toMinor(amount.div(divisor).toFixed(6), BASE_CURRENCY) ?? null
}
