import type { SQLOutputValue } from 'node:sqlite'
import type { Product } from '../product.ts'

/** A product as its row keeps it; only this desk writes them. */
export const productOf = (row: Record<string, SQLOutputValue>): Product =>
  JSON.parse(String(row.facts)) as Product

/** What is kept of a product. Two of the same facts are the same text. */
export const factsOf = (product: Product): string => JSON.stringify(product)
