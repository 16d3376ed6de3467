import { familiesOf } from '../family.ts'

const books = familiesOf(
  {
    category: 'BOO',
    supplier: 'books',
    picture: 'closed-book',
    uom: 'EACH',
    packs: '- 12 192 768',
    grams: 460,
  },
  [
    {
      name: 'The Tide Table Kitchen',
      text: 'What to cook when the boats come in. Hardback, 224 pages.',
      picture: 'orange-book',
      packs: '- 8 96 384',
      grams: 980,
      related: ['9002', '2210'],
      skus: [['9001', 'hardback', '13.75 15.00 22.00', '34 8 5']],
    },
    {
      name: 'Preserving the Vale',
      text: 'Jams, pickles and cheeses by the calendar.',
      picture: 'green-book',
      related: ['8030'],
      skus: [['9002', 'paperback', '7.50 8.25 12.99', '41 10 6']],
    },
    {
      name: 'Knots, Bends & Hitches',
      text: 'Forty knots and the rope they want.',
      picture: 'blue-book',
      skus: [
        ['9003', 'paperback', '5.60 6.20 9.99', '52 12 7'],
        ['9004', 'waterproof pages', '8.40 9.25 14.99', '3 0 1'],
      ],
    },
    {
      name: 'Walks from the Ferry Steps',
      text: 'Twenty walks with maps, none over eight miles.',
      picture: 'world-map',
      grams: 240,
      skus: [['9005', 'paperback', '5.10 5.60 8.99', '86 20 14']],
    },
    {
      name: 'Café Ökonomie',
      text: 'How small coffee shops make a living; translated from German.',
      picture: 'ledger',
      skus: [['9006', 'paperback', '9.60 10.50 16.99', '12 2 1']],
    },
    {
      name: 'The Lighthouse Mouse',
      text: 'A picture book for the under-fives.',
      picture: 'mouse-face',
      grams: 380,
      feature: 'Christmas',
      skus: [
        ['9010', 'hardback', '6.70 7.35 11.99', '58 16 9'],
        ['9011', 'board book', '4.20 4.60 7.50', '64 18 10'],
      ],
    },
    {
      name: 'Beekeeping without Fuss',
      text: 'A year at the hive in short chapters.',
      picture: 'honeybee',
      related: ['2220'],
      skus: [
        ['9015', 'paperback', '7.20 7.90 12.50', '0 0 0', { window: [35, 900], feature: 'New' }],
      ],
    },
    {
      name: 'The Handyman’s Almanack',
      text: 'Last year’s edition, still true in most places.',
      picture: 'hammer-and-wrench',
      sale: true,
      skus: [['9020', 'paperback', '2.10 2.30 3.99', '24 0 2', { window: [-700, -5] }]],
    },
  ],
)

const fuel = familiesOf(
  {
    category: 'FUE',
    supplier: 'fuel',
    picture: 'fire',
    uom: 'BAG',
    packs: '- - 8 40',
    grams: 20000,
    unlabelled: true,
  },
  [
    {
      name: 'Kiln-dried ash logs',
      text: 'Under 20 % moisture, ready to burn.',
      picture: 'wood',
      related: ['8510'],
      skus: [
        ['8501', 'Net, 40 litres', '6.10 6.70 9.50', '120 20 6'],
        [
          '8502',
          'Bulk bag, 1 m³',
          '118.00 128.00 165.00',
          '9 0 0',
          { packs: '- - - 1', grams: 410000 },
        ],
      ],
    },
    {
      name: 'Kindling',
      text: 'Split softwood, one good armful.',
      picture: 'wood',
      packs: '- - 20 120',
      grams: 4500,
      skus: [['8510', 'Net', '2.95 3.25 5.25', '160 40 12']],
    },
    {
      name: 'Smokeless fuel',
      text: 'Approved for smoke control areas.',
      packs: '- - 10 50',
      skus: [
        ['8520', '20 kg', '10.40 11.25 15.50', '210 0 5'],
        ['8521', '10 kg', '5.75 6.30 8.95', '44 0 8', { packs: '- - 20 100', grams: 10000 }],
      ],
    },
  ],
)

const childSeats = familiesOf(
  {
    category: 'SEA',
    supplier: 'seats',
    picture: 'seat',
    uom: 'EACH',
    packs: '- 1 4 16',
    grams: 9800,
    warranty: 1095,
  },
  [
    {
      name: 'Car seat, 76–150 cm',
      text: 'i-Size, ISOFIX, grows with the child.',
      brand: 'Little Passenger',
      related: ['3610'],
      skus: [
        ['3601', 'graphite', '92.00 99.00 139.00', '6 2 1'],
        ['3602', 'sea green', '92.00 99.00 139.00', '3 0 0'],
      ],
    },
    {
      name: 'Booster seat with back',
      text: 'From 100 cm, folds for the hire car.',
      brand: 'Little Passenger',
      grams: 4300,
      packs: '- 2 8 32',
      skus: [
        ['3610', 'graphite', '34.50 37.50 54.00', '12 3 2'],
        ['3611', 'stone', '34.50 37.50 54.00', '0 1 0'],
      ],
    },
  ],
)

export const booksAndHome = [...books, ...fuel, ...childSeats]
