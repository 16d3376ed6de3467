import type { Category, Decimal } from './types.ts'

type Leaf = readonly [code: string, name: string, taxRate: Decimal, description: string]

const branches: readonly (readonly [code: string, name: string, leaves: readonly Leaf[]])[] = [
  [
    'HOM',
    'Home & gifts',
    [
      ['AAA', 'Candles', '0.2', 'Beeswax, soy and dinner candles, and what holds them.'],
      ['AAB', 'Gifts', '0.2', 'Small things to give, most of them made in the West Country.'],
      ['AAC', 'Soap & bath', '0.2', 'Soap, balm and bath salts.'],
      ['KIT', 'Kitchen', '0.2', 'Linen, wood, knives and pans.'],
    ],
  ],
  [
    'FAD',
    'Food & drink',
    [
      ['GRO', 'Grocery', '0', 'The store cupboard: salt, oil, honey, pulses and preserves.'],
      ['DEL', 'Cheese & deli', '0', 'Chilled, cut or whole.'],
      ['BAK', 'Bakery', '0', 'Bread, cake and plain biscuits.'],
      ['HOT', 'Tea & coffee', '0', 'Leaf, bag, bean and ground.'],
      ['CON', 'Confectionery', '0.2', 'Chocolate, caramels and everything sweet that takes VAT.'],
      ['SNA', 'Snacks', '0.2', 'Crisps and salted nuts, which take VAT.'],
      ['SOF', 'Soft drinks', '0.2', 'Cordial, juice and ginger beer.'],
      ['ALC', 'Wine, beer & spirits', '0.2', 'For over-eighteens.'],
    ],
  ],
  [
    'CLO',
    'Clothing',
    [
      ['WOR', 'Workwear', '0.2', 'Aprons, overalls, socks and gloves.'],
      ['KID', "Children's clothes", '0', 'Up to the fourteenth birthday, without VAT.'],
    ],
  ],
  [
    'TRD',
    'Trade & workshop',
    [
      ['FIX', 'Fixings', '0.2', 'Hooks, bolts, screws and brackets.'],
      ['TOO', 'Hand tools', '0.2', 'Tools that last.'],
      ['ELE', 'Lighting & batteries', '0.2', 'Bulbs, torches and cells.'],
      ['PAC', 'Packaging', '0.2', 'Boxes, tape and paper by the pallet.'],
      ['STA', 'Stationery', '0.2', 'Notebooks, pens and cards.'],
    ],
  ],
  [
    'FAM',
    'Books & family',
    [
      ['BOO', 'Books', '0', 'Printed books and maps, without VAT.'],
      ['FUE', 'Logs & fuel', '0.05', 'Fuel for the home at the reduced rate.'],
      ['SEA', 'Child seats', '0.05', 'Car seats at the reduced rate.'],
    ],
  ],
]

/** The address form of a name: `Soap & bath` is `soap-bath`, `Café crème` is `cafe-creme`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const categories: readonly Category[] = branches.flatMap(([code, name, leaves]) => [
  { code, name, slug: slugOf(name), description: '', parent: '' },
  ...leaves.map(([leaf, leafName, , description]) => ({
    code: leaf,
    name: leafName,
    slug: slugOf(leafName),
    description,
    parent: code,
  })),
])

const taxRates = new Map(
  branches.flatMap(([, , leaves]) => leaves.map(([code, , taxRate]) => [code, taxRate] as const)),
)

/** The VAT of a category's goods as a fraction. */
export const taxRateOf = (category: string): Decimal => {
  const rate = taxRates.get(category)
  if (rate === undefined) throw new Error(`No VAT rate for category ${category}`)
  return rate
}
