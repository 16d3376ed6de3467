import { isClear, type Rank } from '../../../../shared/domain/search.ts'
import type { Product } from '../product.ts'
import type { Memory } from './memory.ts'

/** What a search found: the best first, and how many fit altogether. */
export type Found = {
  readonly products: readonly Product[]
  readonly count: number
  readonly isFirstClear: boolean
}

/** Searches the mirror; all of one answer is of the same moment, also while a refresh is applied. */
export function createSearch(memory: Memory): (text: string, limit: number) => Found {
  return (text, limit) =>
    memory.atOnce(() => {
      const found = memory.find(text)
      const products: Product[] = []
      const ranks: Rank[] = []
      // Two are needed to tell whether the first is clearly meant.
      const wanted = Math.max(limit, 2)
      found.eachUntil((id, rank) => {
        if (products.length < limit) products.push(memory.product(id))
        return ranks.push(rank) === wanted
      })
      const { count } = found
      return { products, count, isFirstClear: isClear(ranks, count) }
    })
}
