import { familiesOf } from '../family.ts'

export const confectionery = familiesOf(
  {
    category: 'CON',
    supplier: 'sweets',
    picture: 'candy',
    uom: 'BOX',
    packs: '- 6 60 360',
    grams: 260,
    shelfLife: 240,
  },
  [
    {
      name: 'Caramels with sea salt',
      text: 'Soft butter caramels, wrapped one by one.',
      brand: 'Toffee Mill',
      picture: 'candy',
      related: ['4121'],
      skus: [['4120', 'Box 200 g', '4.05 4.50 7.25', '0 0 0']],
    },
    {
      name: 'Honeycomb dipped in dark chocolate',
      text: 'Cinder toffee under 70 % chocolate.',
      brand: 'Toffee Mill',
      picture: 'chocolate-bar',
      uom: 'BAG',
      packs: '- 12 96 576',
      grams: 165,
      related: ['4120'],
      skus: [['4121', '', '3.10 3.45 5.50', '180 60 24']],
    },
    {
      name: 'Single-origin chocolate bar',
      text: 'Bean to bar, 85 g.',
      brand: 'Maison Côté Quai',
      picture: 'chocolate-bar',
      uom: 'PIECE',
      packs: '- 15 150 900',
      grams: 95,
      skus: [
        ['4130', 'São Tomé 75 %', '2.60 2.85 4.50', '165 45 20'],
        ['4131', 'Piura 60 %', '2.60 2.85 4.50', '120 30 12'],
        ['4132', 'Goat’s milk 45 %', '2.75 3.05 4.80', '14 0 3'],
      ],
    },
    {
      name: 'Clotted cream fudge',
      text: 'Crumbly, cut by hand, no palm oil.',
      picture: 'candy',
      related: ['4120'],
      skus: [
        ['4140', 'Box 150 g', '2.35 2.60 4.25', '144 42 18'],
        ['4141', 'Slab 1.5 kg', '13.80 15.00 21.00', '8 2 0', { packs: '- 4 40 240', grams: 1580 }],
      ],
    },
    {
      name: 'Seaside rock',
      text: 'Lettered right through.',
      picture: 'lollipop',
      uom: 'PIECE',
      packs: '- 50 600 3600',
      grams: 62,
      shelfLife: 540,
      bulk: 600,
      skus: [['4145', 'Peppermint stick', '0.4250 0.4800 0.9500', '1450 300 75']],
    },
    {
      name: 'Sugared almonds',
      text: 'White and silver, for weddings.',
      picture: 'peanuts',
      uom: 'BAG',
      packs: '- 10 100 500',
      grams: 1020,
      skus: [['4150', '1 kg', '8.60 9.40 13.95', '11 0 0', { sale: true, window: [-30, 12] }]],
    },

    {
      name: 'Lokum (Turkish delight)',
      text: 'Starch, sugar and roses; nothing sticks to the box.',
      brand: 'Şeker & Gül',
      picture: 'moon-cake',
      skus: [
        ['4155', 'Rose, 180 g', '3.20 3.50 5.75', '72 18 9'],
        ['4156', 'Lemon, 180 g', '3.20 3.50 5.75', '54 12 6'],
      ],
    },
  ],
)
