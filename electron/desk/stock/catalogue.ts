import { sameCode } from '../../../shared/domain/basket.ts'
import {
  isClear,
  type Prepared,
  prepare,
  prepareQuery,
  RANKS,
  type Rank,
  rank,
} from '../../../shared/domain/search.ts'
import type { Product } from './product.ts'

/** What a search found: the best first, and how many fit altogether. */
export type Found = {
  readonly products: readonly Product[]
  readonly count: number
  readonly isFirstClear: boolean
}

/** The products of a connection in memory, ready to be searched at every key. */
export type Catalogue = {
  readonly size: () => number
  readonly find: (code: string) => Product | undefined
  readonly search: (text: string, limit: number) => Found
  /** What most products are priced in. */
  readonly currency: () => string
}

/** A catalogue being filled, piece by piece. */
export type CatalogueBuilder = {
  readonly add: (products: readonly Product[]) => void
  readonly done: () => Catalogue
}

/** A catalogue without products. */
export const emptyCatalogue = (): Catalogue => buildCatalogue().done()

/** Starts a new catalogue; products of one rank are found in the order they were added. */
export function buildCatalogue(): CatalogueBuilder {
  const products: Product[] = []
  const prepared: Prepared[] = []
  const byCode = new Map<string, Product>()
  const currencies = new Map<string, number>()

  const add = (piece: readonly Product[]) => {
    for (const product of piece) {
      products.push(product)
      prepared.push(prepare(product))
      byCode.set(product.code.toUpperCase(), product)
      currencies.set(product.currency, (currencies.get(product.currency) ?? 0) + 1)
    }
  }

  const search = (text: string, limit: number): Found => {
    const query = prepareQuery(text)
    const hits = new Map<Rank, number[]>(RANKS.map((name) => [name, []]))
    let count = 0
    for (const [index, product] of prepared.entries()) {
      const found = rank(product, query)
      if (found === null) continue
      count += 1
      const alike = hits.get(found) ?? []
      if (alike.length < limit) alike.push(index)
    }
    const best = [...hits].flatMap(([name, found]) => found.map((index) => ({ name, index })))
    return {
      products: best.slice(0, limit).flatMap(({ index }) => products[index] ?? []),
      count,
      isFirstClear: isClear(
        best.map(({ name }) => name),
        count,
      ),
    }
  }

  return {
    add,
    done: () => ({
      size: () => products.length,
      find: (code) => {
        const product = byCode.get(code.trim().toUpperCase())
        return product !== undefined && sameCode(product.code, code) ? product : undefined
      },
      search,
      currency: () => mostOf(currencies) || 'GBP',
    }),
  }
}

function mostOf(counts: ReadonlyMap<string, number>): string {
  const [best] = [...counts].sort(([, one], [, other]) => other - one)
  return best?.[0] ?? ''
}
