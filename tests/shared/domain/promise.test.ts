import { Big } from 'big.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { promiseInWords, promiseOf, type Taken } from '../../../shared/domain/promise.ts'

const QUANTITY = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom(1, 10, 1000))
  .map(([whole, part]) => new Big(whole).div(part).toFixed())
const PLACE = fc.constantFrom('WH1', 'WH2', 'Lager Süd/3', '__proto__')
const TAKEN = fc.array(
  fc.record({ location: fc.oneof(PLACE, fc.constant('')), quantity: QUANTITY }),
  { maxLength: 6 },
)
const PRODUCT = fc.record({
  stock: fc
    .uniqueArray(fc.tuple(PLACE, QUANTITY), { selector: ([place]) => place })
    .map((all) => Object.fromEntries(all)),
  inBaskets: TAKEN,
  justSold: TAKEN,
})
const big = (text: string | undefined) => new Big(text ?? '0')

describe('what can be promised', () => {
  test('is what is in stock less every part that was taken, exactly', () => {
    fc.assert(
      fc.property(PRODUCT, (product) => {
        const { total, byLocation } = promiseOf(product)
        for (const figure of [total, ...Object.values(byLocation)]) {
          const parts = big(figure.inBaskets).plus(figure.justSold).plus(figure.can)
          expect(parts.eq(figure.stock)).toBe(true)
        }
      }),
    )
  })

  test('comes to the same by location and in all, but for what the CRM chooses', () => {
    fc.assert(
      fc.property(PRODUCT, (product) => {
        const { total, byLocation } = promiseOf(product)
        const here = Object.values(byLocation).reduce((sum, { can }) => sum.plus(can), big('0'))
        const chosen = [...product.inBaskets, ...product.justSold]
          .filter(({ location }) => location === '')
          .reduce((sum, { quantity }) => sum.plus(quantity), big('0'))
        expect(here.minus(chosen).eq(total.can)).toBe(true)
      }),
    )
  })

  test('goes down by what one more basket takes, at its location alone', () => {
    fc.assert(
      fc.property(PRODUCT, PLACE, QUANTITY, (product, location, quantity) => {
        const more: Taken = { location, quantity }
        const before = promiseOf(product)
        const after = promiseOf({ ...product, inBaskets: [more, ...product.inBaskets] })
        const fall = big(before.total.can).minus(after.total.can)
        expect(fall.eq(quantity)).toBe(true)
        for (const [place, figure] of Object.entries(after.byLocation)) {
          const was = Object.hasOwn(before.byLocation, place) ? before.byLocation[place] : undefined
          const lost = big(was?.can).minus(figure.can)
          expect(lost.eq(place === location ? quantity : 0)).toBe(true)
        }
      }),
    )
  })

  test.each([
    ['counts a negative location as it is', { A: '10', B: '-3' }, '7'],
    ['counts what is no number as nothing', { A: 'plenty', B: '2.50' }, '2.5'],
    ['is nothing where no location is known', {}, '0'],
  ])('%s', (_, stock, can) => {
    expect(promiseOf({ stock, inBaskets: [], justSold: [] }).total.can).toBe(can)
  })
})

test.each([
  [{ stock: '24', inBaskets: '0', justSold: '0', can: '24' }, '24 in stock'],
  [
    { stock: '24', inBaskets: '6', justSold: '2', can: '16' },
    '24 in stock − 6 in open baskets − 2 just sold here',
  ],
])('says its parts', (promised, words) => {
  expect(promiseInWords(promised)).toBe(words)
})
