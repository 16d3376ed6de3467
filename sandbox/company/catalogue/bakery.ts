import { familiesOf } from '../family.ts'

export const bakery = familiesOf(
  {
    category: 'BAK',
    supplier: 'bakery',
    picture: 'bread',
    uom: 'EACH',
    packs: '- 12 96 384',
    grams: 420,
    shelfLife: 90,
  },
  [
    {
      name: 'Oatcakes',
      text: 'Rough-cut oats, beef-dripping free.',
      picture: 'cookie',
      uom: 'BOX',
      packs: '- 12 144 720',
      grams: 220,
      shelfLife: 270,
      related: ['2401'],
      skus: [
        ['2505', 'Box 200 g', '1.45 1.60 2.50', '240 60 15'],
        ['2506', 'Box 200 g, cracked pepper', '1.55 1.70 2.65', '144 36 9'],
      ],
    },
    {
      name: 'All-butter shortbread',
      text: 'Petticoat tails, half butter by conscience.',
      picture: 'shortcake',
      uom: 'TIN',
      packs: '- 8 64 384',
      grams: 520,
      shelfLife: 240,
      skus: [
        ['2510', 'Tin 400 g', '5.20 5.70 8.95', '92 24 10'],
        [
          '2511',
          'Packet 150 g',
          '1.65 1.80 2.85',
          '210 48 18',
          { uom: 'PKT', packs: '- 16 192 1152', grams: 165 },
        ],
      ],
    },
    {
      name: 'Rich fruit cake',
      text: 'Fed with cider brandy, keeps till Easter.',
      picture: 'birthday-cake',
      packs: '- 4 32 160',
      grams: 1350,
      shelfLife: 365,
      feature: 'Christmas',
      skus: [
        ['2515', '18 cm round', '12.40 13.60 21.00', '36 8 4'],
        [
          '2516',
          'Slice, 80 g',
          '0.9250 1.0000 1.8500',
          '480 96 30',
          { packs: '- 24 288 1728', grams: 90 },
        ],
      ],
    },
    {
      name: 'Sourdough loaf',
      text: 'Baked this morning; order by four for tomorrow.',
      packs: '- 8 32 96',
      grams: 820,
      shelfLife: 4,
      unlabelled: true,
      skus: [
        ['2520', '800 g', '2.35 2.55 3.95', '0 0 14'],
        ['2521', '800 g, walnut', '2.85 3.10 4.75', '0 0 3'],
      ],
    },
    {
      name: 'Gingerbread, Łódź style',
      text: 'Honey, rye and seven spices, without chocolate.',
      picture: 'cookie',
      packs: '- 20 240 1440',
      grams: 160,
      shelfLife: 180,
      skus: [
        ['2525', 'Heart, 140 g', '1.95 2.15 3.50', '120 20 8'],
        ['2526', 'Star, 140 g', '1.95 2.15 3.50', '100 20 6', { window: [-60, 40] }],
      ],
    },
  ],
)
