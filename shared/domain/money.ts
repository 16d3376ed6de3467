import { Big } from 'big.js'
import { readDecimal, toWhole } from './decimal.ts'

type Format = Record<'money' | 'unitPrice' | 'bare', Intl.NumberFormat> & { digits: number }

const formats = new Map<string, Format | undefined>()
const MAX_KEPT = 300
const DASH = '–'
const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

/**
 * How many digits a currency has behind the point: 2 for GBP, 0 for JPY, 3 for KWD.
 * @returns 2 for text that is no currency code (source: Intl, ISO 4217).
 */
export function minorDigits(currency: string): number {
  return formatOf(currency)?.digits ?? 2
}

/**
 * Turns a decimal amount into minor units, halves away from zero: `("1204.105", "GBP")` is 120411.
 * @returns undefined for text that is no plain decimal, or too large to be exact; never throws.
 */
export function toMinor(decimal: string, currency: string): number | undefined {
  const value = readDecimal(decimal)
  if (value === undefined) return undefined
  const minor = toWhole(value.times(new Big(10).pow(minorDigits(currency))))
  return Number.isNaN(minor) ? undefined : minor
}

/**
 * Writes minor units as plain decimal text with exactly the currency's digits, as the CRM and
 * its gateway want it (reading notes, A2): `(120410, "GBP")` is `"1204.10"`.
 * @returns empty text for what is no safe integer: the CRM refuses an empty amount.
 */
export function fromMinor(minor: number, currency: string): string {
  if (!Number.isSafeInteger(minor)) return ''
  const digits = minorDigits(currency)
  const padded = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = padded.slice(0, padded.length - digits)
  const fraction = digits === 0 ? '' : `.${padded.slice(-digits)}`
  return `${minor < 0 ? '-' : ''}${whole}${fraction}`
}

/**
 * Writes minor units for British eyes: `(120410, "GBP")` is `"£1,204.10"`.
 * @returns a dash for what is no safe integer; a currency nobody knows stands behind the figure.
 */
export function formatMoney(minor: number, currency: string): string {
  const plain = fromMinor(minor, currency)
  return plain === '' ? DASH : display(formatOf(currency)?.money, plain, currency)
}

/**
 * Writes a unit price with at least the currency's digits and up to four, as trade prices have
 * them: `("0.4250", "GBP")` is `"£0.425"`.
 * @returns a dash for text that is no plain decimal.
 */
export function formatUnitPrice(decimal: string, currency: string): string {
  const value = readDecimal(decimal)
  return value === undefined
    ? DASH
    : display(formatOf(currency)?.unitPrice, value.toFixed(), currency)
}

/** The same without its currency, for a column of prices: `("0.4250", "GBP")` is `"0.425"`. */
export function formatBarePrice(decimal: string, currency: string): string {
  const value = readDecimal(decimal)
  if (value === undefined) return DASH
  const figure = formatOf(currency)?.bare ?? PLAIN
  return figure.format(value.toFixed() as Intl.StringNumericLiteral)
}

/**
 * Reads an amount as a person types it: `£1,204.10`, `1204.1`, `.50`, `12 GBP`.
 * @returns minor units; undefined when it is no amount, is negative, groups thousands wrongly
 * or has more digits than the currency: a half-penny is asked about, not rounded.
 */
export function parseMoney(typed: string, currency: string): number | undefined {
  const figure = withoutCurrency(typed.normalize('NFKC'), currency)
  if (!/^(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?$/.test(figure) || !/\d/.test(figure)) return undefined
  const plain = figure.replaceAll(',', '')
  const fraction = plain.split('.')[1] ?? ''
  return fraction.length > minorDigits(currency) ? undefined : toMinor(plain, currency)
}

function withoutCurrency(typed: string, currency: string): string {
  const names = [currency.toUpperCase(), ...symbolsOf(currency)].filter((name) => name !== '')
  const text = typed.trim().toUpperCase()
  const before = names.find((name) => text.startsWith(name))
  if (before !== undefined) return text.slice(before.length).trim()
  const after = names.find((name) => text.endsWith(name))
  return after === undefined ? text : text.slice(0, -after.length).trim()
}

function symbolsOf(currency: string): string[] {
  const { money } = formatOf(currency) ?? {}
  const symbol = money?.formatToParts(0).find((part) => part.type === 'currency')?.value
  // `US$` is also typed as `$`.
  return symbol === undefined ? [] : [symbol, symbol.replace(/^[A-Z]+(?=\P{L})/u, '')]
}

function display(format: Intl.NumberFormat | undefined, plain: string, currency: string): string {
  return format?.format(plain as Intl.StringNumericLiteral) ?? `${plain} ${currency}`.trim()
}

function formatOf(currency: string): Format | undefined {
  const code = currency.toUpperCase()
  if (!formats.has(code)) {
    if (formats.size >= MAX_KEPT) formats.clear()
    formats.set(code, makeFormat(code))
  }
  return formats.get(code)
}

function makeFormat(currency: string): Format | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined
  const style = { style: 'currency', currency } as const
  const money = new Intl.NumberFormat('en-GB', style)
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2
  const fine = { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 4) }
  const unitPrice = new Intl.NumberFormat('en-GB', { ...style, ...fine })
  return { digits, money, unitPrice, bare: new Intl.NumberFormat('en-GB', fine) }
}
