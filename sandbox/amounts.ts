import { Big } from 'big.js'

/** Digits after the point in a currency: 2 for pounds, 0 for yen, 3 for dinars. */
export function minorDigits(currency: string): number {
  const digits = CURRENCY_DIGITS[currency]
  return digits ?? 2
}

const CURRENCY_DIGITS: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  ISK: 0,
  CLP: 0,
  VND: 0,
  BHD: 3,
  JOD: 3,
  KWD: 3,
  OMR: 3,
  TND: 3,
}

/** Rounds half up, away from nothing in between: 0.5 is 1. */
export const round = (amount: Big, digits: number): Big => amount.round(digits, Big.roundHalfUp)

/** A sum of money with all its digits: `12.90`. */
export const money = (amount: Big, digits = 2): string => round(amount, digits).toFixed(digits)

/** A unit price: two decimals, and up to four where it has them: `0.425`. */
export function priceText(price: Big): string {
  const four = round(price, 4)
  return four.eq(round(price, 2)) ? four.toFixed(2) : trimZeros(four.toFixed(4))
}

/** A quantity or rate without needless zeros. */
export const plain = (value: Big): string => value.toFixed()

export const sum = (values: readonly Big[]): Big =>
  values.reduce((total, value) => total.plus(value), new Big(0))

const trimZeros = (text: string): string => text.replace(/0+$/, '')
