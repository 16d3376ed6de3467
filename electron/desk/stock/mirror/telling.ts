import type { Product } from '../product.ts'
import type { Found } from './search.ts'

// What is found goes from the searching thread to main, who has most of it from earlier keys: so
// every product is told once, and by its number from then on.

/** An answer as it is told: products by their numbers, and those that have none yet. */
export type Told = Omit<Found, 'products'> & {
  readonly numbers: readonly number[]
  /** What gets the next numbers, in this order. */
  readonly fresh: readonly Product[]
  /** Whether numbers begin anew. */
  readonly isAnew: boolean
}

/** So many products are remembered by number. */
const MOST = 6_000

/** Tells answers one after another. */
export function createTelling(most = MOST): (found: Found) => Told {
  let told = new Map<Product, number>()
  return ({ products, ...found }) => {
    const isAnew = told.size === 0 || told.size + products.length > most
    if (isAnew) told = new Map()
    const fresh: Product[] = []
    const numbers = products.map((product) => {
      const known = told.get(product)
      if (known !== undefined) return known
      fresh.push(product)
      told.set(product, told.size)
      return told.size - 1
    })
    return { ...found, numbers, fresh, isAnew }
  }
}

/** Hears all that one thread tells, in its order; the same product is always the same object. */
export function createHearing(): (told: Told) => Found {
  let heard: Product[] = []
  return ({ numbers, fresh, isAnew, ...found }) => {
    if (isAnew) heard = []
    heard.push(...fresh)
    const products = numbers.flatMap((number) => heard[number] ?? [])
    return { ...found, products }
  }
}
