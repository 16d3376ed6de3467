import type { LineMatch, ProductHit } from '../../../shared/desk/stock.ts'
import { meantBy } from './meant.ts'
import type { Product } from './product.ts'
import type { Stock } from './stock.ts'

/** The products that a line of a list may mean, what is meant first. */
export type Match = {
  readonly kind: LineMatch['kind']
  readonly products: readonly Product[]
  readonly isExact: boolean
  readonly count: number
}

/** So many are offered where a person has to choose. */
const OFFERED = 8

/**
 * Finds what a line of a list means: what any of its texts names exactly; else the one clear answer
 * to the first of them. What only a later text finds, such as the name beside a code that nobody
 * knows, is offered and not taken.
 */
export async function matchOf(
  stock: Pick<Stock, 'search'>,
  sought: readonly string[],
): Promise<Match> {
  const found = await Promise.all(sought.map((text) => stock.search(text, OFFERED)))
  for (const [at, text] of sought.entries()) {
    const [meant, ...others] = meantBy(text, found[at]?.products ?? [])
    if (meant !== undefined && others.length === 0) return matched(meant.product, true)
  }
  const [first] = found
  const clear = first?.isFirstClear === true ? first.products[0] : undefined
  if (clear !== undefined) return matched(clear, false)
  const some = found.find(({ count }) => count > 0)
  return some === undefined
    ? { kind: 'none', products: [], isExact: false, count: 0 }
    : { kind: 'several', products: some.products, isExact: false, count: some.count }
}

const matched = (product: Product, isExact: boolean): Match => ({
  kind: 'matched',
  products: [product],
  isExact,
  count: 1,
})

/** Matches as the screen shows them; `show` is asked once for the products of all of them. */
export function matchViews(
  matches: readonly Match[],
  show: (products: readonly Product[]) => readonly ProductHit[],
): LineMatch[] {
  const all = show(matches.flatMap(({ products }) => products))
  let from = 0
  return matches.map(({ kind, products, isExact, count }) => {
    const hits = all.slice(from, from + products.length)
    from += products.length
    const [hit] = hits
    if (kind === 'none' || hit === undefined) return { kind: 'none' }
    return kind === 'matched' ? { kind, hit, isExact } : { kind, hits, count }
  })
}
