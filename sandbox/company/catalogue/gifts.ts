import { familiesOf } from '../family.ts'

export const gifts = familiesOf(
  {
    category: 'AAB',
    supplier: 'gifts',
    picture: 'wrapped-gift',
    uom: 'EACH',
    packs: '- 12 96 480',
    grams: 240,
  },
  [
    {
      name: 'Harbour jigsaw, 1,000 pieces',
      text: 'The floating harbour at high water, cut in card from the West.',
      picture: 'puzzle-piece',
      packs: '- 8 48 240',
      grams: 760,
      related: ['1110'],
      skus: [
        ['1101', 'Spring tide', '8.40 9.25 14.95', '44 12 6'],
        ['1102', 'Fireworks', '8.40 9.25 14.95', '19 4 2', { feature: 'Christmas' }],
      ],
    },
    {
      name: 'Brass pocket compass',
      text: 'Lidded, with a chain, points north.',
      picture: 'compass',
      packs: '- 24 240 1200',
      grams: 130,
      warranty: 365,
      skus: [['1110', '45 mm', '6.90 7.60 12.50', '58 16 7']],
    },
    {
      name: 'Advent calendar house',
      text: 'Twenty-four drawers in birch ply, to be filled again each year.',
      picture: 'house',
      packs: '- 4 16 64',
      grams: 1450,
      feature: 'Christmas',
      skus: [
        ['1115', 'natural', '16.50 18.00 29.00', '31 8 4', { window: [-50, 30] }],
        ['1116', 'painted', '21.00 23.00 36.00', '0 0 0', { window: [-420, -300], sale: true }],
      ],
    },
    {
      name: 'Scallop-shell dish',
      text: 'Cast aluminium, for keys and coins.',
      picture: 'spiral-shell',
      packs: '- 12 144 720',
      grams: 310,
      skus: [['1120', '12 cm', '4.85 5.35 8.95', '76 18 9']],
    },
    {
      name: 'Gift hamper “Quayside”',
      text: 'Salt, honey, caramels and a candle in a willow basket.',
      picture: 'basket',
      packs: '- 1 8 32',
      grams: 2900,
      feature: 'Christmas',
      related: ['2210', '2220', '4120', '1042'],
      skus: [
        ['1125', 'small', '19.80 21.75 34.95', '26 6 3'],
        ['1126', 'large', '38.50 42.00 64.95', '12 2 1', { grams: 5200 }],
      ],
    },
  ],
)
