import { sampleCompany } from './sample.ts'
import type { Company, Day, MenuValue, Product } from './types.ts'

/** As people write them: accents, slashes, quotes, other scripts, what a table program calculates. */
const WRITTEN: readonly (readonly [code: string, name: string])[] = [
  ['Lagér/Ålesund', 'Det store lageret ved havna i Ålesund, andre etasje'],
  ['Été / 2', 'Entrepôt d’été, deuxième quai'],
  ['Straße 12/Köln-Südstadt, Halle 4, Regal 9', 'Zweigstelle Köln'],
  ['C:\\Rack\\4', 'Rack four'],
  ["St John's", "St John's Lane"],
  ['A&B', 'Allen & Bright, on commission'],
  ['"Cold"', 'The cold room'],
  ['<b>Bay</b>', 'Bay <i>one</i>'],
  ['=1+1', 'A shelf that looks like a sum'],
  ['100%', 'All of it'],
  ['Αθήνα/1', 'Κεντρική αποθήκη'],
  ['مخزن 1', 'المخزن الأول'],
  ['Żółw', 'Magazyn Żółw'],
  ['Ø', 'Ø'],
  ['0', 'Nought'],
]
const MADE_UP = 25
/** The last ones are in no menu: stock is there, and nobody has named the place. */
const UNNAMED = 4

const locations: readonly MenuValue[] = [
  ...WRITTEN.map(([code, value]) => ({ code, value })),
  ...Array.from({ length: MADE_UP }, (_, at) => ({
    code: `Quai ${at + 1}/É`,
    value: `Quai nº ${at + 1}, côté été`,
  })),
]

const FIGURES = [-12, 0.25, 1500, 0, 0.3333, -0.5, 123_456_789, 7.125, 3, -1_000_000.5]
const BASE_PRICES = ['0', '0.0001', '2.15', '1234567.8901']
const NAME_LENGTH = 200

const longName = (name: string): string =>
  `${name} with everything that anybody ever wanted to say about it in the name itself, from where it was made and by whom to how it is wrapped, kept, shelved, counted, sold, sent and thanked for, which is too long`.slice(
    0,
    NAME_LENGTH,
  )

const nameOf = (name: string, at: number): string => {
  if (at % 4 === 0) return longName(name)
  if (at % 7 === 0) return `Donaudampfschifffahrt${'gesellschaft'.repeat(15)}`.slice(0, NAME_LENGTH)
  return name
}

/** Each product lies at two locations in three, each time with another figure. */
const stockOf = (at: number): Product['stock'] =>
  Object.fromEntries(
    locations.flatMap(({ code }, place) =>
      (at + place) % 3 === 0 ? [] : [[code, FIGURES[(at * 7 + place) % FIGURES.length] ?? 0]],
    ),
  )

const oddly = (product: Product, at: number): Product => ({
  ...product,
  name: nameOf(product.name, at),
  size: at % 9 === 0 ? `${product.size} (or as near to it as the maker gets)` : product.size,
  barcode: at % 2 === 0 ? '' : product.barcode,
  outerBarcode: at % 3 === 0 ? '' : product.outerBarcode,
  brand: at % 5 === 0 ? 'The Worshipful Makers of Whatever is Wanted & Sons (Successors)' : '',
  supplierName: at % 6 === 0 ? longName(product.supplierName) : product.supplierName,
  supplierSku: at % 4 === 0 ? `${product.supplierSku}/ÅÄÖ-${'0'.repeat(40)}` : '',
  basePrice: BASE_PRICES[at % BASE_PRICES.length] ?? '0',
  prices: {},
  stock: stockOf(at),
})

/** Codes that nobody would choose; each is a family of its own. */
const CODES = [`HV-LONG/${'0123456789'.repeat(4)}`, 'É/1 "x"', '<i>9</i>']

const withOddCodes = (products: readonly Product[]): readonly Product[] =>
  products.slice(0, CODES.length).flatMap((product, at) => {
    const code = CODES[at] ?? ''
    return [{ ...product, code, family: code, slug: `odd-${at}`, related: [] }]
  })

/** The sample company as the oddest CRM has it: forty locations, no price band, names without end. */
export function oddCompany(today: Day): Company {
  const sample = sampleCompany(today)
  return {
    ...sample,
    products: [...withOddCodes(sample.products), ...sample.products].map(oddly),
    menus: {
      ...sample.menus,
      stock_location: locations.slice(0, -UNNAMED),
      price_bands: [],
    },
  }
}

/** The sample company before anything was entered to sell. */
export const emptyCompany = (today: Day): Company => ({
  ...sampleCompany(today),
  products: [],
  orders: [],
})
