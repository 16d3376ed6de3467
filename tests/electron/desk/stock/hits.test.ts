import { expect, test } from 'vitest'
import { createHits, type HitContext } from '../../../../electron/desk/stock/hits.ts'
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
/** What this desk took of it. */
const taken = (...inBaskets: Taken[]) => ({
  codes: () => inBaskets.map(() => 'HV-1'),
  now: () => () => promiseOf({ stock: PRODUCT.stock, inBaskets, justSold: [] }),
})

test('what would come out the same is the same object', () => {
  const hits = createHits()
  const [first] = hits([PRODUCT], CONTEXT, taken())
  expect(hits([PRODUCT], { ...CONTEXT }, taken())[0]).toBe(first)
  expect(first).toMatchObject({ price: { amount: '2.00' }, notForSale: '', pack: 'case of 12' })
})

test.each<[string, Partial<HitContext>, object]>([
  ['the band', { band: { code: 'PB2', name: 'Retail' } }, { price: { amount: '3.00' } }],
  ['the packing', { basis: 'nested' }, { units: [{}, {}, { unit: 'layer', size: '72' }] }],
  ['a name', { locations: [{ code: 'WH1', name: 'York' }] }, { byLocation: [{ name: 'York' }] }],
  ['the day', { today: '2026-11-26' }, { notForSale: 'On sale until 2026-11-25.' }],
])('%s that changes shows at once', (_, changed, shown) => {
  const hits = createHits()
  hits([PRODUCT], CONTEXT, taken())
  expect(hits([PRODUCT], { ...CONTEXT, ...changed }, taken())[0]).toMatchObject(shown)
})

test('what is taken meanwhile shows at once, and what is given back', () => {
  const hits = createHits()
  const can = (...inBaskets: Taken[]) =>
    hits([PRODUCT], CONTEXT, taken(...inBaskets))[0]?.promised.can
  const one = { location: 'WH1', quantity: '1' }
  expect([can(), can(one), can(one, one), can()]).toEqual(['5', '4', '3', '5'])
})
