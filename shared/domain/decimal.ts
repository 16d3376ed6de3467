import { Big } from 'big.js'

const PLAIN = /^[-+]?(\d{1,15}(\.\d{0,12})?|\.\d{1,12})$/

/**
 * Reads a plain decimal such as `"1204.10"` or `"-.5"`; surrounding blanks are allowed,
 * exponents, commas and more than 15 whole or 12 fractional digits are not.
 * @returns undefined when the text is no such number; never throws.
 */
export function readDecimal(text: string): Big | undefined {
  const trimmed = text.trim()
  if (!PLAIN.test(trimmed)) return undefined
  const padded = trimmed
    .replace(/^\+/, '')
    .replace(/\.$/, '')
    .replace(/^(-?)\./, '$10.')
  return new Big(padded)
}

/** A plain decimal as it was told, its whole digits in threes: `5,000.50`. */
export const grouped = (decimal: string): string =>
  decimal.length < 4
    ? decimal
    : decimal.replace(WHOLE_DIGITS, (whole) => whole.replace(THREES, ','))

const WHOLE_DIGITS = /^[-+]?\d+/
const THREES = /(?<=\d)(?=(\d{3})+$)/g

/** Halves go away from zero: 0.5 is 1, -0.5 is -1. */
export const HALF_UP = 1

/** Everything behind the point is dropped. */
export const DOWN = 0

/**
 * Rounds to a whole number.
 * @returns NaN where the result is beyond what a number holds exactly: no figure is better
 * than a wrong one, and `formatMoney` shows it as a dash.
 */
export function toWhole(value: Big, rounding: typeof HALF_UP | typeof DOWN = HALF_UP): number {
  const whole = value.round(0, rounding).toNumber()
  return Number.isSafeInteger(whole) ? whole + 0 : Number.NaN
}
