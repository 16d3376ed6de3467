import type { SQLOutputValue } from 'node:sqlite'
import type { Packs } from '../../../../shared/domain/uom.ts'
import type { Product } from '../product.ts'
import {
  type Kept,
  keptFigure,
  keptPrice,
  keptSlug,
  readFigure,
  readPrice,
  readSlug,
} from './kept.ts'

/** Facts are kept in these places, without their names: those would be half of the file. */
const PLACES: Readonly<Record<keyof Product, number>> = {
  code: 0,
  name: 1,
  size: 2,
  category: 3,
  brand: 4,
  comment: 5,
  barcode: 6,
  outerBarcode: 7,
  supplierCode: 8,
  slug: 9,
  currency: 10,
  taxRate: 11,
  basePrice: 12,
  prices: 13,
  stock: 14,
  packs: 15,
  imagePath: 16,
  supplier: 17,
  palletWeight: 18,
  shelfLife: 19,
  // Most products have none of these, and what is empty at the end is left out.
  isOnOffer: 20,
  start: 21,
  end: 22,
}

const FIELDS = Object.entries(PLACES) as readonly [keyof Product, number][]

type Values = Readonly<Record<string, string>>
type KeptValues = Readonly<Record<string, Kept>>

/** A product as its row keeps it; only this desk writes them. Each key of a search reads fifty. */
export function productOf(row: Record<string, SQLOutputValue>): Product {
  const values = JSON.parse(String(row.facts)) as readonly unknown[]
  const at = (place: number) => (values[place] ?? '') as string
  const name = at(PLACES.name)
  return {
    code: at(PLACES.code),
    name,
    size: at(PLACES.size),
    category: at(PLACES.category),
    brand: at(PLACES.brand),
    comment: at(PLACES.comment),
    barcode: at(PLACES.barcode),
    outerBarcode: at(PLACES.outerBarcode),
    supplierCode: at(PLACES.supplierCode),
    slug: readSlug(at(PLACES.slug), name),
    currency: at(PLACES.currency),
    taxRate: values[PLACES.taxRate] as Product['taxRate'],
    basePrice: basePriceOf(values[PLACES.basePrice] as Kept | null),
    prices: readEach(values[PLACES.prices] as Record<string, Kept>, readPrice),
    stock: readEach(values[PLACES.stock] as Record<string, Kept>, readFigure),
    packs: readPacks(values[PLACES.packs] as readonly (Kept | null)[]),
    imagePath: at(PLACES.imagePath),
    supplier: at(PLACES.supplier),
    palletWeight: readFigure(at(PLACES.palletWeight)),
    shelfLife: readFigure(at(PLACES.shelfLife)),
    isOnOffer: values[PLACES.isOnOffer] === 1,
    start: at(PLACES.start),
    end: at(PLACES.end),
  }
}

const basePriceOf = (kept: Kept | null): string | null => (kept === null ? null : readPrice(kept))

/** What is kept of a product. Two of the same facts are the same text. */
export function factsOf(product: Product): string {
  const values: unknown[] = []
  for (const [name, place] of FIELDS) values[place] = product[name]
  const { name, slug, basePrice, prices, stock, packs, isOnOffer } = product
  values[PLACES.slug] = keptSlug(slug, name)
  values[PLACES.basePrice] = basePrice === null ? null : keptPrice(basePrice)
  values[PLACES.prices] = eachOf(prices, keptPrice)
  values[PLACES.stock] = eachOf(stock, keptFigure)
  values[PLACES.packs] = keptPacks(packs)
  values[PLACES.palletWeight] = keptFigure(product.palletWeight)
  values[PLACES.shelfLife] = keptFigure(product.shelfLife)
  values[PLACES.isOnOffer] = isOnOffer ? 1 : ''
  return JSON.stringify(values.slice(0, 1 + values.findLastIndex((value) => value !== '')))
}

/** One fact of a row, in SQL. */
export const fieldOf = (name: 'currency'): string => `facts ->> '$[${PLACES[name]}]'`

const PACKS = ['pack', 'case', 'layer', 'pallet', 'bulk'] as const satisfies (keyof Packs)[]

const keptPacks = (packs: Packs): (Kept | null)[] => {
  const kept = PACKS.map((name) => {
    const figure = packs[name]
    return figure === undefined ? null : keptFigure(figure)
  })
  return kept.slice(0, kept.findLastIndex((figure) => figure !== null) + 1)
}

function readPacks(kept: readonly (Kept | null)[]): Packs {
  const packs: Packs = {}
  for (const [at, figure] of kept.entries()) {
    const name = PACKS[at]
    if (name !== undefined && figure !== null) packs[name] = readFigure(figure)
  }
  return packs
}

const eachOf = (values: Values, change: (text: string) => Kept): KeptValues =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))

/** Figures as they were told, in the place of what was just read. */
function readEach(kept: Record<string, Kept>, read: (kept: Kept) => string): Values {
  for (const key in kept) kept[key] = read(kept[key] ?? '')
  return kept as Record<string, string>
}
