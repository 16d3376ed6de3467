import type { KnownCodes } from '../lineEntry.ts'
import { readCount, readPrice, unitIn } from './figures.ts'
import { isCodeLike, type PastedLine, pastedLine } from './pastedLine.ts'

/** What a column of a spreadsheet holds. */
type Column = 'code' | 'name' | 'quantity' | 'unit' | 'price' | 'location' | 'note' | 'other'

const TITLES: Readonly<Record<Exclude<Column, 'other'>, RegExp>> = {
  code: /^((item|product|stock|part|article) )?(code|sku|no|number|ref)$|^(item|part|barcode|ean)$/,
  name: /^((item|product) )?(name|description|title)$|^product$/,
  quantity: /^((order|ordered) )?(qty|quantity)( (ordered|required))?$/,
  unit: /^(unit|uom|unit of measure)$/,
  price: /^((unit|net|your|trade) )?(price|cost)( each)?$/,
  location: /^(location|warehouse|from)$/,
  note: /^(note|comment|remark)s?$/,
}

/** What the columns are called, if this row says so: at least two of its cells do. */
export function readTitles(cells: readonly string[]): readonly Column[] | null {
  const columns = cells.map(columnOf)
  return columns.filter((column) => column !== 'other').length < 2 ? null : columns
}

function columnOf(title: string): Column {
  const words = (title.toLowerCase().match(/[a-z]+/g) ?? []).join(' ')
  const known = Object.entries(TITLES).find(([, pattern]) => pattern.test(words))
  return known === undefined ? 'other' : (known[0] as Column)
}

/** Reads a row below titles; null for one of an order form that orders nothing. */
export function readTitled(
  columns: readonly Column[],
  cells: readonly string[],
  known: KnownCodes,
): PastedLine | null {
  const all = (column: Column) => cells.filter((cell, at) => columns[at] === column && cell !== '')
  const [asked] = all('quantity')
  const counted = readCount(asked ?? '')
  const isNothing = asked === undefined ? columns.includes('quantity') : counted?.quantity === '0'
  if (isNothing) return null
  const [unit, price, location] = [all('unit')[0], all('price')[0], all('location')[0]]
  const isOdd = asked !== undefined && counted === undefined
  return pastedLine(
    [...all('code'), ...all('name')],
    {
      quantity: counted?.quantity ?? null,
      unit: unitIn(unit ?? '') ?? counted?.unit ?? null,
      price: readPrice(price ?? '') ?? readCount(price ?? '')?.quantity ?? null,
      location: locationIn(location ?? '', known),
      note: all('note').join(' '),
      problems: isOdd ? [`“${asked}” is not a quantity.`] : [],
    },
    cells.join(' '),
  )
}

/** Whether a row without titles is a row of a table at all: a cell of it is a figure. */
export const isTableRow = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.some((cell) => readCount(cell) ?? readPrice(cell))

/** Reads a row of which nobody says what its columns are, by what its cells look like. */
export function readUntitled(cells: readonly string[], known: KnownCodes): PastedLine {
  const rest = cells.filter((cell) => cell !== '')
  const take = <T>(read: (cell: string) => T | undefined | null): T | null => {
    const at = rest.findIndex((cell) => read(cell) != null)
    return at < 0 ? null : (read(rest.splice(at, 1)[0] ?? '') ?? null)
  }
  const code = take((cell) => (isCodeLike(cell) && !readCount(cell) ? cell : null))
  const words = rest.filter((cell) => !isFigure(cell) && !isPart(cell, known))
  // Where nothing else names the product a figure is its code.
  const plain = code === null && words.length === 0 ? take((cell) => cell || null) : null
  // Of two figures the whole one is the quantity, wherever it stands.
  const whole = take((cell) => (/\d\.\d/.test(cell) ? null : readCount(cell)))
  const price = take((cell) => (whole === null && readCount(cell) ? null : readPrice(cell)))
  const counted = whole ?? take(readCount)
  const unit = take(unitIn)
  return pastedLine(
    [code, plain, ...words].filter((word) => word !== null),
    {
      quantity: counted?.quantity ?? null,
      unit: unit ?? counted?.unit ?? null,
      price,
      location: take((cell) => locationIn(cell, known)),
      problems: counted?.quantity === '0' ? ['A quantity has to be more than nothing.'] : [],
    },
    cells.join(' '),
  )
}

const isFigure = (cell: string): boolean => (readCount(cell) ?? readPrice(cell)) !== undefined

const isPart = (cell: string, known: KnownCodes): boolean =>
  unitIn(cell) !== undefined || locationIn(cell, known) !== null

const locationIn = (cell: string, { locations }: KnownCodes): string | null =>
  locations.find((code) => code.toLowerCase() === cell.toLowerCase()) ?? null
