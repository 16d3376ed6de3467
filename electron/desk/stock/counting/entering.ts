import type { CountLine, CountOutcome } from '../../../../shared/desk/counting.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import { parseLine } from '../../../../shared/domain/lineEntry.ts'
import { type PackBasis, packSize } from '../../../../shared/domain/uom.ts'
import { type Meant, meantBy } from '../meant.ts'
import { nameOf, type Product } from '../product.ts'
import type { KeptSheet, Sheets } from './sheets.ts'

/** What a count is made with. */
export type Counting = {
  readonly sheets: Sheets
  readonly search: (text: string) => Promise<readonly Product[]>
  readonly find: (code: string) => Product | undefined
  readonly basis: () => PackBasis
  /** Of what moment the CRM's figures are. */
  readonly figureAt: () => string | null
  /** ISO time. */
  readonly now: () => string
}

/** No location or band stands in a line of a count: its place is the sheet's. */
const NO_CODES = { locations: [], bands: [] }

/** What a scanned or typed line says, and what its code may mean. */
export type Entry = {
  readonly text: string
  readonly meant: readonly Meant[]
  readonly asked: Pick<ReturnType<typeof parseLine>, 'quantity' | 'unit'>
}

/** Reads a line; a product whose code looks like a quantity is still that product. */
export async function readEntry(parts: Counting, text: string): Promise<Entry> {
  const whole = meantBy(text, await parts.search(text))
  if (whole.length > 0) return { text, meant: whole, asked: { quantity: null, unit: null } }
  const { words, quantity, unit } = parseLine(text, NO_CODES)
  return { text, meant: meantBy(words, await parts.search(words)), asked: { quantity, unit } }
}

/** Counts what was read; more of it goes on top of what was counted before. */
export function countEntry(parts: Counting, sheet: KeptSheet, entry: Entry): CountOutcome {
  const { text, meant, asked } = entry
  const [first, ...others] = meant
  if (first === undefined) {
    parts.sheets.addUnknown(sheet.id, text, parts.now())
    return { kind: 'unknown', text }
  }
  if (others.length > 0) {
    return { kind: 'several', text, codes: meant.map(({ product }) => product.code) }
  }
  return add(parts, sheet, first, asked)
}

function add(parts: Counting, sheet: KeptSheet, meant: Meant, asked: Entry['asked']): CountOutcome {
  const { product, isCase } = meant
  const unit = asked.unit ?? (isCase ? 'case' : 'unit')
  const size = packSize(unit, product.packs, parts.basis())
  const quantity = readDecimal(asked.quantity ?? '1')
  if (size === undefined || quantity === undefined) {
    return { kind: 'noSize', code: product.code, unit }
  }
  const added = quantity.times(size)
  const before = parts.sheets.line(sheet.id, product.code)?.counted ?? '0'
  const line = lineOf(parts, sheet, product, added.plus(before).toFixed())
  parts.sheets.putLine(sheet.id, line)
  return { kind: 'counted', line, added: added.toFixed(), isCase }
}

/** Puts another figure in the place of what was counted; nothing where that is no number. */
export function correct(parts: Counting, sheet: KeptSheet, code: string, counted: string): null {
  const known = parts.sheets.line(sheet.id, code)
  const product = parts.find(code)
  const figure = readDecimal(counted)?.toFixed()
  if (known === undefined || figure === undefined) return null
  const line =
    product === undefined
      ? { ...known, ...compared(figure, known.expected), at: parts.now() }
      : lineOf(parts, sheet, product, figure)
  return parts.sheets.putLine(sheet.id, line)
}

function lineOf(parts: Counting, sheet: KeptSheet, product: Product, counted: string): CountLine {
  return {
    code: product.code,
    name: nameOf(product),
    ...compared(counted, product.stock[sheet.location] ?? '0'),
    figureAt: parts.figureAt(),
    at: parts.now(),
  }
}

function compared(counted: string, told: string) {
  const expected = readDecimal(told)
  const difference = expected === undefined ? undefined : readDecimal(counted)?.minus(expected)
  return {
    counted,
    expected: expected?.toFixed() ?? told,
    difference: difference?.eq(0) ? '0' : (difference?.toFixed() ?? counted),
  }
}
