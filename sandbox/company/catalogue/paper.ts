import { familiesOf } from '../family.ts'

const packaging = familiesOf(
  {
    category: 'PAC',
    supplier: 'boxes',
    picture: 'package',
    uom: 'EACH',
    packs: '- 25 250 1250',
    grams: 240,
  },
  [
    {
      name: 'Single-wall carton',
      text: 'Brown, 125 g test paper, delivered flat in bundles.',
      bulk: 1250,
      related: ['8010', '8020'],
      skus: [
        ['8001', '9 × 6 × 6"', '0.4250 0.4700 0.9000', '5000 1250 50'],
        ['8002', '12 × 9 × 6"', '0.5875 0.6500 1.2000', '3750 500 25', { grams: 330 }],
        ['8003', '12 × 12 × 12"', '0.8925 0.9900 1.7500', '2000 250 25', { grams: 460 }],
        ['8004', '18 × 12 × 12"', '1.2350 1.3600 2.4000', '75 0 0', { grams: 640 }],
        [
          '8005',
          '24 × 18 × 18", double wall',
          '2.8475 3.1500 5.2500',
          '500 -25 0',
          {
            packs: '- 10 100 300',
            grams: 1650,
          },
        ],
      ],
    },
    {
      name: 'Packing tape, paper',
      text: '48 mm × 50 m, tears by hand, goes in the recycling.',
      picture: 'label',
      uom: 'ROLL',
      packs: '6 36 432 1728',
      grams: 190,
      skus: [
        ['8010', 'brown', '1.1250 1.2500 2.2500', '720 144 18'],
        ['8011', 'white', '1.2250 1.3500 2.4500', '216 36 6'],
        ['8012', 'printed “Fragile”', '1.3750 1.5000 2.7500', '14 0 3'],
      ],
    },
    {
      name: 'Tissue paper, acid-free',
      text: 'Ream of 480 sheets, 500 × 750 mm.',
      picture: 'scroll',
      uom: 'PKT',
      packs: '- 5 60 300',
      grams: 3300,
      skus: [
        ['8020', 'white', '9.8500 10.8500 15.9500', '60 15 3'],
        ['8021', 'teal', '12.4000 13.6500 19.5000', '20 5 1'],
      ],
    },
    {
      name: 'Glass jar with gold lid',
      text: 'For those who make their own. By the tray.',
      picture: 'jar',
      packs: '- 24 240 1920 40320',
      grams: 185,
      bulk: 1920,
      skus: [
        ['8030', '190 ml', '0.3650 0.4000 0.8500', '3840 960 48'],
        ['8031', '300 ml', '0.4175 0.4600 0.9500', '1920 480 24', { grams: 210 }],
        ['8032', '1 lb', '0.4725 0.5200 1.0500', '0 0 0', { grams: 230 }],
      ],
    },
  ],
)

const stationery = familiesOf(
  {
    category: 'STA',
    supplier: 'paper',
    picture: 'notebook',
    uom: 'EACH',
    packs: '- 10 120 720',
    grams: 310,
  },
  [
    {
      name: 'Cloth-bound notebook',
      text: 'Section-sewn, lies flat, 160 pages of 100 g paper.',
      brand: 'Inkwell',
      related: ['8120'],
      skus: [
        ['8110', 'A5, ruled', '5.60 6.15 9.95', '92 24 11'],
        ['8111', 'A5, plain', '5.60 6.15 9.95', '66 12 8'],
        ['8112', 'A6, ruled', '3.90 4.30 6.95', '70 18 9', { grams: 150 }],
      ],
    },
    {
      name: 'Fountain pen “Pilote d’été”',
      text: 'Steel nib, cartridge or converter.',
      picture: 'fountain-pen',
      packs: '- 12 288 1728',
      grams: 45,
      warranty: 730,
      skus: [
        ['8120', 'fine', '9.20 10.10 16.50', '23 6 3'],
        ['8121', 'medium', '9.20 10.10 16.50', '27 6 4'],
      ],
    },
    {
      name: 'Christmas cards, linocut',
      text: 'Eight cards, two designs, brown envelopes.',
      picture: 'envelope',
      uom: 'PKT',
      packs: '- 12 288 1728',
      grams: 110,
      feature: 'Christmas',
      skus: [
        ['8130', 'Robin & holly', '2.85 3.15 5.50', '144 36 22', { window: [-80, 30] }],
        ['8131', 'Harbour in snow', '2.85 3.15 5.50', '120 36 18', { window: [-80, 30] }],
      ],
    },
  ],
)

export const paper = [...packaging, ...stationery]
