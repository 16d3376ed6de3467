import type { ProductHit } from '../../../../shared/desk/stock.ts'
import { isClear, type Rank } from '../../../../shared/domain/search.ts'
import type { HitContext } from '../hits.ts'
import { keyOf } from '../keyOf.ts'
import type { Product } from '../product.ts'
import type { Finding } from './finding.ts'
import type { Memory } from './memory.ts'

/** What a search found: the best first, and how many fit altogether. */
export type Found = Best & { readonly products: readonly Product[] }

/** The same as it is offered, with the whole product of some hits: those are put together anew. */
export type Offered = Best & {
  readonly hits: readonly ProductHit[]
  readonly whole: readonly { readonly at: number; readonly product: Product }[]
}

type Best = {
  readonly count: number
  readonly isFirstClear: boolean
}

/** Searches the mirror; all of one answer is of the same moment, also while a refresh is applied. */
export const createSearch =
  (memory: Memory) =>
  (text: string, limit: number): Found =>
    memory.atOnce(() => {
      const products: Product[] = []
      const best = firstOf(memory.find(text), limit, (id) => products.push(memory.product(id)))
      return { products, ...best }
    })

/** How products are offered. */
export type Offer = ReturnType<typeof createOffer>

/** The same as it is offered; `whole` has the keys (`keyOf`) of those whose product is wanted. */
export function createOffer(memory: Memory) {
  return (text: string, limit: number, context: HitContext, whole: ReadonlySet<string>): Offered =>
    memory.atOnce(() => {
      memory.showIn(context)
      const hits: ProductHit[] = []
      const products: { at: number; product: Product }[] = []
      const best = firstOf(memory.find(text), limit, (id, number) => {
        const hit = memory.offer(number, id)
        if (whole.size > 0 && whole.has(keyOf(hit.code))) {
          products.push({ at: hits.length, product: memory.product(id) })
        }
        hits.push(hit)
      })
      return { hits, whole: products, ...best }
    })
}

/** Shows the best of what was found. */
function firstOf(found: Finding, limit: number, show: (id: number, number: number) => void): Best {
  const ranks: Rank[] = []
  // Two are needed to tell whether the first is clearly meant.
  const wanted = Math.max(limit, 2)
  found.eachUntil((id, rank, number) => {
    if (ranks.length < limit) show(id, number)
    return ranks.push(rank) === wanted
  })
  return { count: found.count, isFirstClear: isClear(ranks, found.count) }
}
