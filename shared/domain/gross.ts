import { Big } from 'big.js'
import { readDecimal, toWhole } from './decimal.ts'
import { minorDigits } from './money.ts'

/** One unit with its VAT, in minor units, half up; NaN when a text is no number. */
export function grossOf(net: string, rate: string, currency: string): number {
  const digits = minorDigits(currency)
  // A page of a list has hundreds of prices, most of them plain, which whole numbers reckon exactly.
  if (digits === 2 && HUNDREDTHS.test(net) && FRACTION.test(rate)) return plainGross(net, rate)
  const [price, fraction] = [readDecimal(net), readDecimal(rate)]
  if (price === undefined || fraction === undefined) return Number.NaN
  return toWhole(price.times(fraction.plus(1)).times(new Big(10).pow(digits)))
}

const HUNDREDTHS = /^\d{1,9}\.\d\d$/
const FRACTION = /^0(\.\d{1,4})?$/

/** In ten-thousandths of a hundredth, which stay below 2^53. */
function plainGross(net: string, rate: string): number {
  const parts = Number(net.replace('.', '')) * (10_000 + Number(rate.slice(2).padEnd(4, '0')))
  const left = parts % 10_000
  return (parts - left) / 10_000 + (left < 5000 ? 0 : 1)
}
