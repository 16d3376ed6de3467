import { familiesOf } from '../family.ts'

export const candles = familiesOf(
  {
    category: 'AAA',
    supplier: 'chandler',
    uom: 'EACH',
    picture: 'candle',
    packs: '- 6 48 288',
    grams: 320,
  },
  [
    {
      name: 'Beeswax pillar candle',
      text: 'Pure English beeswax, poured by hand, burns slow and clean.',
      brand: 'Bramley Wick',
      packs: '- 6 36 216',
      grams: 390,
      related: ['1050', '1071'],
      skus: [
        ['1042', '6 × 15 cm, ivory', '5.68 6.40 8.95', '210 46 12'],
        ['1043', '8 × 20 cm, ivory', '9.20 10.10 14.50', '0 0 0', { grams: 940 }],
        ['1044', '6 × 15 cm, honey', '5.68 6.40 8.95', '144 30 9'],
      ],
    },
    {
      name: 'Dinner candles',
      text: 'Drip-free tapers, 25 cm, to fit any standard holder.',
      brand: 'Bramley Wick',
      packs: '2 12 96 768',
      grams: 120,
      uom: 'BOX',
      related: ['1071'],
      skus: [
        ['1050', 'Box of 6, ivory', '3.15 3.50 5.40', '320 84 20'],
        ['1051', 'Box of 6, forest', '3.15 3.50 5.40', '96 12 6'],
        ['1052', 'Box of 6, claret', '3.15 3.50 5.40', '71 0 4'],
        [
          '1053',
          'Box of 6, mistletoe',
          '2.40 2.65 4.00',
          '38 6 2',
          { sale: true, window: [-70, 35] },
        ],
      ],
    },
    {
      name: 'Soy candle in a tin',
      text: 'Soy wax, cotton wick, about 30 hours.',
      brand: 'Tidemark',
      uom: 'TIN',
      packs: '- 12 96 480',
      grams: 210,
      related: ['1064'],
      skus: [
        ['1060', 'Sea mist, 150 g', '4.35 4.80 7.50', '88 24 11'],
        ['1061', 'Fig & vetiver, 150 g', '4.35 4.80 7.50', '132 40 14'],
        ['1062', 'Orange & clove, 150 g', '4.35 4.80 7.50', '7 0 2', { feature: 'Christmas' }],
        ['1063', 'Café crème, 150 g', '4.35 4.80 7.50', '0 5 1', { sale: true }],
      ],
    },
    {
      name: 'Tea lights',
      text: 'Four-hour tea lights in recyclable cups.',
      uom: 'BAG',
      packs: '- 20 120 960',
      grams: 640,
      skus: [
        ['1064', 'Bag of 50', '2.9500 3.3000 4.9500', '640 160 25'],
        ['1065', 'Bag of 100', '5.4750 6.0000 8.9500', '210 48 8', { grams: 1270 }],
      ],
    },
    {
      name: 'Brass candlestick',
      text: 'Solid brass, turned, felt under the foot.',
      brand: 'Hearth & Handle',
      supplier: 'kitchen',
      packs: '- 4 32 192',
      grams: 460,
      skus: [
        ['1070', '10 cm', '7.80 8.60 13.50', '46 10 4'],
        ['1071', '18 cm', '11.25 12.40 19.50', '18 2 -1', { grams: 720 }],
      ],
    },
    {
      name: 'Storm lantern',
      text: 'Galvanised, with glass chimney, for candles up to 8 cm.',
      picture: 'red-paper-lantern',
      packs: '- 2 12 60',
      grams: 1900,
      warranty: 365,
      skus: [
        ['1080', 'Small, zinc', '14.60 16.00 24.50', '24 6 2'],
        ['1081', 'Large, zinc', '21.90 24.00 36.00', '9 0 1', { grams: 3100 }],
      ],
    },

    {
      name: 'Birthday candles, beeswax',
      text: 'Hand-rolled, with brass-coloured holders.',
      brand: 'Bramley Wick',
      picture: 'birthday-cake',
      uom: 'BOX',
      packs: '- 24 288 1728',
      grams: 60,
      skus: [['1055', 'Box of 20', '2.05 2.25 3.75', '168 36 15']],
    },
  ],
)
