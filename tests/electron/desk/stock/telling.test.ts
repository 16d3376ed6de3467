import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHearing, createTelling } from '../../../../electron/desk/stock/mirror/telling.ts'
import { aProduct } from './mirrorHelp.ts'

const PRODUCTS = Array.from({ length: 20 }, (_, at) => aProduct({ code: `A${at}` }))
const ANSWERS = fc.array(fc.uniqueArray(fc.constantFrom(...PRODUCTS), { maxLength: 6 }), {
  maxLength: 20,
})
const answer = (products: typeof PRODUCTS) => ({ products, count: 99, isFirstClear: false })

test('what is heard is what was told, and each product crosses once until there is no room', () => {
  fc.assert(
    fc.property(ANSWERS, fc.integer({ min: 6, max: 25 }), (answers, most) => {
      const [tell, hear] = [createTelling(most), createHearing()]
      const crossed = new Set<string>()
      for (const products of answers) {
        const told = structuredClone(tell(answer(products)))
        if (told.isAnew) crossed.clear()
        for (const { code } of told.fresh) {
          expect(crossed.has(code)).toBe(false)
          crossed.add(code)
        }
        expect(crossed.size).toBeLessThanOrEqual(most)
        expect(hear(told)).toEqual(answer(products))
      }
    }),
  )
})

test('the same product is the same object in every answer', () => {
  const [tell, hear] = [createTelling(), createHearing()]
  const [first, second] = [PRODUCTS.slice(0, 2), PRODUCTS.slice(1, 3)].map((products) =>
    hear(structuredClone(tell(answer(products)))),
  )
  expect(second?.products[0]).toBe(first?.products[1])
})
