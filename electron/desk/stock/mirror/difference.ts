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
  const [was, now] = [watchedOf(before), watchedOf(after)]
  const keys = new Set([...was.keys(), ...now.keys()])
  return [...keys].flatMap((key) => {
    const [what, place] = JSON.parse(key) as [Watched, string]
    const one = { what, place, was: was.get(key) ?? null, now: now.get(key) ?? null }
    return isSame(one) ? [] : [one]
  })
}

/** Whether nothing changed after all. A product that only has another name is still there. */
export const isSame = ({ what, was, now }: Omit<Difference, 'place'>): boolean =>
  what === 'listed' ? (was === null) === (now === null) : was === now

function watchedOf(product: Product | null): ReadonlyMap<string, string> {
  const figures = new Map<string, string>()
  if (product === null) return figures
  const put = (what: Watched, place: string, value: string) =>
    figures.set(JSON.stringify([what, place]), value)
  put('listed', '', product.name)
  put('window', '', JSON.stringify([product.start, product.end]))
  if (product.basePrice !== null) put('price', '', plain(product.basePrice))
  for (const [band, price] of Object.entries(product.prices)) put('price', band, plain(price))
  for (const [location, held] of Object.entries(product.stock)) put('stock', location, plain(held))
  return figures
}

/** One way to write a number, so that 4 and 4.00 are the same. */
function plain(text: string): string {
  const value = readDecimal(text)
  if (value === undefined) return text
  return value.eq(0) ? '0' : value.toFixed()
}
