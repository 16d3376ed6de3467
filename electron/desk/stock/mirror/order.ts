import { keyOf } from '../keyOf.ts'
import { notForSale, type Product } from '../product.ts'

/** What the order of a search depends on beside the products. */
export type OrderedFor = {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Code of the location this desk sells from; empty for all of them. */
  readonly location: string
  /** Codes of what this desk sold lately, as `keyOf` writes them. */
  readonly recent: ReadonlySet<string>
}

/** The text by which two of them are compared: the day and the location, then what is recent. */
export const orderedForText = ({ today, location, recent }: OrderedFor): string =>
  [`${today} ${location}`, ...[...recent].sort()].join('\n')

/**
 * What is recent in one of two such texts alone, or null where the day or the location differs and
 * every product may have moved.
 */
export function movedBetween(before: string, now: string): readonly string[] | null {
  const [[first, ...old], [second, ...fresh]] = [before.split('\n'), now.split('\n')]
  if (first !== second) return null
  const [had, has] = [new Set(old), new Set(fresh)]
  return [...old.filter((code) => !has.has(code)), ...fresh.filter((code) => !had.has(code))]
}

/** A tier is three answers: is it for sale (4), in stock (2), recent (1)? No counts as so much. */
export const TIERS = { notForSale: 4, notInStock: 2, notRecent: 1 } as const

/**
 * Products that fit equally well: first those that may be sold today, then those in stock where
 * this desk sells from, then those it sold lately, then by code. 0 comes first.
 */
export function tierOf(product: Product, { today, location, recent }: OrderedFor): number {
  const quantities = location === '' ? Object.values(product.stock) : [product.stock[location]]
  const total = quantities.reduce((sum, text) => sum + (Number(text) || 0), 0)
  return (
    (notForSale(product, today) === '' ? 0 : TIERS.notForSale) +
    (total > 0 ? 0 : TIERS.notInStock) +
    (recent.has(keyOf(product.code)) ? 0 : TIERS.notRecent)
  )
}

/**
 * Places in the order of codes; between two neighbours there is room for later ones. Not more than
 * a family needs: the index keeps distances, and small ones take less of the disk.
 */
const ROOM = 64
const PLACES = 2 ** 28

/**
 * The tier whose numbers are the smallest on disk: for sale and in stock, as most are. What is
 * recent besides is not much, and stands below nothing.
 */
const HOME = TIERS.notRecent

/** Where a tier begins. */
export const tierStart = (tier: number): number => (tier - HOME) * PLACES

/** A product's number: smaller ones are found first. */
export const idOf = (tier: number, place: number): number => tierStart(tier) + place

/** Its place in the order of codes. */
export const placeOf = (id: number): number => id - tierStart(tierFrom(id))

/** Its tier. */
export const tierFrom = (id: number): number => Math.floor(id / PLACES) + HOME

/** In SQL, what counts as nothing for products that are in stock. */
export const NOT_IN_STOCK = `((id + ${PLACES * HOME}) / ${PLACES * TIERS.notInStock}) % 2`

/** So many places between two neighbours (`null` for none), or `null` where there is no room. */
export function placesBetween(
  before: number | null,
  after: number | null,
  count: number,
): number[] | null {
  const from = before ?? 0
  const step = after === null ? ROOM : Math.floor((after - from) / (count + 1))
  if (step < 1 || from + step * count >= PLACES) return null
  return Array.from({ length: count }, (_, at) => from + step * (at + 1))
}

/** Order of codes: by their letters and figures first, by every sign where those are the same. */
export function compareCodes(one: Coded, other: Coded): number {
  return compareText(one.codeKey, other.codeKey) || compareText(one.code, other.code)
}

/** A product as its place is found. */
export type Coded = { readonly codeKey: string; readonly code: string }

/** By code points, as SQLite compares; a catalogue is sorted by it, so that nothing is made of the signs. */
export function compareText(one: string, other: string): number {
  const shared = Math.min(one.length, other.length)
  for (let at = 0; at < shared; at += 1) {
    const [mine, theirs] = [one.charCodeAt(at), other.charCodeAt(at)]
    if (mine !== theirs) return byCodePoint(mine) - byCodePoint(theirs)
  }
  return one.length - other.length
}

/** Halves of signs from 0x10000 on stand before 0xE000 and are to come last. */
const byCodePoint = (half: number): number =>
  half < 0xd800 ? half : half < 0xe000 ? half + 0x2000 : half - 0x800
