import type { DatabaseSync } from 'node:sqlite'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import { grossOf } from '../../../../shared/domain/gross.ts'
import { minorDigits } from '../../../../shared/domain/money.ts'
import { totalOf } from '../../../../shared/domain/promise.ts'
import { compact, fold } from '../../../../shared/domain/search.ts'
import { type Packs, packSize } from '../../../../shared/domain/uom.ts'
import type { Product } from '../product.ts'

/**
 * What the grid sorts and filters by: one row for each figure or name of a product, in the order
 * of the values, so that a page is a walk along the key. What a product does not have has no row.
 */
export type Cells = ReadonlyMap<string, bigint | number | string>

/** The number of a field, in SQL, by its name. */
export const FIELD_NUMBER = '(SELECT id FROM fields WHERE name = ?)'

/** Field of the stock at a location. */
export const stockField = (location: string): string => `stock:${location}`

/** Field of the net price in a band. */
export const priceField = (band: string): string => `price:${band}`

/** Prices are kept in parts of a unit of the currency: trade prices have up to four digits. */
export const PRICE_PARTS = 10_000

/** Field of the price with VAT in a band. */
export const grossField = (band: string): string => `gross:${band}`

/** Packings that count other packings where the settings say so; both readings have a field. */
const NESTED = ['layer', 'pallet'] as const

/** Whether a field has another reading of its figures. */
export const isNested = (field: string): boolean => NESTED.some((unit) => unit === field)

/** Field of a packing whose figures count the next smaller ones. */
export const nestedField = (unit: string): string => `nested:${unit}`

/** Names that many products share are kept as numbers (`names`), which take less room. */
const NAMED = ['brand', 'supplier'] as const

/** Whether the values of a field are numbers of names. */
export const isNamed = (field: string): boolean => NAMED.some((named) => named === field)

type Adding = Map<string, bigint | number | string>

/** The cells of a product, with names as text. */
export function cellsOf(product: Product): Cells {
  const cells: Adding = new Map()
  const [barcode, supplierCode] = [compact(product.barcode), compact(product.supplierCode)]
  const texts = {
    name: fold(product.name).trim(),
    category: product.category,
    brand: fold(product.brand).trim(),
    supplier: fold(product.supplier).trim(),
    barcode,
    supplierCode,
  }
  for (const [field, text] of Object.entries(texts)) if (text !== '') cells.set(field, text)
  if (barcode === '') cells.set('noBarcode', 1n)
  addStock(cells, product.stock)
  addPrices(cells, product)
  addPacks(cells, product.packs)
  for (const field of ['palletWeight', 'shelfLife'] as const) {
    const value = readDecimal(product[field])
    if (value !== undefined) cells.set(field, kept(value.times(WHOLE_PARTS).toNumber()))
  }
  for (const field of ['start', 'end'] as const) {
    const day = product[field].slice(0, 10)
    if (day !== '') cells.set(field, DAY.test(day) ? BigInt(day.replaceAll('-', '')) : day)
  }
  return cells
}

/** Weights are kept in grams: whole figures take less room. */
const WHOLE_PARTS = 1_000

/** A day as one number takes less room than its text, in the same order. */
const DAY = /^\d{4}-\d\d-\d\d$/

function addPrices(cells: Adding, { prices, taxRate, currency }: Product): void {
  const rate = readDecimal(taxRate ?? '')
  if (rate !== undefined) cells.set('vat', kept(rate.times(PRICE_PARTS).toNumber()))
  for (const [band, price] of Object.entries(prices)) {
    const value = readDecimal(price)
    if (value !== undefined) cells.set(priceField(band), kept(value.times(PRICE_PARTS).toNumber()))
    if (taxRate === null) continue
    // In hundredths, but to the digits of the currency, as it is shown.
    const gross = grossOf(price, taxRate, currency) * 10 ** (2 - minorDigits(currency))
    if (Number.isFinite(gross)) cells.set(grossField(band), kept(gross))
  }
}

