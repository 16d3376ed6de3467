import { familiesOf } from '../family.ts'

export const deli = familiesOf(
  {
    category: 'DEL',
    supplier: 'dairy',
    picture: 'cheese-wedge',
    uom: 'PIECE',
    packs: '- 12 120 600',
    grams: 215,
    shelfLife: 60,
  },
  [
    {
      name: 'Cave-aged Cheddar',
      text: 'Cloth-bound, fourteen months in the gorge.',
      brand: 'Cheddar Vale',
      feature: 'Local makers',
      related: ['2410', '2520'],
      skus: [
        ['2401', 'Wedge 200 g', '3.35 3.70 5.50', '84 24 12'],
        [
          '2402',
          'Truckle 2 kg',
          '27.40 29.50 42.00',
          '6 1 0',
          { uom: 'WHL', packs: '- 2 16 96', grams: 2080 },
        ],
      ],
    },
    {
      name: 'Soft goat’s cheese, ash-rolled',
      text: 'Fresh, lemony, three weeks old at most.',
      brand: 'Chèvrerie du Vallon',
      shelfLife: 21,
      skus: [['2405', '150 g', '3.10 3.40 5.25', '18 0 4']],
    },
    {
      name: 'Salted farmhouse butter',
      text: 'Churned slowly, patted in paper.',
      picture: 'butter',
      packs: '- 20 160 960',
      grams: 255,
      shelfLife: 45,
      skus: [
        ['2410', '250 g', '1.85 2.00 3.10', '140 40 16'],
        ['2411', 'Roll 1 kg', '6.90 7.50 10.95', '10 2 0', { packs: '- 10 80 480', grams: 1010 }],
      ],
    },
    {
      name: 'Dry-cured back bacon',
      text: 'Smoked over beech, no added water.',
      picture: 'bacon',
      packs: '- 10 100 600',
      grams: 235,
      shelfLife: 28,
      skus: [['2415', '220 g', '2.75 3.00 4.75', '60 20 8']],
    },
    {
      name: 'Cornish crab pâté',
      text: 'Brown and white meat, mace, lemon.',
      picture: 'crab',
      uom: 'TUB',
      packs: '- 8 96 576',
      grams: 130,
      shelfLife: 18,
      skus: [
        ['2420', '110 g', '3.60 3.95 5.95', '0 0 0'],
        ['2421', '1 kg', '24.00 26.00 36.00', '2 0 0', { packs: '- 4 48 192', grams: 1060 }],
      ],
    },
  ],
)
