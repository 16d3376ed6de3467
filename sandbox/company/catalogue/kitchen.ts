import { familiesOf } from '../family.ts'

export const kitchen = familiesOf(
  {
    category: 'KIT',
    supplier: 'kitchen',
    picture: 'spoon',
    uom: 'EACH',
    packs: '- 6 72 432',
    grams: 150,
  },
  [
    {
      name: 'Linen tea towel',
      text: 'Stonewashed linen, 50 × 70 cm, with a hanging loop.',
      brand: 'Hearth & Handle',
      picture: 'thread',
      packs: '3 12 144 864',
      grams: 130,
      related: ['5030', '5102'],
      skus: [
        ['5018', 'natural', '4.20 4.70 8.00', '240 88 18'],
        ['5019', 'harbour blue', '4.20 4.70 8.00', '60 16 8'],
        ['5020', 'brick red', '4.20 4.70 8.00', '37 0 5'],
      ],
    },
    {
      name: 'Oven glove',
      text: 'Quilted cotton, silicone palm.',
      picture: 'gloves',
      packs: '- 6 48 288',
      grams: 240,
      skus: [
        ['5030', 'single', '4.95 5.45 8.50', '66 12 4'],
        ['5031', 'double', '7.90 8.70 13.50', '42 9 3', { grams: 390 }],
      ],
    },
    {
      name: 'Olive-wood spoon',
      text: 'One piece of wood, oiled.',
      picture: 'spoon',
      grams: 90,
      related: ['5110'],
      skus: [
        ['5102', '30 cm', '3.35 3.70 6.25', '120 30 10'],
        ['5103', '36 cm', '3.95 4.35 7.25', '48 6 4', { grams: 110 }],
      ],
    },
    {
      name: 'Olive-wood board',
      text: 'No two alike. Oil before first use.',
      picture: 'wood',
      packs: '- 4 24 144',
      grams: 980,
      skus: [
        ['5110', '30 × 18 cm', '11.80 13.00 19.95', '22 6 2'],
        ['5111', '45 × 24 cm', '19.40 21.30 32.00', '3 0 -1', { grams: 1750 }],
      ],
    },
    {
      name: "Cook's knife",
      text: 'Forged carbon steel; sharpens in seconds, rusts in minutes.',
      brand: 'Sheaf',
      supplier: 'tools',
      picture: 'kitchen-knife',
      packs: '- 5 60 360',
      grams: 230,
      warranty: 3650,
      skus: [
        ['5120', '15 cm', '21.50 23.50 36.00', '18 4 2'],
        ['5121', '20 cm', '26.75 29.00 44.00', '15 3 1'],
      ],
    },
    {
      name: 'Carbon-steel frying pan',
      text: 'Heavy, seasoned at the works.',
      picture: 'cooking',
      packs: '- 3 18 90',
      grams: 1800,
      warranty: 3650,
      skus: [
        ['5130', '24 cm', '17.20 18.90 28.50', '27 6 2'],
        ['5131', '28 cm', '20.60 22.50 34.00', '19 3 1', { grams: 2300 }],
      ],
    },
    {
      name: 'Stoneware teapot',
      text: 'Pours without a drip, four cups.',
      brand: 'Bovey Kiln',
      picture: 'teapot',
      packs: '- 2 16 80',
      grams: 1150,
      feature: 'Local makers',
      skus: [
        ['5140', 'oatmeal', '15.90 17.50 27.00', '14 4 3'],
        ['5141', 'slate', '15.90 17.50 27.00', '0 2 1'],
      ],
    },
    {
      name: 'Crème brûlée dishes',
      text: 'White porcelain, oven to table.',
      picture: 'custard',
      uom: 'SET',
      packs: '- 4 32 160',
      grams: 860,
      skus: [['5145', 'set of 4', '8.25 9.00 14.00', '31 5 2']],
    },
  ],
)
