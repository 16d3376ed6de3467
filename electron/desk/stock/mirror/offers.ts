import type { ProductHit } from '../../../../shared/desk/stock.ts'
import { type HitContext, hitOf, isSameContext } from '../hits.ts'
import type { Product } from '../product.ts'

/** Products as the product box offers them, put together once for many keys. */
export type Offers = {
  /** Whether it was said how they show. */
  readonly areShown: () => boolean
  /** From here on they show so; whether they showed otherwise before, and none is held any more. */
  readonly showIn: (context: HitContext) => boolean
  /** A product, by its number in the order of codes. */
  readonly of: (number: number, product: () => Product) => ProductHit
  /** Lets go of all of them; from here on there are so many products. */
  readonly begin: (products: number) => void
}

/** Holds at most so many; a further one begins anew. */
export function createOffers(most: number): Offers {
  let shown: HitContext | null = null
  let made: (ProductHit | undefined)[] = []
  let count = 0

  const begin = (products: number) => {
    made = Array.from({ length: products })
    count = 0
  }

  return {
    areShown: () => shown !== null,
    showIn: (context) => {
      if (shown !== null && isSameContext(shown, context)) return false
      shown = context
      begin(made.length)
      return true
    },
    of: (number, product) => {
      const before = made[number]
      if (before !== undefined) return before
      if (shown === null) throw new Error('Nobody said how products are shown.')
      if (count >= most) begin(made.length)
      const hit = hitOf(product(), shown)
      made[number] = hit
      count += 1
      return hit
    },
    begin,
  }
}
