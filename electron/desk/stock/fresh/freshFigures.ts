import type { Product } from '../product.ts'
import type { Figures, Reading } from './reading.ts'

/** Figures that were read by themselves, newer than the last refresh. */
export type FreshFigures = {
  /** Takes in what was read; `at` (ISO) is when it was asked for: no figure is older. */
  readonly take: (reading: Reading, at: string) => void
  /** The product with its newest figures. */
  readonly over: (product: Product) => Product
  /** ISO time of figures that are newer than the refresh's, or `null`. */
  readonly at: (code: string) => string | null
  /** Codes of all that have such figures. */
  readonly codes: () => readonly string[]
  /** A refresh that began then (ISO) is applied: what was read before it is older than that. */
  readonly refreshed: (begun: string) => void
}

/** None yet. They live in memory: a desk that starts refreshes everything anyway. */
export function createFreshFigures(): FreshFigures {
  const fresh = new Map<string, { readonly figures: Figures; readonly at: string }>()
  return {
    take: ({ figures }, at) => {
      for (const [code, told] of figures) {
        if (told.stock !== undefined) fresh.set(code, { figures: told, at })
      }
    },
    over: (product) => {
      const told = fresh.get(product.code)
      return told === undefined ? product : { ...product, ...told.figures }
    },
    at: (code) => fresh.get(code)?.at ?? null,
    codes: () => [...fresh.keys()],
    refreshed: (begun) => {
      for (const [code, { at }] of fresh) if (at <= begun) fresh.delete(code)
    },
  }
}