function addPacks(cells: Adding, packs: Packs): void {
  const add = (field: string, size: number | undefined) => {
    if (size !== undefined) cells.set(field, kept(size))
  }
  add('case', packSize('case', packs, 'units'))
  for (const unit of NESTED) {
    add(unit, packSize(unit, packs, 'units'))
    add(nestedField(unit), packSize(unit, packs, 'nested'))
  }
}

function addStock(cells: Adding, stock: Product['stock']): void {
  const figures = Object.entries(stock)
  if (figures.length === 0) return
  cells.set('total', kept(Number(totalOf(Object.values(stock)))))
  let lowest = 0
  for (const [location, text] of figures) {
    const value = readDecimal(text)?.toNumber()
    if (value === undefined) continue
    cells.set(stockField(location), kept(value))
    lowest = Math.min(lowest, value)
  }
  if (lowest < 0) cells.set('negative', kept(lowest))
}

/** Whole figures take a few bytes; any other takes eight. */
const kept = (value: number): bigint | number =>
  Number.isSafeInteger(value) ? BigInt(value) : value

/** Writes cells, and counts what it writes. New products wait for `flush`, which puts them in order. */
export function createCells(database: DatabaseSync) {
  database.exec(
    `CREATE TEMP TABLE IF NOT EXISTS fresh_cells (field INTEGER, value ANY, id INTEGER) STRICT;
     CREATE TEMP TABLE IF NOT EXISTS sorted_cells (field INTEGER NOT NULL, value ANY NOT NULL,
       id INTEGER NOT NULL, PRIMARY KEY (field, value, id)) STRICT, WITHOUT ROWID;`,
  )
  const known = new Map<string, number>()
  const number = database.prepare('SELECT id FROM fields WHERE name = ?')
  const name = database.prepare('INSERT INTO fields (name) VALUES (?) RETURNING id')
  const wait = database.prepare('INSERT INTO fresh_cells VALUES (?, ?, ?)')
  const insert = database.prepare('INSERT INTO cells VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM cells WHERE field = ? AND value = ? AND id = ?')
  const named = database.prepare('SELECT id FROM names WHERE name = ?')
  const addName = database.prepare('INSERT INTO names (name) VALUES (?) RETURNING id')
  const names = new Map<string, bigint>()
  let written = 0

  const numberOf = (field: string): number => {
    const found = known.get(field) ?? Number((number.get(field) ?? name.get(field))?.id)
    known.set(field, found)
    return found
  }

  const storedAs = (field: string, value: bigint | number | string): bigint | number | string => {
    if (typeof value !== 'string' || !isNamed(field)) return value
    const found = names.get(value) ?? BigInt(Number((named.get(value) ?? addName.get(value))?.id))
    names.set(value, found)
    return found
  }

  const write = (id: number, cells: Cells): void => {
    for (const [field, value] of cells) wait.run(numberOf(field), storedAs(field, value), id)
    written += cells.size
  }

  const erase = (id: number, cells: Cells): void => {
    for (const [field, value] of cells) remove.run(numberOf(field), storedAs(field, value), id)
    written += cells.size
  }

  return {
    write,
    erase,
    /** Writes what differs between the cells of a product and those it had. */
    change: (id: number, before: Cells, after: Cells): void => {
      for (const [field, value] of before) {
        if (after.get(field) === value) continue
        remove.run(numberOf(field), storedAs(field, value), id)
        written += 1
      }
      for (const [field, value] of after) {
        if (before.get(field) === value) continue
        insert.run(numberOf(field), storedAs(field, value), id)
        written += 1
      }
    },
    /** Into an empty table SQLite copies one of the same making page by page, and leaves no room in it. */
    flush: (): void =>
      database.exec(
        `INSERT INTO sorted_cells SELECT * FROM fresh_cells ORDER BY field, value, id;
         INSERT INTO cells SELECT * FROM sorted_cells;
         DELETE FROM fresh_cells; DELETE FROM sorted_cells;`,
      ),
    written: () => written,
  }
}
