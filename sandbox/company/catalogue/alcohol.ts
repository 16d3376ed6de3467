import { familiesOf } from '../family.ts'

export const alcohol = familiesOf(
  {
    category: 'ALC',
    supplier: 'cellar',
    picture: 'wine-glass',
    uom: 'BTL',
    packs: '- 6 60 600 13200',
    grams: 1330,
  },
  [
    {
      name: 'Vinho Verde “Maré Alta”',
      text: 'Young, bright, a prickle on the tongue.',
      brand: 'Quinta da Maré',
      related: ['2715'],
      skus: [
        ['2701', '75 cl', '6.20 6.85 10.50', '168 42 18'],
        [
          '2702',
          '1.5 litre magnum',
          '13.40 14.75 22.00',
          '12 3 1',
          { packs: '- 3 24 240', grams: 2700 },
        ],
      ],
    },
    {
      name: 'Côtes du Rhône',
      text: 'Grenache and Syrah, old vines.',
      brand: 'Domaine de l’Écluse',
      skus: [['2705', '75 cl', '7.15 7.85 11.95', '204 60 21']],
    },
    {
      name: 'Grüner Veltliner',
      text: 'White pepper, green apple.',
      brand: 'Weingut Müllner',
      skus: [['2708', '75 cl', '7.90 8.70 13.25', '54 12 5']],
    },
    {
      name: 'English sparkling, brut',
      text: 'Three years on the lees.',
      brand: 'Chalk Ridge',
      picture: 'bottle-with-popping-cork',
      grams: 1650,
      feature: 'Christmas',
      skus: [
        ['2710', '75 cl', '17.80 19.50 29.50', '72 18 9'],
        ['2711', '37.5 cl', '10.40 11.40 17.50', '5 0 2', { packs: '- 12 120 960', grams: 880 }],
      ],
    },
    {
      name: 'Dry cider',
      text: 'Bittersweet apples, wild yeast, 6.2 %.',
      brand: 'Vale Press',
      picture: 'red-apple',
      packs: '- 12 84 504',
      grams: 960,
      shelfLife: 540,
      skus: [
        ['2715', '500 ml', '1.95 2.15 3.60', '360 96 30'],
        [
          '2716',
          '20 litre bag-in-box',
          '42.00 46.00 65.00',
          '7 2 0',
          { packs: '- 1 6 30', uom: 'BOX', grams: 21000 },
        ],
      ],
    },
    {
      name: 'Best bitter',
      text: 'Maris Otter and Fuggles, 4.1 %.',
      brand: 'Lock Gate Brewery',
      picture: 'beer-mug',
      packs: '4 12 108 864',
      grams: 820,
      shelfLife: 270,
      feature: 'Local makers',
      skus: [
        ['2720', '500 ml', '1.7250 1.9000 3.2500', '420 108 34'],
        [
          '2721',
          '440 ml can',
          '1.5250 1.6800 2.9500',
          '480 96 28',
          { uom: 'CAN', packs: '4 24 216 1944', grams: 460 },
        ],
        [
          '2722',
          'Keg 30 litre',
          '78.00 84.00 110.00',
          '0 0 0',
          { packs: '- - 4 12', uom: 'EACH', grams: 41000, unlabelled: true },
        ],
      ],
    },
    {
      name: 'Harbour gin',
      text: 'Juniper, samphire and lemon peel, 42 %.',
      brand: 'Tidemark Stills',
      picture: 'cocktail-glass',
      packs: '- 6 72 432',
      grams: 1280,
      related: ['2640'],
      skus: [
        ['2730', '70 cl', '21.40 23.50 34.00', '48 12 6'],
        [
          '2731',
          '5 cl miniature',
          '2.35 2.60 4.25',
          '144 36 18',
          { packs: '12 96 1152 6912', grams: 130 },
        ],
      ],
    },
  ],
)
