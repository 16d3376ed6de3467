import { readDecimal } from '../../../../shared/domain/decimal.ts'
import type { Product } from '../product.ts'

/** What of a product is watched; `listed` is whether it is there at all, told by its name. */
export type Watched = 'listed' | 'stock' | 'price' | 'window'

/** One figure of a product that is not what it was; `null` where there is none. */
export type Difference = {
  readonly what: Watched
  /** Code of a location or band; empty for the base price and where there is but one figure. */
  readonly place: string
  readonly was: string | null
  readonly now: string | null
}

/** What differs between two states of one product; `null` where it was not there. */
export function differences(before: Product | null, after: Product | null): Difference[] {
  const found: Difference[] = []
  const compare = (what: Watched, place: string, was: string | null, now: string | null) => {
    const one = { what, place, was, now }
    if (!isSame(one)) found.push(one)
  }
  // Most figures are written as before; only others are read as numbers, which takes longer.
  const compareFigures = (what: Watched, place: string, was?: string | null, now?: string | null) =>
    was === now || compare(what, place, plain(was), plain(now))
  compare('listed', '', before?.name ?? null, after?.name ?? null)
  compareFigures('price', '', before?.basePrice, after?.basePrice)
  for (const [what, field] of BY_PLACE) {
    const [was, now] = [before?.[field] ?? {}, after?.[field] ?? {}]
    for (const place of Object.keys({ ...was, ...now })) {
      compareFigures(what, place, was[place], now[place])
    }
  }
  compare('window', '', windowOf(before), windowOf(after))
  return found
}

const BY_PLACE = [
  ['price', 'prices'],
  ['stock', 'stock'],
] as const

/** Whether nothing changed after all. A product that only has another name is still there. */
export const isSame = ({ what, was, now }: Omit<Difference, 'place'>): boolean =>
  what === 'listed' ? (was === null) === (now === null) : was === now

const windowOf = (product: Product | null): string | null =>
  product && JSON.stringify([product.start, product.end])

/** One way to write a number, so that 4 and 4.00 are the same. */
function plain(text: string | null | undefined): string | null {
  const value = readDecimal(text ?? '')
  if (value === undefined) return text ?? null
  return value.eq(0) ? '0' : value.toFixed()
}
