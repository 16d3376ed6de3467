import { readDecimal } from '../decimal.ts'
import { unitNamed } from '../lineEntry.ts'
import type { Unit } from '../units.ts'

/** A quantity as people write it beside a product. */
export type Counted = { readonly quantity: string; readonly unit: Unit | null }

/** A count, with or without commas between its thousands, as the source of a pattern. */
export const COUNT = String.raw`(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,3})?`

const CELL = new RegExp(String.raw`^(?:x|×|qty:?)?\s*(${COUNT})\s*(?:x|×)?\s*([a-z]*)\.?$`, 'i')
const PRICE_CELL = /^(?:(?:[£€$]|[A-Z]{3})\s?(\d[\d,]*(?:\.\d{1,4})?)|(\d[\d,]*\.\d{1,4}))$/
const EACH = new Set(['ea', 'each', 'pc', 'pcs', 'piece', 'pieces', 'off'])

/** The unit that a word of a mail names. */
export const unitIn = (word: string): Unit | undefined =>
  EACH.has(word.toLowerCase()) ? 'unit' : unitNamed(word)

/** Puts a figure and the word after it together; undefined where that is no unit. */
export function countOf(figure: string, word: string): Counted | undefined {
  const unit = word === '' ? null : unitIn(word)
  const quantity = readDecimal(figure.replaceAll(',', ''))?.toFixed()
  return unit === undefined || quantity === undefined ? undefined : { quantity, unit }
}

/** Reads a cell that holds a quantity and nothing else: `12`, `1,200`, `x 12`, `12 cases`. */
export function readCount(cell: string): Counted | undefined {
  const [, figure = '', word = ''] = CELL.exec(cell) ?? []
  return figure === '' ? undefined : countOf(figure, word)
}

/** Reads a cell that holds a price: with its currency, or with a point in it. */
export function readPrice(cell: string): string | undefined {
  const [, marked, plain] = PRICE_CELL.exec(cell) ?? []
  return priceOf(marked ?? plain ?? '')
}

/** A price as plain decimal text. */
export function priceOf(figure: string): string | undefined {
  const price = readDecimal(figure.replaceAll(',', ''))
  return price?.lt(HIGHEST) ? price.toFixed() : undefined
}

/** No price has more than nine digits. */
const HIGHEST = 1_000_000_000
