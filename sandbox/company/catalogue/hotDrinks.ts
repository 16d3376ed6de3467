import { familiesOf } from '../family.ts'

export const hotDrinks = familiesOf(
  {
    category: 'HOT',
    supplier: 'roastery',
    picture: 'hot-beverage',
    uom: 'BAG',
    packs: '- 10 80 480',
    grams: 265,
    shelfLife: 365,
  },
  [
    {
      name: 'House coffee “Northgate”',
      text: 'Brazil and Guatemala; nutty, easy, good with milk.',
      brand: 'Northgate',
      related: ['2310', '2305'],
      skus: [
        ['2301', 'Beans 250 g', '4.25 4.70 7.25', '110 30 14'],
        [
          '2302',
          'Beans 1 kg',
          '14.80 16.20 23.50',
          '64 16 3',
          { packs: '- 6 48 288', grams: 1030 },
        ],
        ['2303', 'Filter grind 250 g', '4.25 4.70 7.25', '90 20 9'],
        ['2304', 'Espresso grind 250 g', '4.25 4.70 7.25', '70 20 6'],
      ],
    },
    {
      name: 'Yirgacheffe, washed',
      text: 'Jasmine and bergamot, light roast.',
      brand: 'Northgate',
      skus: [
        ['2305', 'Beans 250 g', '6.10 6.70 10.25', '32 8 4'],
        ['2306', 'Filter grind 250 g', '6.10 6.70 10.25', '4 0 1'],
      ],
    },
    {
      name: 'Breakfast tea',
      text: 'Assam and Kenya, brisk, takes milk.',
      picture: 'teacup-without-handle',
      uom: 'BOX',
      packs: '- 12 144 864',
      grams: 190,
      shelfLife: 730,
      related: ['2320'],
      skus: [
        ['2310', '50 bags', '2.30 2.55 3.95', '288 72 22'],
        ['2311', 'Loose 125 g', '2.80 3.10 4.85', '120 24 8'],
        [
          '2312',
          '600 catering bags',
          '17.50 19.00 27.50',
          '18 4 0',
          { packs: '- 4 24 96', grams: 2100 },
        ],
      ],
    },
    {
      name: 'Peppermint tea',
      text: 'Whole Hampshire leaf.',
      picture: 'herb',
      uom: 'BOX',
      packs: '- 12 144 864',
      grams: 60,
      shelfLife: 730,
      skus: [
        ['2320', '20 bags', '1.95 2.15 3.50', '168 36 12'],
        ['2321', 'Loose 40 g', '2.60 2.85 4.50', '48 12 5'],
      ],
    },
    {
      name: 'Drinking cocoa',
      text: 'Cocoa and cane, nothing else; a beverage, so without VAT.',
      picture: 'cup-with-straw',
      uom: 'TIN',
      packs: '- 8 64 384',
      grams: 340,
      shelfLife: 540,
      skus: [
        ['2330', 'Tin 250 g', '4.60 5.05 7.95', '76 20 9'],
        [
          '2331',
          'Bag 1 kg',
          '13.20 14.50 20.95',
          '20 6 0',
          { uom: 'BAG', packs: '- 6 48 288', grams: 1020 },
        ],
      ],
    },
  ],
)
