import type { Product } from '../company/types.ts'
import type { Store } from './store.ts'

/** A product as the store keeps it; stock has its own table. */
export type StoredProduct = Omit<Product, 'stock'>

export type DocumentRow = { document: string }

export const readProduct = ({ document }: DocumentRow): StoredProduct =>
  JSON.parse(document) as StoredProduct

export function productByCode(store: Store, code: string): StoredProduct | undefined {
  const row = store.get<DocumentRow>('SELECT document FROM products WHERE code = ?', code)
  return row === undefined ? undefined : readProduct(row)
}

export const familyOf = (store: Store, family: string): StoredProduct[] =>
  store
    .all<DocumentRow>('SELECT document FROM products WHERE family = ? ORDER BY position', family)
    .map(readProduct)

export const stockOf = (store: Store, code: string): { code: string; value: string }[] =>
  store.all(
    'SELECT location AS code, quantity AS value FROM stock WHERE code = ? ORDER BY location',
    code,
  )

/** Whether a product is on sale on a day; an open end has no limit. */
export const isOnSale = (product: StoredProduct, day: string): boolean =>
  (product.start === '' || product.start <= day) && (product.end === '' || day <= product.end)
