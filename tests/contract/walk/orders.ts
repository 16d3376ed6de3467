import { expect } from 'vitest'
import { CARD } from '../../sandbox/caller.ts'
import { good, keep, kept, type WalkStep } from './walk.ts'

const CLIENT_REF = 'K7F3Q2 Käthe’s “24”'

/** The steps of orders and payments. */
export const orderSteps: readonly WalkStep[] = [
  {
    name: 'addOrder',
    check: async (walk) => {
      const { crm, session_id } = walk
      const answer = await crm.call('addOrder', {
        session_id,
        order_clientref: CLIENT_REF,
        order_delivery_date: '2026-12-24',
        order_notes: 'Leave at\nthe back',
        remit_payment: true,
        ...CARD,
      })
      expect(answer).toMatchObject({ kind: 'answered', reply: { code: null, invalid: {} } })
      const order = good<'addOrder'>(answer)
      expect(order).toMatchObject({ order_subtotal: '25.8' })
      expect(order.order_ref).toMatch(/^QU-\d+$/)
      keep(walk, 'order_ref', order.order_ref)
      keep(walk, 'order_key', order.order_key)
      keep(walk, 'order_total', order.order_total)
    },
  },
  {
    name: 'endCartSession',
    check: async ({ crm, session_id }) => {
      good(await crm.call('endCartSession', { session_id }))
      const cart = good<'getCart'>(await crm.call('getCart', { session_id }))
      expect(cart.items).toEqual([])
      const empty = await crm.call('addOrder', { session_id })
      expect(empty).toMatchObject({ kind: 'answered', reply: { code: 1507 } })
    },
  },
  {
    name: 'getOrders',
    check: async (walk) => {
      const answer = await walk.crm.call('getOrders', {
        session_id: walk.session_id,
        filter: ['order_ref', 'order_paid', 'order_state', 'order_clientref', 'order_grandtotal'],
        skip: 0,
        limit: 50,
      })
      const { items, found } = good<'getOrders'>(answer)
      expect(found).toBe(items.length)
      expect(items.find((row) => row.order_ref === kept(walk, 'order_ref'))).toEqual({
        order_ref: kept(walk, 'order_ref'),
        order_paid: 'N',
        order_state: 'Quote',
        order_clientref: CLIENT_REF,
        order_grandtotal: kept(walk, 'order_total'),
      })
    },
  },
  {
    name: 'addTransaction',
    check: async (walk) => {
      const payment = {
        session_id: walk.session_id,
        order_key: kept(walk, 'order_key'),
        transaction_amount: kept(walk, 'order_total'),
      }
      const declined = await walk.crm.call('addTransaction', {
        ...payment,
        transaction_method: 'Gateway',
        ...CARD,
        card_number: '4929602110085639',
      })
      expect(declined).toMatchObject({ kind: 'answered', reply: { code: 2000 } })
      const wrong = await walk.crm.call('addTransaction', {
        ...payment,
        transaction_method: 'Gateway',
        ...CARD,
        card_number: '4929000000007',
      })
      expect(wrong).toMatchObject({
        kind: 'answered',
        reply: { code: 1071, invalid: { card_number: expect.any(String) } },
      })
      const taken = await walk.crm.call('addTransaction', {
        ...payment,
        transaction_method: 'Cash',
        transaction_date: '2026-11-24',
      })
      expect(taken).toMatchObject({ kind: 'answered', reply: { code: null } })
      expect(good<'addTransaction'>(taken).transaction_key).toMatch(/\S/)
    },
  },
]
