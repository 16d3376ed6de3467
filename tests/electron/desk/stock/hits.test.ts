import { expect, test } from 'vitest'
import { type HitContext, hitOf, hitsNow } from '../../../../electron/desk/stock/hits.ts'
import { createOffers } from '../../../../electron/desk/stock/mirror/offers.ts'
import { promiseOf, type Taken } from '../../../../shared/domain/promise.ts'
import { aProduct } from './mirrorHelp.ts'

const PRODUCT = aProduct({
  code: 'HV-1',
  stock: { WH1: '5' },
  prices: { PB1: '2.00', PB2: '3.00' },
  packs: { case: '12', layer: '6' },
  end: '2026-11-25',
})
const CONTEXT: HitContext = {
  band: { code: 'PB1', name: 'Trade' },
  basis: 'units',
  locations: [{ code: 'WH1', name: 'Leeds' }],
  today: '2026-11-25',
}

/** A store of one product; how often it was put together. */
function offered(most = 10) {
  const offers = createOffers(most)
  offers.begin(1)
  let made = 0
  const product = () => {
    made += 1
    return PRODUCT
  }
  return {
    in: (context: HitContext) => {
      offers.showIn(context)
      return offers.of(0, product)
    },
    made: () => made,
  }
}

test('what would come out the same is put together once', () => {
  const offers = offered()
  const first = offers.in(CONTEXT)
  expect(offers.in(structuredClone(CONTEXT))).toBe(first)
  expect(offers.made()).toBe(1)
  expect(first).toMatchObject({ price: { amount: '2.00' }, notForSale: '', pack: 'case of 12' })
})

test.each<[string, Partial<HitContext>, object]>([
  ['the band', { band: { code: 'PB2', name: 'Retail' } }, { price: { amount: '3.00' } }],
  ['its name', { band: { code: 'PB1', name: 'Account' } }, { price: { band: 'Account' } }],
  ['nobody', { band: null }, { price: null }],
  ['the packing', { basis: 'nested' }, { units: [{}, {}, { unit: 'layer', size: '72' }] }],
  ['a name', { locations: [{ code: 'WH1', name: 'York' }] }, { byLocation: [{ name: 'York' }] }],
  ['a code', { locations: [{ code: 'WH2', name: 'Leeds' }] }, { byLocation: [{ name: 'WH1' }] }],
  ['a location more', { locations: [...CONTEXT.locations, { code: 'X', name: 'X' }] }, {}],
  ['the day', { today: '2026-11-26' }, { notForSale: 'On sale until 25 Nov 2026.' }],
])('%s that changes shows at once', (_, changed, shown) => {
  const offers = offered()
  offers.in(CONTEXT)
  expect(offers.in({ ...CONTEXT, ...changed })).toMatchObject(shown)
  expect(offers.made()).toBe(2)
})

test('what is taken meanwhile shows at once', () => {
  const hits = [hitOf(aProduct({ code: 'HV-0' }), CONTEXT), hitOf(PRODUCT, CONTEXT)]
  const taken = (...inBaskets: Taken[]) => ({
    now: () => () => promiseOf({ stock: PRODUCT.stock, inBaskets, justSold: [] }),
  })
  const whole = [{ at: 1, product: PRODUCT }]
  const one = { location: 'WH1', quantity: '1' }
  expect(hitsNow({ hits, whole: [] }, CONTEXT, taken(one))).toBe(hits)
  const now = hitsNow({ hits, whole }, CONTEXT, taken(one))
  expect(now.map(({ promised }) => promised.can)).toEqual([hits[0]?.promised.can, '4'])
  expect(hits[1]?.promised.can).toBe('5')
})
