import type { SQLOutputValue } from 'node:sqlite'
import type { Product } from '../product.ts'

/** Facts are kept in these places, without their names: those would be half of the file. */
const PLACES: Readonly<Record<keyof Product, number>> = {
  code: 0,
  name: 1,
  size: 2,
  category: 3,
  brand: 4,
  comment: 5,
  barcode: 6,
  outerBarcode: 7,
  supplierCode: 8,
  slug: 9,
  currency: 10,
  taxRate: 11,
  basePrice: 12,
  prices: 13,
  stock: 14,
  packs: 15,
  isOnOffer: 16,
  start: 17,
  end: 18,
  imagePath: 19,
}

const FIELDS = Object.entries(PLACES) as readonly [keyof Product, number][]

/** A product as its row keeps it; only this desk writes them. */
export function productOf(row: Record<string, SQLOutputValue>): Product {
  const values = JSON.parse(String(row.facts)) as readonly unknown[]
  const product: Partial<Record<keyof Product, unknown>> = {}
  for (const [name, place] of FIELDS) product[name] = values[place]
  return product as Product
}

/** What is kept of a product. Two of the same facts are the same text. */
export function factsOf(product: Product): string {
  const values: unknown[] = []
  for (const [name, place] of FIELDS) values[place] = product[name]
  return JSON.stringify(values)
}

/** One fact of a row, in SQL. */
export const fieldOf = (name: keyof Product): string => `facts ->> '$[${PLACES[name]}]'`
