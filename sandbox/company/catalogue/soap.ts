import { familiesOf } from '../family.ts'

export const soap = familiesOf(
  {
    category: 'AAC',
    supplier: 'soap',
    picture: 'soap',
    uom: 'EACH',
    packs: '3 24 288 1728',
    grams: 125,
    shelfLife: 1095,
  },
  [
    {
      name: 'Olive-oil soap',
      text: 'Cold-process bar, six weeks on the rack.',
      brand: 'Purbeck',
      feature: 'Local makers',
      related: ['1220', '1230'],
      skus: [
        ['1201', 'Lavender, 110 g', '2.05 2.25 3.95', '264 72 24'],
        ['1202', 'Rosemary, 110 g', '2.05 2.25 3.95', '192 48 18'],
        ['1203', 'Oat & honey, 110 g', '2.05 2.25 3.95', '8 0 3'],
        ['1204', 'Unscented, 110 g', '1.95 2.15 3.75', '216 48 12'],
      ],
    },
    {
      name: 'Hand wash',
      text: 'Plant-based, in a bottle to keep and refill.',
      brand: 'Purbeck',
      picture: 'lotion-bottle',
      uom: 'BTL',
      packs: '- 6 72 432',
      grams: 370,
      skus: [
        ['1210', 'Bay & mint, 300 ml', '3.30 3.65 5.95', '132 36 10'],
        [
          '1211',
          'Bay & mint, 5 litre refill',
          '28.50 31.00 46.00',
          '14 3 0',
          { packs: '- 2 24 96', grams: 5300 },
        ],
      ],
    },
    {
      name: 'Bath salts',
      text: 'Epsom and cedar, for backs that have lifted boxes.',
      picture: 'bathtub',
      uom: 'TUB',
      packs: '- 8 64 384',
      grams: 620,
      skus: [
        ['1220', 'Cedar, 500 g', '4.10 4.50 7.50', '48 12 4'],
        ['1221', 'Rose géranium, 500 g', '4.10 4.50 7.50', '40 8 0'],
      ],
    },
    {
      name: 'Gardener’s hand balm',
      text: 'Beeswax and calendula, not greasy.',
      picture: 'honeybee',
      uom: 'TIN',
      packs: '- 12 240 1440',
      grams: 75,
      skus: [
        ['1230', '50 g', '3.45 3.80 6.25', '96 24 11'],
        ['1231', '10 g', '1.2250 1.3500 2.5000', '180 0 -6', { grams: 19 }],
      ],
    },
  ],
)
