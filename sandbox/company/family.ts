import { inHouseEan13, outerItf14 } from './barcodes.ts'
import { addDays } from './calendar.ts'
import { slugOf, taxRateOf } from './categories.ts'
import { menus } from './menus.ts'
import { type SupplierName, suppliers } from './suppliers.ts'
import type { Day, Product } from './types.ts'

/** What a family's sizes share, and what one size may have of its own. */
export type Traits = {
  name: string
  /** One short sentence, the product's comment. */
  text: string
  category: string
  picture: string
  uom: string
  supplier: SupplierName
  /** Units in a pack, case, layer, pallet and container, `-` for none: `'- 12 96 576'`. */
  packs: string
  /** Weight of one unit with its wrapping. */
  grams: number
  brand?: string
  feature?: string
  shelfLife?: number
  warranty?: number
  bulk?: number
  sale?: boolean
  /** First and last day of the sales window, in days from today. */
  window?: readonly [first: number, last: number]
  /** For goods that carry no barcode. */
  unlabelled?: boolean
}

/** `prices` are Trade, Web, Retail, net: `'2.15 2.40 3.95'`; `stock` is WH1, WH2, SHOP. */
export type Sku = readonly [
  number: string,
  size: string,
  prices: string,
  stock: string,
  own?: Partial<Traits>,
]

export type Family = Traits & { skus: readonly Sku[]; related?: readonly string[] }

type Usual = 'category' | 'supplier' | 'picture' | 'uom' | 'packs' | 'grams'

/** Families of one subject; `usual` is what most of them have alike. */
export const familiesOf = (
  usual: Pick<Traits, Usual> & Partial<Traits>,
  families: readonly (Omit<Family, Usual> & Partial<Pick<Family, Usual>>)[],
): readonly Family[] => families.map((family) => ({ ...usual, ...family }))

const words = (text: string, codes: readonly { code: string }[]) => {
  const parts = text.split(' ')
  if (parts.length !== codes.length) throw new Error(`Expected ${codes.length} figures: ${text}`)
  return codes.map(({ code }, at) => [code, parts[at] ?? ''] as const)
}

const packsOf = (text: string): Product['packs'] => {
  const [pack = 0, carton = 0, layer = 0, pallet = 0, container = 0] = text
    .split(' ')
    .map((count) => (count === '-' ? 0 : Number(count)))
  return { pack, case: carton, layer, pallet, container }
}

const emptyPalletKg = 25

const palletWeightOf = (pallet: number, grams: number): string =>
  pallet === 0 ? '0' : ((pallet * grams) / 1000 + emptyPalletKg).toFixed(1)

const codeOf = (number: string) => `HV-${number}`

const familyCodeOf = (family: Family): string => {
  const [first] = family.skus
  if (first === undefined) throw new Error(`${family.name} has no sizes`)
  return codeOf(first[0])
}

const productOf = (family: Family, sku: Sku, today: Day): Product => {
  const [number, size, prices, stock, own] = sku
  const traits = { ...family, ...own }
  const supplier = suppliers[traits.supplier]
  const packs = packsOf(traits.packs)
  const barcode = traits.unlabelled ? '' : inHouseEan13(20, Number(number))
  const bands = Object.fromEntries(words(prices, menus.price_bands))
  return {
    code: codeOf(number),
    family: familyCodeOf(family),
    slug: slugOf(family.name),
    name: traits.name,
    size,
    comment: traits.text,
    description: `${traits.text} ${packs.case > 1 ? `A case holds ${packs.case}.` : 'Sold singly.'}`,
    category: traits.category,
    feature: traits.feature ?? '',
    brand: traits.brand ?? '',
    taxRate: taxRateOf(traits.category),
    basePrice: bands.PB3 ?? '0',
    prices: bands,
    stock: Object.fromEntries(
      words(stock, menus.stock_location).map(([code, count]) => [code, Number(count)]),
    ),
    uom: traits.uom,
    packs,
    bulkQuantity: traits.bulk ?? 0,
    barcode,
    outerBarcode: barcode && packs.case > 1 ? outerItf14(barcode) : '',
    palletWeight: palletWeightOf(packs.pallet, traits.grams),
    shelfLifeDays: traits.shelfLife ?? 0,
    warrantyDays: traits.warranty ?? 0,
    supplier: supplier.name,
    supplierName: `${traits.name} ${size}`.trim().toUpperCase(),
    supplierSku: supplier.codeOf(number, size),
    picture: traits.picture,
    sale: traits.sale ?? false,
    start: traits.window ? addDays(today, traits.window[0]) : '',
    end: traits.window ? addDays(today, traits.window[1]) : '',
    related: (family.related ?? []).map(codeOf),
  }
}

/** One product a size. */
export const productsOf = (family: Family, today: Day): readonly Product[] =>
  family.skus.map((sku) => productOf(family, sku, today))
