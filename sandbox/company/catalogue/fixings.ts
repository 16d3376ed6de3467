import { familiesOf } from '../family.ts'

export const fixings = familiesOf(
  {
    category: 'FIX',
    supplier: 'fixings',
    picture: 'nut-and-bolt',
    uom: 'BOX',
    packs: '- 10 120 960',
    grams: 900,
  },
  [
    {
      name: 'Brass hook',
      text: 'Cast brass, lacquered, screws in the packet.',
      brand: 'Pinder',
      picture: 'hook',
      uom: 'EACH',
      packs: '10 100 1200 9600',
      grams: 64,
      bulk: 1000,
      related: ['6020'],
      skus: [
        ['6001', 'single', '1.12 1.25 2.40', '1500 400 40'],
        ['6002', 'double', '1.85 2.05 3.75', '800 160 24', { grams: 98 }],
        ['6003', 'ship’s cleat', '2.6400 2.9000 4.9000', '240 36 9', { grams: 120 }],
      ],
    },
    {
      name: 'Wood screw, countersunk',
      text: 'Zinc and yellow, cutting thread, box of 200.',
      picture: 'screwdriver',
      grams: 420,
      related: ['6110'],
      skus: [
        ['6020', '3.5 × 25 mm', '2.1450 2.3500 3.7500', '420 90 12'],
        ['6021', '4 × 40 mm', '2.8750 3.1500 4.9500', '510 120 16', { grams: 610 }],
        ['6022', '5 × 60 mm', '4.6250 5.1000 7.9500', '260 60 8', { grams: 1240 }],
        ['6023', '5 × 100 mm', '7.9500 8.7500 12.9500', '12 0 2', { grams: 2010 }],
      ],
    },
    {
      name: 'Brass screw, slotted',
      text: 'Round head, as on the boats, box of 100.',
      picture: 'screwdriver',
      skus: [
        ['6030', 'No. 6 × ¾"', '4.2500 4.7000 7.2500', '62 10 3'],
        ['6031', 'No. 8 × 1¼"', '6.1000 6.7000 9.9500', '48 8 2'],
      ],
    },
    {
      name: 'Coach bolt M8 × 80',
      text: 'With nut and washer, hot-dip galvanised.',
      brand: 'Pinder',
      packs: '- 6 72 288',
      grams: 2300,
      related: ['6120', '6125'],
      skus: [
        ['6110', 'Box of 50', '11.90 12.80 18.00', '64 0 0'],
        [
          '6111',
          'Box of 50',
          '13.60 14.70 20.50',
          '41 6 1',
          { name: 'Coach bolt M8 × 100', grams: 2800 },
        ],
        [
          '6112',
          'Box of 25',
          '12.40 13.40 19.00',
          '33 4 0',
          { name: 'Coach bolt M10 × 120', grams: 2900 },
        ],
      ],
    },
    {
      name: 'Hex nut',
      text: 'A2 stainless, box of 100.',
      skus: [
        ['6120', 'M6', '1.9750 2.2000 3.4500', '180 40 6'],
        ['6121', 'M8', '2.9500 3.2500 4.9500', '150 36 5'],
        ['6122', 'M10', '4.8500 5.3500 7.9500', '88 -4 2'],
      ],
    },
    {
      name: 'Penny washer',
      text: 'A2 stainless, wide, box of 100.',
      skus: [
        ['6125', 'M6 × 25', '2.4500 2.7000 4.2000', '130 22 4'],
        ['6126', 'M8 × 30', '3.8500 4.2500 6.4000', '104 18 3'],
      ],
    },
    {
      name: 'Joist hanger',
      text: 'Galvanised steel, long leg.',
      picture: 'building-construction',
      uom: 'EACH',
      packs: '- 50 300 1200',
      grams: 440,
      bulk: 300,
      skus: [
        ['6130', '47 mm', '1.0850 1.2000 1.9500', '550 100 0'],
        ['6131', '75 mm', '1.4250 1.5750 2.4500', '210 50 0'],
      ],
    },
    {
      name: 'Galvanised chain',
      text: 'Short link, by the metre.',
      picture: 'chains',
      uom: 'ROLL',
      packs: '- - 12 48',
      grams: 14500,
      unlabelled: true,
      skus: [
        ['6140', '4 mm, 25 m', '28.40 31.00 45.00', '7 2 1'],
        ['6141', '6 mm, 25 m', '49.75 54.00 76.00', '2 0 0', { grams: 21000 }],
      ],
    },
    {
      name: 'Gate latch',
      text: 'Ring handle, both sides, left or right hand.',
      picture: 'locked',
      uom: 'SET',
      packs: '- 10 80 320',
      grams: 820,
      skus: [
        ['6150', 'black japanned', '9.3500 10.2500 15.9500', '36 8 2'],
        ['6151', 'galvanised', '8.2000 9.0000 13.9500', '28 6 2'],
      ],
    },

    {
      name: 'Wall plug',
      text: 'Nylon, red, for a 6 mm hole, box of 100.',
      supplier: 'tools',
      packs: '- 20 480 3840',
      grams: 95,
      bulk: 480,
      related: ['6020'],
      skus: [['6035', '6 × 30 mm', '0.9675 1.0750 1.9500', '640 160 20']],
    },
  ],
)
