import { expect } from 'vitest'
import { good, keep, kept, type Walk, type WalkStep } from './walk.ts'

const SALT = { sku: 'HV-2210', quantity: '24' }
const CANDLE = { sku: 'HV-1042', quantity: '2', uom: 'case', noedit: false } as const

const cartOf = async ({ crm, session_id }: Walk) =>
  good<'getCart'>(await crm.call('getCart', { session_id }))

const codesIn = async (walk: Walk) => (await cartOf(walk)).items.map(({ code }) => code)

/** The steps of the basket. */
export const cartSteps: readonly WalkStep[] = [
  {
    name: 'addToCart',
    check: async ({ crm, session_id }) => {
      const first = await crm.call('addToCart', { session_id, ...SALT })
      expect(good<'addToCart'>(first).session_id).toBe(session_id)
      good(await crm.call('addToCart', { session_id, ...CANDLE }))
      const unknown = await crm.call('addToCart', { session_id, sku: 'NO-SUCH', quantity: '1' })
      expect(unknown).toMatchObject({ kind: 'error', error: { kind: 'refused', code: 1051 } })
      const wrong = await crm.call('addToCart', { session_id, ...SALT, unitprice: '-1' })
      expect(wrong).toMatchObject({
        kind: 'error',
        error: { kind: 'refused', code: 1011, fields: { unitprice: expect.any(String) } },
      })
    },
  },
  {
    name: 'getCart',
    check: async (walk) => {
      const cart = await cartOf(walk)
      expect(cart).toMatchObject({ currency: '£', contact_firstname: 'Eleanor' })
      expect(cart.items).toMatchObject([
        { code: 'HV-2210', quantity: '24', total_net: '51.6' },
        { code: 'HV-1042', quantity: '2', price: '34.08', total_net: '68.16', uom: 'case' },
      ])
      expect(cart.subtotal).toBe('119.76')
      expect(Number(cart.subtotal) + Number(cart.tax)).toBeCloseTo(Number(cart.grandtotal), 9)
      keep(walk, 'salt', cart.items[0]?.ref)
      keep(walk, 'candle', cart.items[1]?.ref)
    },
  },
  {
    name: 'updateInCart',
    check: async (walk) => {
      const input = { session_id: walk.session_id, ref: kept(walk, 'salt'), quantity: '12' }
      const answer = await walk.crm.call('updateInCart', input)
      expect(good<'updateInCart'>(answer).update).toBe(true)
      expect((await cartOf(walk)).items[0]).toMatchObject({ quantity: '12', total_net: '25.8' })
    },
  },
  {
    name: 'deleteFromCart',
    check: async (walk) => {
      const input = { session_id: walk.session_id, ref: kept(walk, 'candle') }
      good(await walk.crm.call('deleteFromCart', input))
      expect(await codesIn(walk)).toEqual(['HV-2210'])
      const again = await walk.crm.call('deleteFromCart', input)
      expect(again).toMatchObject({ kind: 'error', error: { kind: 'refused', code: 1001 } })
    },
  },
  {
    name: 'deleteProductFromCart',
    check: async (walk) => {
      const { crm, session_id } = walk
      good(await crm.call('addToCart', { session_id, ...CANDLE }))
      good(await crm.call('deleteProductFromCart', { session_id, sku: CANDLE.sku }))
      expect(await codesIn(walk)).toEqual(['HV-2210'])
    },
  },
]
