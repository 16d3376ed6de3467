import type { Activity, Product } from '../company/types.ts'
import type { Store } from './store.ts'

/** Records made up in numbers beyond the hand-written company. */
export type Generated = { products: () => Iterable<Product>; activities: () => Iterable<Activity> }

export function seedProducts(
  store: Store,
  products: readonly Product[],
  generated: () => Iterable<Product>,
): void {
  const families = new Set<string>()
  let position = 0
  const add = (product: Product) => {
    insertProduct(store, product, ++position, !families.has(product.family))
    families.add(product.family)
  }
  products.forEach(add)
  for (const product of generated()) add(product)
}

function insertProduct(store: Store, product: Product, position: number, isLead: boolean): void {
  const { stock, ...rest } = product
  store.run(
    'INSERT INTO products VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    position,
    product.code,
    product.family,
    isLead ? 1 : 0,
    product.name,
    product.category,
    product.feature,
    product.start,
    product.end,
    JSON.stringify(rest),
  )
  for (const [location, quantity] of Object.entries(stock)) {
    store.run('INSERT INTO stock VALUES (?, ?, ?)', product.code, location, String(quantity))
  }
}
