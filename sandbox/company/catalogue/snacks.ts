import { familiesOf } from '../family.ts'

export const snacks = familiesOf(
  {
    category: 'SNA',
    supplier: 'larder',
    picture: 'french-fries',
    uom: 'BAG',
    packs: '- 12 48 240',
    grams: 175,
    shelfLife: 120,
  },
  [
    {
      name: 'Thick-cut crisps',
      text: 'Cooked by the kettle in cold-pressed oil.',
      brand: 'Vale Farm',
      skus: [
        ['2801', 'Cider vinegar, 150 g', '1.4250 1.5500 2.5000', '264 72 24'],
        ['2802', 'Cheddar & chive, 150 g', '1.4250 1.5500 2.5000', '192 48 20'],
        [
          '2803',
          'Plain, 40 g',
          '0.5475 0.6000 1.1000',
          '720 144 48',
          { packs: '- 24 96 480', grams: 52 },
        ],
      ],
    },
    {
      name: 'Smoked almonds',
      text: 'Roasted over hickory.',
      picture: 'peanuts',
      packs: '- 10 100 600',
      grams: 130,
      shelfLife: 240,
      skus: [
        ['2810', '120 g', '2.45 2.70 4.25', '90 20 11'],
        ['2811', '1 kg', '13.75 15.00 21.50', '6 0 0', { grams: 1020 }],
      ],
    },
    {
      name: 'Popcorn, lightly buttered',
      text: 'Popped in small pans.',
      picture: 'popcorn',
      packs: '- 18 72 360',
      grams: 85,
      skus: [
        ['2820', '70 g', '0.8850 0.9750 1.7500', '216 54 19'],
        ['2821', '20 g', '0.3950 0.4350 0.8000', '0 0 0', { grams: 28, window: [-500, -20] }],
      ],
    },
  ],
)
