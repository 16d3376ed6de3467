import { familiesOf, type Sku } from '../family.ts'

/** Sizes by age; the number counts on, the stock is given size by size. */
const ages = (
  first: number,
  names: readonly string[],
  colour: string,
  prices: string,
  stock: readonly string[],
): readonly Sku[] =>
  names.map((name, at) => [String(first + at), `${name}, ${colour}`, prices, stock[at] ?? '0 0 0'])

const twoToThirteen = ['2–3 yrs', '4–5 yrs', '6–7 yrs', '8–9 yrs', '10–11 yrs', '12–13 yrs']
const baby = ['0–3 mths', '3–6 mths', '6–12 mths', '12–18 mths']

export const childrensClothes = familiesOf(
  {
    category: 'KID',
    supplier: 'kids',
    picture: 't-shirt',
    uom: 'EACH',
    packs: '- 12 96 576',
    grams: 220,
  },
  [
    {
      name: 'Puddle suit',
      text: 'Waterproof to the ears, taped seams, braces.',
      brand: 'Puddle Lane',
      picture: 'umbrella-with-rain-drops',
      packs: '- 6 48 288',
      grams: 480,
      related: ['3546', '3530'],
      skus: ages(3501, twoToThirteen, 'mustard', '12.40 13.60 21.00', [
        '14 4 2',
        '18 6 3',
        '16 4 2',
        '9 2 1',
        '3 0 0',
        '0 0 0',
      ]),
    },
    {
      name: 'Striped jersey top',
      text: 'Organic cotton, shoulder poppers on the small sizes.',
      brand: 'Puddle Lane',
      related: ['3520'],
      skus: ages(3510, twoToThirteen, 'navy & écru', '5.30 5.85 9.50', [
        '36 12 6',
        '48 12 6',
        '42 12 5',
        '30 6 3',
        '12 3 1',
        '6 0 0',
      ]),
    },
    {
      name: 'Corduroy dungarees',
      text: 'Room for knees.',
      brand: 'Puddle Lane',
      picture: 'jeans',
      grams: 390,
      skus: ages(3520, twoToThirteen.slice(0, 4), 'moss', '9.80 10.75 17.00', [
        '12 4 2',
        '15 4 2',
        '11 3 1',
        '2 0 -1',
      ]),
    },
    {
      name: 'School shirt',
      text: 'Non-iron, pack of two.',
      picture: 'necktie',
      uom: 'PKT',
      grams: 340,
      skus: ages(3530, twoToThirteen.slice(1), 'white', '6.4500 7.1000 11.0000', [
        '60 18 4',
        '72 18 6',
        '72 18 6',
        '48 12 4',
        '24 6 2',
      ]),
    },
    {
      name: 'Baby sleepsuit',
      text: 'Two-way zip, for the dark hours.',
      brand: 'Puddle Lane',
      picture: 'baby',
      packs: '2 24 240 1440',
      grams: 130,
      skus: ages(3540, baby, 'sailboats', '5.75 6.30 10.00', [
        '48 12 5',
        '60 18 6',
        '54 12 6',
        '30 6 3',
      ]),
    },
    {
      name: 'Bobble hat',
      text: 'Lambswool, lined with fleece.',
      picture: 'scarf',
      packs: '- 24 288 1728',
      grams: 80,
      sale: true,
      skus: [
        ['3546', '2–6 yrs, holly', '4.10 4.50 7.25', '36 9 4'],
        ['3547', '7–13 yrs, holly', '4.10 4.50 7.25', '28 6 2'],
      ],
    },
  ],
)
