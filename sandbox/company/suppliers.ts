/** Who the goods come from, and how each writes its own codes. */
export type Supplier = { name: string; codeOf: (number: string, size: string) => string }

const dashed = (prefix: string) => (number: string) => `${prefix}-${number}`
const dotted = (prefix: string) => (number: string) =>
  `${prefix}.${number.slice(0, 2)}.${number.slice(2)}`
const sized = (prefix: string) => (number: string, size: string) =>
  `${prefix}${number}/${size.split(',')[0]?.replace(/\s+/g, '') || 'STD'}`
const zeroed = (prefix: string) => (number: string) => `${prefix}${number.padStart(8, '0')}`

const supplier = (name: string, codeOf: Supplier['codeOf']): Supplier => ({
  name: `${name} (Training) Ltd`,
  codeOf,
})

export const suppliers = {
  chandler: supplier('Bramley Wick Chandlers', dashed('BWC')),
  gifts: supplier('Tidemark Giftware', dotted('TM')),
  soap: supplier('Purbeck Soap Kitchen', dashed('PSK')),
  salt: supplier('Penhallow Saltworks', dashed('PEN')),
  larder: supplier('Severn Larder Wholesale', zeroed('')),
  dairy: supplier('Cheddar Vale Dairies', dotted('CVD')),
  bakery: supplier('Clifton Oven', dashed('CLO')),
  roastery: supplier('Northgate Roastery', dashed('NR')),
  sweets: supplier('Toffee Mill', sized('TML')),
  drinks: supplier('Orchard & Spring Drinks', zeroed('OS')),
  cellar: supplier('Temple Quay Cellars', dotted('TQC')),
  cloth: supplier('Welland Workwear', sized('WW')),
  kids: supplier('Puddle Lane Clothing', sized('PL-')),
  kitchen: supplier('Hearth & Handle', dashed('H&H')),
  fixings: supplier('Pinder Bolt & Brass', sized('PBB')),
  tools: supplier('Sheaf Hand Tools', dashed('SHT')),
  light: supplier('Lantern Electrical', zeroed('LE')),
  boxes: supplier('Corrugate West', sized('CW')),
  paper: supplier('Inkwell Paper Goods', dashed('INK')),
  books: supplier('Estuary Book Trade', zeroed('EBT')),
  fuel: supplier('Mendip Fuel Merchants', dashed('MFM')),
  seats: supplier('Little Passenger', sized('LP-')),
} as const satisfies Readonly<Record<string, Supplier>>

export type SupplierName = keyof typeof suppliers
