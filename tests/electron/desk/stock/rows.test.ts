import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf, productOf } from '../../../../electron/desk/stock/mirror/rows.ts'
import { aProduct } from './mirrorHelp.ts'

const FIGURE = fc.oneof(
  fc.constantFrom(
    '0',
    '-0',
    '00',
    '12',
    '-3',
    '1.50',
    '0.05',
    '-0.05',
    '-0.00',
    '01.20',
    '1e3',
    '',
  ),
  fc.stringMatching(/^-?\d{0,12}(\.\d{0,4})?$/),
)
const CODE = fc.constantFrom('W1', 'Lager É/2', 'PB1', '1', '__proto__')
const NAME = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Oak box, large', '1'))
const SLUG = fc.constantFrom('', '1', 'oak-box-large', 'something-else')

test('what is kept of a product is all of it, sign by sign', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: NAME,
        slug: SLUG,
        basePrice: fc.option(FIGURE),
        prices: fc.dictionary(CODE, FIGURE),
        stock: fc.dictionary(CODE, FIGURE),
        packs: fc.record({ case: FIGURE, layer: FIGURE, bulk: FIGURE }, { requiredKeys: [] }),
        isOnOffer: fc.boolean(),
        end: fc.constantFrom('', '2026-11-01'),
        imagePath: fc.constantFrom('', '/box.svg'),
        palletWeight: fc.constantFrom('', '9', '512.5', '0.50'),
        shelfLife: fc.constantFrom('', '90', '007'),
      }),
      (facts) => {
        const product = aProduct({ code: 'A1', ...facts })
        expect(productOf({ facts: factsOf(product) })).toEqual(product)
      },
    ),
    { numRuns: 1000 },
  )
})

test('of figures and addresses that follow a rule less is kept', () => {
  const product = aProduct({
    code: 'A1',
    name: 'Oak box, large',
    slug: 'oak-box-large',
    basePrice: '14.20',
    stock: { W1: '12' },
    packs: { case: '6' },
  })
  expect(factsOf(product)).toBe(
    '["A1","Oak box, large","","","","","","","",1,"GBP","0.2",1420,{},{"W1":12},[null,6]]',
  )
})
