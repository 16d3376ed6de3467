import { familiesOf, type Sku } from '../family.ts'

/** One SKU a size: the number counts on, the stock is given size by size. */
const sizes = (
  first: number,
  names: string,
  more: string,
  prices: string,
  stock: readonly string[],
): readonly Sku[] =>
  names
    .split(' ')
    .map((name, at) => [String(first + at), `${name}${more}`, prices, stock[at] ?? '0 0 0'])

const smallToBig = 'S M L XL 2XL 3XL'

export const workwear = familiesOf(
  {
    category: 'WOR',
    supplier: 'cloth',
    picture: 'coat',
    uom: 'EACH',
    packs: '- 10 60 360',
    grams: 620,
  },
  [
    {
      name: 'Waxed canvas apron',
      text: 'Twelve-ounce canvas, leather straps, two pockets.',
      brand: 'Welland',
      grams: 720,
      warranty: 730,
      related: ['7003', '3351'],
      skus: sizes(3305, smallToBig, ', bottle green', '18.40 20.00 32.00', [
        '14 4 2',
        '0 3 -2',
        '19 8 1',
        '26 6 3',
        '8 0 1',
        '0 0 0',
      ]),
    },
    {
      name: 'Waxed canvas apron, tan',
      text: 'The same apron in the colour of a good saddle.',
      brand: 'Welland',
      grams: 720,
      warranty: 730,
      related: ['3305'],
      skus: sizes(3315, 'S M L XL', ', tan', '18.40 20.00 32.00', [
        '6 2 1',
        '11 4 2',
        '12 3 2',
        '5 0 0',
      ]),
    },
    {
      name: 'Drill chore jacket',
      text: 'French blue cotton drill, three patch pockets.',
      brand: 'Welland',
      picture: 'coat',
      grams: 980,
      skus: sizes(3320, smallToBig, ', French blue', '27.60 30.00 46.00', [
        '9 2 1',
        '14 4 2',
        '17 5 2',
        '12 3 1',
        '4 0 1',
        '2 0 0',
      ]),
    },
    {
      name: 'Carpenter’s trousers',
      text: 'Double knee, hammer loop, rule pocket.',
      brand: 'Welland',
      picture: 'jeans',
      grams: 890,
      related: ['3350'],
      skus: sizes(3330, '30 32 34 36 38 40', '" waist, stone', '24.80 27.00 42.00', [
        '8 2 0',
        '15 4 1',
        '18 6 2',
        '13 4 1',
        '6 1 0',
        '0 -1 0',
      ]),
    },
    {
      name: 'Heavy cotton T-shirt',
      text: 'Ringspun, 220 g, stays square.',
      picture: 't-shirt',
      packs: '3 36 216 1296',
      grams: 240,
      skus: sizes(3340, smallToBig, ', navy', '5.9500 6.6000 10.5000', [
        '72 18 6',
        '108 36 8',
        '120 36 9',
        '90 24 6',
        '36 6 2',
        '15 3 1',
      ]),
    },
    {
      name: 'Rigger gloves',
      text: 'Cow-hide palm, elastic back.',
      picture: 'gloves',
      uom: 'PAIR',
      packs: '12 120 960 5760',
      grams: 160,
      skus: sizes(3350, 'M L XL', ', natural', '2.1750 2.4000 3.9500', [
        '240 48 10',
        '360 72 14',
        '180 24 6',
      ]),
    },
    {
      name: 'Work socks',
      text: 'Cushion sole, wool and nylon, reinforced heel.',
      brand: 'Welland',
      picture: 'socks',
      uom: 'PAIR',
      packs: '3 30 300 1800',
      grams: 110,
      related: ['3330'],
      skus: [
        ['7003', 'pair, 6–11', '2.95 3.25 5.50', '360 90 30'],
        ['7004', 'pair, 11–14', '2.95 3.25 5.50', '80 8 4'],
      ],
    },
    {
      name: 'Knitted watch cap',
      text: 'Lambswool, ribbed, one size fits all.',
      picture: 'billed-cap',
      packs: '- 12 144 864',
      grams: 90,
      skus: [
        ['7010', 'navy', '6.75 7.50 12.00', '64 14 5'],
        ['7011', 'oatmeal', '5.40 6.00 9.50', '21 3 2', { sale: true }],
      ],
    },

    {
      name: 'High-visibility waistcoat',
      text: 'Class 2, yellow, two bands and braces.',
      picture: 'safety-vest',
      packs: '- 50 500 3000',
      grams: 140,
      skus: sizes(3360, smallToBig, ', yellow', '1.9750 2.2000 3.7500', [
        '110 20 4',
        '200 40 6',
        '260 50 8',
        '240 50 8',
        '150 20 4',
        '60 10 2',
      ]),
    },
    {
      name: 'Boiler suit',
      text: 'Cotton and polyester, stud front, elastic back.',
      brand: 'Welland',
      picture: 'lab-coat',
      grams: 1050,
      skus: sizes(3370, smallToBig, ', spruce', '21.40 23.50 36.00', [
        '6 1 0',
        '9 2 1',
        '12 3 1',
        '10 2 1',
        '4 0 0',
        '1 0 0',
      ]),
    },
  ],
)
