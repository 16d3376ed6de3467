import { familiesOf } from '../family.ts'

const tools = familiesOf(
  {
    category: 'TOO',
    supplier: 'tools',
    picture: 'hammer',
    uom: 'EACH',
    packs: '- 6 48 192',
    grams: 720,
    warranty: 3650,
  },
  [
    {
      name: 'Claw hammer',
      text: 'Forged head, hickory shaft.',
      brand: 'Sheaf',
      related: ['6510', '6020'],
      skus: [
        ['6501', '16 oz', '13.60 14.90 22.50', '28 6 2'],
        ['6502', '20 oz', '14.90 16.25 24.50', '22 4 1', { grams: 880 }],
      ],
    },
    {
      name: 'Tenon saw',
      text: 'Brass back, fourteen points.',
      brand: 'Sheaf',
      picture: 'carpentry-saw',
      skus: [
        ['6510', '10"', '24.50 26.75 39.50', '11 2 1'],
        ['6511', '12"', '26.80 29.25 43.00', '4 0 0', { grams: 840 }],
      ],
    },
    {
      name: 'Combination spanner',
      text: 'Chrome vanadium, drop forged.',
      picture: 'wrench',
      packs: '- 10 240 1920',
      grams: 140,
      skus: [
        ['6520', '10 mm', '2.8500 3.1500 4.9500', '64 14 3'],
        ['6521', '13 mm', '3.3500 3.7000 5.7500', '72 16 4'],
        ['6522', '17 mm', '4.2500 4.7000 7.2500', '51 9 2'],
      ],
    },
    {
      name: 'Folding rule',
      text: 'Beech, ten joints, brass ends.',
      picture: 'straight-ruler',
      packs: '- 20 400 2400',
      grams: 130,
      skus: [
        ['6530', '2 m', '5.10 5.60 8.95', '88 20 6'],
        ['6531', '1 m', '3.20 3.50 5.50', '0 -2 0', { grams: 80 }],
      ],
    },
  ],
)

const lighting = familiesOf(
  {
    category: 'ELE',
    supplier: 'light',
    picture: 'light-bulb',
    uom: 'EACH',
    packs: '- 10 120 960',
    grams: 70,
    warranty: 730,
  },
  [
    {
      name: 'LED filament bulb',
      text: 'Warm white, 470 lm, dims to a glow.',
      related: ['6210'],
      skus: [
        ['6201', 'E27, 4.5 W', '2.4750 2.7000 4.5000', '210 50 12'],
        ['6202', 'B22, 4.5 W', '2.4750 2.7000 4.5000', '260 60 14'],
        ['6203', 'E14, 2.5 W', '2.2250 2.4500 4.0000', '130 30 6'],
      ],
    },
    {
      name: 'Alkaline batteries',
      text: 'For torches, clocks and toys.',
      picture: 'battery',
      uom: 'PKT',
      packs: '- 12 288 3456',
      grams: 100,
      shelfLife: 2555,
      skus: [
        ['6210', 'AA, 4', '1.5250 1.7000 2.9500', '432 108 36'],
        ['6211', 'AAA, 4', '1.4250 1.6000 2.7500', '396 96 30'],
        ['6212', 'D, 2', '2.3750 2.6000 4.2500', '9 0 2', { grams: 290 }],
        ['6213', 'PP3 9 V', '1.8500 2.0500 3.5000', '84 12 8', { uom: 'EACH', grams: 48 }],
      ],
    },
    {
      name: 'Aluminium torch',
      text: '300 lm, splash-proof, fits a pocket.',
      picture: 'flashlight',
      packs: '- 12 144 864',
      grams: 190,
      related: ['6211'],
      skus: [
        ['6220', 'black', '7.40 8.15 12.95', '46 10 5'],
        ['6221', 'signal orange', '7.40 8.15 12.95', '31 6 3'],
      ],
    },
  ],
)

export const workshop = [...tools, ...lighting]
