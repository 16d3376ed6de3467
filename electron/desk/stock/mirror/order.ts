import { notForSale, type Product } from '../product.ts'

/** What the order of a search depends on beside the products. */
export type OrderedFor = {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Code of the location this desk sells from; empty for all of them. */
  readonly location: string
}

/** The one text by which two of them are compared. */
export const orderedForText = ({ today, location }: OrderedFor): string => `${today} ${location}`

/**
 * Products that fit equally well: first those that may be sold today, then those in stock where
 * this desk sells from, then by code. 0 comes first.
 */
export function tierOf(product: Product, { today, location }: OrderedFor): number {
  const quantities = location === '' ? Object.values(product.stock) : [product.stock[location]]
  const total = quantities.reduce((sum, text) => sum + (Number(text) || 0), 0)
  return (notForSale(product, today) === '' ? 0 : 2) + (total > 0 ? 0 : 1)
}

/**
 * Places in the order of codes; between two neighbours there is room for later ones. Not more than
 * a family needs: the index keeps distances, and small ones take less of the disk.
 */
const ROOM = 64
const PLACES = 2 ** 31

/** Where a tier begins. */
export const tierStart = (tier: number): number => tier * PLACES

/** A product's number: smaller ones are found first. */
export const idOf = (tier: number, place: number): number => tier * PLACES + place

/** Its place in the order of codes. */
export const placeOf = (id: number): number => id % PLACES

/** Its tier. */
export const tierFrom = (id: number): number => Math.floor(id / PLACES)

/** So many places between two neighbours (`null` for none), or `null` where there is no room. */
export function placesBetween(
  before: number | null,
  after: number | null,
  count: number,
): number[] | null {
  const from = before ?? 0
  const step = after === null ? ROOM : Math.floor((after - from) / (count + 1))
  if (step < 1) return null
  return Array.from({ length: count }, (_, at) => from + step * (at + 1))
}

/** Order of codes: by their letters and figures first, by every sign where those are the same. */
export function compareCodes(one: Coded, other: Coded): number {
  return compareText(one.codeKey, other.codeKey) || compareText(one.code, other.code)
}

/** A product as its place is found. */
export type Coded = { readonly codeKey: string; readonly code: string }

/** By code points, as SQLite compares. */
export function compareText(one: string, other: string): number {
  const [mine, theirs] = [[...one], [...other]]
  for (const [at, sign] of mine.entries()) {
    const difference = (sign.codePointAt(0) ?? 0) - (theirs[at]?.codePointAt(0) ?? -1)
    if (difference !== 0) return difference
  }
  return mine.length - theirs.length
}
