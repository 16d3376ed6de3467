import { Big } from 'big.js'
import { DOWN, HALF_UP, readDecimal, toWhole } from './decimal.ts'
import { formatMoney, minorDigits } from './money.ts'

/**
 * How VAT is rounded to minor units (reading notes, C1; HMRC VATREC12010): each line half up,
 * the net of each rate half up, the net of each rate down, or each single unit half up.
 */
export const VAT_POLICIES = [
  'line_half_up',
  'rate_total_half_up',
  'rate_total_down',
  'unit_half_up',
] as const

/** One of the named ways to round VAT. */
export type VatPolicy = (typeof VAT_POLICIES)[number]

/** What VAT is reckoned from, as decimal text: `rate` is a fraction, `unitPrice` is net. */
export type TaxedLine = { quantity: string; unitPrice: string; rate: string }

/** Amounts in minor units. */
export type Totals = { net: number; vat: number; total: number }

/** Totals of a basket, with the net and VAT of each rate, highest rate first; minor units. */
export type BasketTotals = Totals & { byRate: { rate: string; net: number; vat: number }[] }

/** Whether a customer pays VAT: yes, no, or by domestic reverse charge (API document, line 141). */
export type Taxable = 'Y' | 'N' | 'R'

/**
 * Estimates a line by itself, in minor units. Under the two `rate_total` policies the basket's
 * VAT need not be the sum of its lines.
 * @returns NaN in each figure when a text is no number: no figure is better than a wrong one.
 */
export function lineTotals(line: TaxedLine, policy: VatPolicy, currency: string): Totals {
  const { net, vat } = lineFigures(line, policy, currency)
  return { net, vat, total: net + vat }
}

/**
 * Estimates a basket, in minor units; the CRM's own totals are the truth (reading notes, C1).
 * @returns NaN in the sums when a text of any line is no number.
 */
export function basketTotals(
  lines: readonly TaxedLine[],
  policy: VatPolicy,
  currency: string,
): BasketTotals {
  const groups = Map.groupBy(lines, (line) => readDecimal(line.rate)?.toFixed() ?? line.rate)
  const byRate = [...groups]
    .map(([rate, group]) => ({ rate, ...groupFigures(group, rate, policy, currency) }))
    .sort((one, other) => Number(other.rate) - Number(one.rate))
  const net = sum(byRate.map((group) => group.net))
  const vat = sum(byRate.map((group) => group.vat))
  return { net, vat, total: net + vat, byRate }
}

/** The rate a customer is charged: the product's own, or none for N and R (reading notes, C1). */
export function effectiveRate(rate: string, taxable: Taxable): string {
  return taxable === 'Y' ? rate : '0'
}

/** A rate as a fraction in per cent, as read aloud: `0.2` is `20 %`. */
export function percent(rate: string): string {
  const value = Number(rate) * 100
  return Number.isFinite(value) ? `${Number(value.toFixed(2))} %` : rate
}

/**
 * What must stand on a document under the domestic reverse charge (VAT Act 1994 s.55A).
 * @param vatMinor the VAT the customer has to account for, in minor units
 */
export function reverseChargeNote(vatMinor: number, currency: string): string {
  const [none, due] = [formatMoney(0, currency), formatMoney(vatMinor, currency)]
  return `VAT ${none} – reverse charge: customer to account for VAT of ${due} to HMRC (VAT Act 1994 s.55A)`
}

/**
 * Holds our estimate against the CRM's figure, both in minor units: `rounding` is a difference
 * that rounding explains, at most one minor unit a line; `beyond` is one it does not.
 */
export function estimateAgrees(
  ours: number,
  crm: number,
  lineCount: number,
): 'same' | 'rounding' | 'beyond' {
  if (ours === crm) return 'same'
  return Math.abs(ours - crm) <= lineCount ? 'rounding' : 'beyond'
}

function groupFigures(
  lines: readonly TaxedLine[],
  rate: string,
  policy: VatPolicy,
  currency: string,
): { net: number; vat: number } {
  const figures = lines.map((line) => lineFigures(line, policy, currency))
  const net = sum(figures.map((line) => line.net))
  if (policy === 'line_half_up' || policy === 'unit_half_up')
    return { net, vat: sum(figures.map((line) => line.vat)) }
  return { net, vat: vatOf(net, rate, policy === 'rate_total_down' ? DOWN : HALF_UP) }
}

function lineFigures(
  line: TaxedLine,
  policy: VatPolicy,
  currency: string,
): { net: number; vat: number } {
  const [quantity, price, rate] = [line.quantity, line.unitPrice, line.rate].map(readDecimal)
  if (!quantity || !price || !rate) return { net: Number.NaN, vat: Number.NaN }
  const minorPrice = price.times(new Big(10).pow(minorDigits(currency)))
  const net = toWhole(minorPrice.times(quantity))
  if (policy !== 'unit_half_up')
    return { net, vat: vatOf(net, line.rate, policy === 'rate_total_down' ? DOWN : HALF_UP) }
  const perUnit = minorPrice.times(rate).round(0, HALF_UP)
  return { net, vat: toWhole(perUnit.times(quantity)) }
}

function vatOf(net: number, rate: string, rounding: typeof HALF_UP | typeof DOWN): number {
  const fraction = readDecimal(rate)
  if (fraction === undefined || Number.isNaN(net)) return Number.NaN
  return toWhole(fraction.times(net), rounding)
}

function sum(figures: readonly number[]): number {
  const total = figures.reduce((so, figure) => so + figure, 0)
  return Number.isSafeInteger(total) ? total : Number.NaN
}
