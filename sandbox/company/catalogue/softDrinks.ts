import { familiesOf } from '../family.ts'

export const softDrinks = familiesOf(
  {
    category: 'SOF',
    supplier: 'drinks',
    picture: 'beverage-box',
    uom: 'BTL',
    packs: '- 12 72 432',
    grams: 620,
    shelfLife: 365,
  },
  [
    {
      name: 'Elderflower cordial',
      text: 'Picked in June, bottled in June.',
      brand: 'Orchard & Spring',
      picture: 'blossom',
      packs: '- 6 72 432',
      grams: 930,
      shelfLife: 540,
      related: ['2610'],
      skus: [
        ['2601', '500 ml', '2.65 2.90 4.50', '174 42 15'],
        ['2602', '5 litre', '19.50 21.25 29.95', '9 2 0', { packs: '- 2 16 64', grams: 6100 }],
      ],
    },
    {
      name: 'Cloudy apple juice',
      text: 'One orchard, one press.',
      brand: 'Orchard & Spring',
      picture: 'green-apple',
      skus: [
        ['2610', '750 ml', '1.95 2.15 3.50', '228 60 18', { packs: '- 6 54 324', grams: 1280 }],
        [
          '2611',
          '250 ml',
          '0.8250 0.9000 1.6500',
          '384 96 24',
          { packs: '- 12 120 960', grams: 460 },
        ],
        [
          '2612',
          '3 litre box',
          '6.20 6.80 9.95',
          '24 8 2',
          { packs: '- 4 32 160', uom: 'BOX', grams: 3250 },
        ],
      ],
    },
    {
      name: 'Fiery ginger beer',
      text: 'Brewed, not flavoured.',
      picture: 'ginger-root',
      packs: '4 12 108 864',
      grams: 540,
      skus: [
        ['2620', '330 ml', '0.9750 1.0750 1.9500', '432 108 32'],
        [
          '2621',
          '330 ml can',
          '0.7250 0.8000 1.5000',
          '600 120 24',
          { uom: 'CAN', packs: '6 24 216 1944', grams: 350 },
        ],
      ],
    },
    {
      name: 'Still spring water',
      text: 'From under the Mendips.',
      picture: 'potable-water',
      packs: '- 24 192 1152 25344',
      grams: 520,
      shelfLife: 730,
      bulk: 1152,
      skus: [
        ['2630', '500 ml', '0.2875 0.3200 0.8000', '2304 576 72'],
        [
          '2631',
          '750 ml glass',
          '0.7850 0.8600 1.7500',
          '360 96 24',
          { packs: '- 12 84 504', grams: 1190 },
        ],
        ['2632', '500 ml, sparkling', '0.2975 0.3300 0.8500', '1152 288 48'],
      ],
    },
    {
      name: 'Tonic water, “Nº 8”',
      text: 'Cinchona, lime and a little cane sugar.',
      picture: 'lemon',
      packs: '4 24 240 1920',
      grams: 340,
      skus: [
        ['2640', '200 ml', '0.6450 0.7100 1.3500', '480 120 36'],
        ['2641', '200 ml, light', '0.6450 0.7100 1.3500', '240 -12 12'],
      ],
    },
  ],
)
