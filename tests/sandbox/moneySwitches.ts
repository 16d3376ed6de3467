import { expect } from 'vitest'
import type { Switches, SwitchName } from '../../sandbox/switchTable.ts'
import { signIn } from './caller.ts'
import { items, ordersOf, placeByCard, rowOf, withBasket, withQuote } from './orderHelpers.ts'
import type { Harness } from './sandboxForFile.ts'

const DECLINED = { card_number: '4929602110085639' }

/** A proof for each switch about orders, payments and the gateway. */
export function moneySwitches({ call, control }: Harness) {
  const set = (changes: Partial<Switches>) => control().setSwitches(changes)
  return {
    failedPaymentReply: async () => {
      const session_id = await withBasket(call)
      const before = (await ordersOf(call, session_id)).found ?? 0
      expect(await placeByCard(call, session_id, DECLINED)).toMatchObject({
        error_code: 2000,
        order_ref: expect.any(String),
      })
      await set({ failedPaymentReply: 'quoteOnly' })
      expect(await placeByCard(call, session_id, DECLINED)).toMatchObject({
        error_code: null,
        order_ref: expect.stringMatching(/^QU-/),
      })
      await set({ failedPaymentReply: 'codeOnly' })
      const alone = await placeByCard(call, session_id, DECLINED)
      expect(alone.error_code).toBe(2000)
      expect(alone).not.toHaveProperty('order_ref')
      expect((await ordersOf(call, session_id)).found).toBe(before + 3)
    },
    chargeFirst: async () => {
      const session_id = await withBasket(call)
      await control().fault({ method: 'addOrder', fault: 'crashBetween', count: 2 })
      const place = (order_clientref: string) => placeByCard(call, session_id, { order_clientref })
      await expect(place('CRASH1')).rejects.toThrow('fetch failed')
      expect(await control().orders('CRASH1')).toMatchObject([{ state: 'Quote', isPaid: false }])
      expect(await control().chargesWithoutOrder()).toEqual([])
      await set({ chargeFirst: 'on' })
      await expect(place('CRASH2')).rejects.toThrow('fetch failed')
      expect(await control().orders('CRASH2')).toEqual([])
      expect(await control().chargesWithoutOrder()).toMatchObject([{ amount: '51.6', hasMoved: 1 }])
    },
    paidQuote: async () => {
      await set({ paidQuote: 'quote' })
      const quote = await withQuote(call)
      await call('addTransaction', {
        session_id: quote.session_id,
        order_key: quote.order_key,
        transaction_amount: '51.60',
        transaction_method: 'Cash',
      })
      expect(await rowOf(call, quote.session_id, quote.order_ref)).toMatchObject({
        order_state: 'Quote',
        order_paid: 'Y',
      })
    },
    basketAfterOrder: async () => {
      await set({ basketAfterOrder: 'empty' })
      const session_id = await withBasket(call)
      expect((await call('addOrder', { session_id })).error_code).toBeNull()
      expect((await call('addOrder', { session_id })).error_code).toBe(1507)
    },
    clientRefLength: async () => {
      const session_id = await withBasket(call)
      const refAfter = async (clientRefLength: number) => {
        await set({ clientRefLength })
        const reply = await call('addOrder', { session_id, order_clientref: 'K7F3Q2 PO 7712' })
        return (await rowOf(call, session_id, reply.order_ref))?.order_clientref
      }
      expect([await refAfter(8), await refAfter(0)]).toEqual(['K7F3Q2 P', ''])
    },
    ordersLagMs: async () => {
      await set({ ordersLagMs: 30_000 })
      const session_id = await withBasket(call)
      const { order_ref, order_key = '' } = await call('addOrder', { session_id })
      expect(await rowOf(call, session_id, order_ref)).toBeUndefined()
      await control().advance(31_000)
      expect(await rowOf(call, session_id, order_ref)).toMatchObject({ order_paid: 'N' })
      const cash = { transaction_amount: '51.60', transaction_method: 'Cash' }
      await call('addTransaction', { session_id, order_key, ...cash })
      expect(await rowOf(call, session_id, order_ref)).toMatchObject({
        order_state: 'Quote',
        order_paid: 'N',
      })
      await control().advance(31_000)
      expect(await rowOf(call, session_id, order_ref)).toMatchObject({
        order_state: 'Deliver',
        order_paid: 'Y',
      })
    },
    ordersPageCap: async () => {
      await set({ ordersPageCap: 2 })
      const session_id = await signIn(call)
      const reply = await ordersOf(call, session_id)
      expect(items(reply)).toHaveLength(2)
      expect(reply.found).toBeGreaterThan(2)
    },
    ordersHideQuotes: async () => {
      const { session_id, order_ref } = await withQuote(call)
      await set({ ordersHideQuotes: 'on' })
      expect(await rowOf(call, session_id, order_ref)).toBeUndefined()
    },
    ordersOrder: async () => {
      const session_id = await signIn(call)
      const refs = async () => items(await ordersOf(call, session_id)).map((row) => row.order_ref)
      const newest = await refs()
      await set({ ordersOrder: 'oldest' })
      expect(await refs()).toEqual([...newest].reverse())
      await set({ ordersOrder: 'shifting' })
      const [one, other] = [await refs(), await refs()]
      expect(one).not.toEqual(other)
      expect(new Set(one)).toEqual(new Set(newest))
    },
    slowCommitMs: async () => {
      await set({ slowCommitMs: 300 })
      const session_id = await withBasket(call)
      const started = performance.now()
      await call('addOrder', { session_id })
      expect(performance.now() - started).toBeGreaterThanOrEqual(299)
    },
    payments: async () => {
      await set({ payments: 'off' })
      const session_id = await withBasket(call)
      const reply = await placeByCard(call, session_id)
      expect(reply).toMatchObject({ error_code: 1083, order_ref: expect.stringMatching(/^QU-/) })
    },
    'gateway.codes': async () => {
      const session_id = await withBasket(call)
      const mistyped = { card_number: '4929000000007' }
      expect((await placeByCard(call, session_id, mistyped)).error_code).toBe(1071)
      await set({ 'gateway.codes': 'full' })
      expect((await placeByCard(call, session_id, mistyped)).error_code).toBe(5011)
    },
    threeDSecure: async () => {
      const session_id = await withBasket(call)
      for (const [threeDSecure, code] of [
        ['2007', 2007],
        ['4046', 4046],
      ] as const) {
        await set({ threeDSecure })
        expect((await placeByCard(call, session_id)).error_code).toBe(code)
      }
      const amex = { card_number: '374200000000004', card_type: 'AMEX', card_cv2: '1234' }
      expect((await placeByCard(call, session_id, amex)).error_code).toBeNull()
    },
    rejectCv2Mismatch: async () => {
      const session_id = await withBasket(call)
      expect((await placeByCard(call, session_id, { card_cv2: '999' })).error_code).toBeNull()
      await set({ rejectCv2Mismatch: 'on' })
      expect((await placeByCard(call, session_id, { card_cv2: '999' })).error_code).toBe(2001)
      expect((await placeByCard(call, session_id)).error_code).toBeNull()
    },
    acceptedCards: async () => {
      await set({ acceptedCards: ['MC'] })
      const session_id = await withBasket(call)
      expect((await placeByCard(call, session_id)).error_code).toBe(3069)
    },
    simTimeoutMs: async () => {
      await set({ simTimeoutMs: 0 })
      const session_id = await withBasket(call)
      const reply = await placeByCard(call, session_id, { card_holdername: 'SIM TIMEOUT' })
      expect(reply.error_code).toBeNull()
    },
  } satisfies Partial<Record<SwitchName, () => Promise<void>>>
}
