import { describe, expect, test } from 'vitest'
import { type SwitchName, switchTable } from '../../sandbox/switchTable.ts'
import { CARD, ELEANOR, signIn } from './caller.ts'
import { items, ordersOf, placeByCard, rowOf, withBasket, withQuote } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control, sandbox } = sandboxForFile()

const set = (changes: Parameters<ReturnType<typeof control>['setSwitches']>[0]) =>
  control().setSwitches(changes)

const DECLINED = { card_number: '4929602110085639' }

const add = (session_id: string, more: Record<string, string> = {}) =>
  call('addToCart', { session_id, sku: 'HV-2210', quantity: '1', ...more })

/** One proof for each switch; a switch without one does not compile. */
const proofs: Record<SwitchName, () => Promise<void>> = {
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
    await expect(place('CRASH1')).rejects.toThrow()
    expect(await control().orders('CRASH1')).toMatchObject([{ state: 'Quote', isPaid: false }])
    expect(await control().chargesWithoutOrder()).toEqual([])
    await set({ chargeFirst: 'on' })
    await expect(place('CRASH2')).rejects.toThrow()
    expect(await control().orders('CRASH2')).toEqual([])
    expect(await control().chargesWithoutOrder()).toMatchObject([{ amount: '51.6', hasMoved: 1 }])
  },
  endedIds: async () => {
    const session_id = await withBasket(call)
    await call('endSession', { session_id })
    expect((await call('startSession', { session_id })).error_code).toBe(1011)
    await set({ endedIds: 'reborn' })
    expect((await call('clientLogin', { session_id, ...ELEANOR })).error_code).toBeNull()
    expect(items(await call('getCart', { session_id }))).toEqual([])
  },
  fence: async () => {
    await set({ fence: 'ignored' })
    const session_id = await withBasket(call)
    expect(await call('endSession', { session_id })).toMatchObject({
      error_code: null,
      session_id: null,
    })
    expect((await call('addOrder', { session_id })).error_code).toBeNull()
  },
  lines: async () => {
    const session_id = await signIn(call)
    await add(session_id)
    await add(session_id)
    await set({ lines: 'separate' })
    await add(session_id)
    const lines = items(await call('getCart', { session_id }))
    expect(lines.map(({ quantity }) => quantity)).toEqual(['2', '1'])
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
    expect([...one].sort()).toEqual([...newest].sort())
  },
  basePriceInFeed: async () => {
    await set({ basePriceInFeed: 'on' })
    const reply = await call('getInventoryFeed', { filter: 'prices', limit: '1' })
    expect(items(reply)[0]?.prices).toContainEqual({ code: 'BASE', price: 8.95 })
  },
  packFigures: async () => {
    const figures = async () =>
      items(
        await call('getInventoryFeed', {
          filter: 'case_quantity,layer_quantity,pallet_quantity',
          limit: '1',
        }),
      )[0]
    const units = await figures()
    await set({ packFigures: 'nested' })
    expect(await figures()).toEqual({
      case_quantity: units?.case_quantity,
      layer_quantity: Number(units?.layer_quantity) / Number(units?.case_quantity),
      pallet_quantity: Number(units?.pallet_quantity) / Number(units?.layer_quantity),
    })
  },
  emptyList: async () => {
    const nothing = () =>
      call('getActivities', { activity_start: '1999-01-01', activity_end: '1999-01-02' })
    expect(await nothing()).toMatchObject({ error_code: null, found: 0, items: [] })
    await set({ emptyList: '1001' })
    expect((await nothing()).error_code).toBe(1001)
  },
  strict: async () => {
    await set({ strict: 'on' })
    const newcomer = {
      client_firstname: 'A',
      client_lastname: 'B',
      client_email: 'strict@example.com',
      client_password: 'lower123',
    }
    expect((await call('addContact', newcomer)).error_invalid).toEqual({
      client_email2: 'is required',
      client_password: expect.any(String),
    })
    const session_id = await signIn(call)
    const change = await call('updateContact', { session_id, client_phone: '01632 960123' })
    expect(Object.keys(change.error_invalid ?? {})).toHaveLength(4)
    const cash = { transaction_amount: '1.00', transaction_method: 'Cash' }
    expect((await call('addTransaction', { session_id, ...cash })).error_invalid).toEqual({
      order_key: 'is required',
    })
    const address = new URLSearchParams({ method: 'clientLogin', apikey: 'demo-key', ...ELEANOR })
    const response = await fetch(`${sandbox().url}?${address}`)
    expect(await response.json()).toMatchObject({
      error_code: 1011,
      error_invalid: { client_password: 'must be sent by POST' },
    })
  },
  sessionIdleMinutes: async () => {
    await set({ sessionIdleMinutes: 5 })
    const session_id = await signIn(call)
    await control().advance(6 * 60_000)
    expect((await call('addOrder', { session_id })).error_code).toBe(1501)
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
  replyProfile: async () => {
    await set({ replyProfile: 'keyed' })
    const reply = await call('getProductCategories', { filter: 'code' })
    expect(Object.keys(reply.items ?? {})[0]).toBe('1')
  },
  only: async () => {
    await set({ only: ['pipe'] })
    const reply = await call('getProductCategories', { filter: 'name|code' })
    expect(Object.keys(items(reply)[0] ?? {})).toEqual(['name', 'code'])
    expect(items(await call('getProductCategories', { filter: 'name,code' }))[0]).toEqual({})
  },
  maxConnections: async () => {
    await set({ maxConnections: 1 })
    const hold = await control().fault({ method: 'startSession', fault: 'hold' })
    const parked = call('startSession')
    await hold.whenHeld()
    expect((await call('startSession')).error_code).toBe(9050)
    await hold.release()
    expect((await parked).error_code).toBeNull()
  },
  allowedHosts: async () => {
    await set({ allowedHosts: ['192.0.2.1'] })
    expect((await call('startSession')).error_code).toBe(9012)
  },
  allowedReferers: async () => {
    await set({ allowedReferers: ['https://shop.example/'] })
    expect((await call('startSession')).error_code).toBe(9015)
  },
  extensions: async () => {
    await set({ extensions: ['getDateTime', 'addContactLite', 'order_items'] })
    expect((await call('getDateTime')).datetime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
    const lite = { client_firstname: 'A', client_lastname: 'B', client_email: 'lite@example.com' }
    expect(await call('addContactLite', lite)).toMatchObject({
      error_code: null,
      contact_ref: expect.any(Number),
    })
    expect((await call('addContactLite')).error_code).toBe(1011)
    const { session_id } = await withQuote(call)
    const reply = await call('getOrders', { session_id, filter: 'order_items', limit: '1' })
    expect(items(reply)[0]?.order_items).toMatchObject([{ code: 'HV-2210', quantity: '24' }])
  },
}

describe('each switch', () => {
  test.each(Object.keys(switchTable) as SwitchName[])('%s', async (name) => {
    expect(proofs).toHaveProperty([name])
    await proofs[name]()
  })
})

test('a switch, value or shape that does not exist is refused, and nothing is changed', async () => {
  const before = await control().switches()
  for (const changes of [
    { noSuch: 'on' },
    { fence: 'maybe' },
    { ordersLagMs: -1 },
    { ordersLagMs: 'soon' },
    { only: 7 },
    { only: ['telepathy'] },
    { lines: 'separate', fence: 'maybe' },
    { __proto__: null, constructor: 'x' },
  ]) {
    await expect(set(changes as never)).rejects.toThrow('400')
  }
  expect(await control().switches()).toEqual(before)
})

test('CARD is good while nothing is switched', async () => {
  const session_id = await withBasket(call)
  expect((await call('addOrder', { session_id, ...CARD })).error_code).toBeNull()
})
