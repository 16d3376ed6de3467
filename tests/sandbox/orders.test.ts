import { describe, expect, test } from 'vitest'
import { CARD, signIn, TOM } from './caller.ts'
import { items, ordersOf, placeByCard, rowOf, withBasket } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control, sandbox } = sandboxForFile()

const stockOf = async (code: string, location: string): Promise<number> => {
  const reply = await call('getProduct', { sku: code, filter: 'sizes,stock' })
  const sizes = items(reply)[0]?.sizes as {
    code: string
    stock: { code: string; stock: number }[]
  }[]
  const size = sizes.find((each) => each.code === code)
  return size?.stock.find((each) => each.code === location)?.stock ?? Number.NaN
}

describe('addOrder refuses', () => {
  test('a stranger (1501) and an empty basket (1507)', async () => {
    expect((await call('addOrder')).error_code).toBe(1501)
    const session_id = await signIn(call)
    expect((await call('addOrder', { session_id })).error_code).toBe(1507)
  })

  test.each([
    ['order_country', 'XX'],
    ['order_label', 'NONE'],
    ['order_team', 'TM99'],
    ['order_datetime', 'yesterday'],
    ['order_delivery_date', '2026-02-31'],
    ['order_postcode', 'BS4 1CK BS4 1CK'],
    ['order_address1', 'x'.repeat(101)],
    ['remit_payment', 'perhaps'],
    ['email_template', 'three'],
  ])('a wrong %s (1011), and nothing is made', async (field, value) => {
    const session_id = await withBasket(call)
    const before = (await ordersOf(call, session_id)).found
    const reply = await call('addOrder', { session_id, [field]: value })
    expect(reply.error_code).toBe(1011)
    expect(Object.keys(reply.error_invalid ?? {})).toEqual([field])
    expect(reply).not.toHaveProperty('order_ref')
    expect((await ordersOf(call, session_id)).found).toBe(before)
  })

  test('a basket with a product withdrawn since (1067)', async () => {
    const session_id = await signIn(call)
    await call('addToCart', { session_id, sku: 'HV-2214', quantity: '1' })
    await control().setWindow('HV-2214', { end: '2020-01-01' })
    expect((await call('addOrder', { session_id })).error_code).toBe(1067)
    await control().setWindow('HV-2214', {})
    expect((await call('addOrder', { session_id })).error_code).toBeNull()
  })

  test('nothing of a document that cannot be made: the order stands, with 1092', async () => {
    const session_id = await withBasket(call)
    const reply = await call('addOrder', { session_id, email_template: '99' })
    expect(reply).toMatchObject({ error_code: 1092, order_ref: expect.any(String) })
    expect((await call('addOrder', { session_id, email_template: '3' })).error_code).toBeNull()
    expect(await control().mails()).toContainEqual(expect.objectContaining({ kind: 'document 3' }))
  })
})

describe('addOrder', () => {
  test('goes to the customer’s own address, or the one given', async () => {
    const session_id = await withBasket(call)
    const own = await call('addOrder', { session_id })
    expect((await control().order(own.order_ref ?? ''))?.details).toMatchObject({
      address1: '14 Quayside Row',
      postcode: 'BS4 1CK',
      country: 'GB',
    })
    const other = await call('addOrder', {
      session_id,
      order_address1: '2 Low Street',
      order_postcode: 'LS1 1AB',
      order_country: 'GB',
      order_delivery_date: '2026-12-02',
      order_notes: 'Ring the side bell',
      order_label: 'OL1',
    })
    expect((await control().order(other.order_ref ?? ''))?.details).toMatchObject({
      address1: '2 Low Street',
      address2: '',
      postcode: 'LS1 1AB',
      deliveryDate: '2026-12-02',
      notes: 'Ring the side bell',
      label: 'OL1',
    })
  })

  test('keeps the basket, so that a second one makes a second order', async () => {
    const session_id = await withBasket(call)
    const replies = [await call('addOrder', { session_id }), await call('addOrder', { session_id })]
    expect(new Set(replies.map(({ order_ref }) => order_ref)).size).toBe(2)
  })

  test('two at once on one session are two whole orders with numbers of their own', async () => {
    const session_id = await withBasket(call)
    const replies = await Promise.all([1, 2].map(() => placeByCard(call, session_id)))
    expect(replies.map(({ error_code }) => error_code)).toEqual([null, null])
    expect(new Set(replies.map(({ order_ref }) => order_ref)).size).toBe(2)
    for (const { order_ref } of replies) {
      expect(await control().order(order_ref ?? '')).toMatchObject({
        total: '51.60',
        isPaid: true,
        payments: [{ amount: '51.6' }],
      })
    }
  })

  test('lets goods leave the shelf with an order, not with a quote', async () => {
    const before = await stockOf('HV-1042', 'WH2')
    const session_id = await signIn(call)
    const line = { session_id, sku: 'HV-1042', uom: 'case', quantity: '2', location: 'WH2' }
    await call('addToCart', line)
    await call('addOrder', { session_id })
    expect(await stockOf('HV-1042', 'WH2')).toBe(before)
    await placeByCard(call, session_id)
    expect(await stockOf('HV-1042', 'WH2')).toBe(before - 12)
  })

  test('bypasses the card where asked to', async () => {
    const session_id = await withBasket(call)
    const reply = await placeByCard(call, session_id, { remit_payment: '1' })
    expect(reply.order_ref).toMatch(/^QU-/)
    expect(await control().order(reply.order_ref ?? '')).toMatchObject({ payments: [] })
  })

  test('a declined card leaves a quote, and says so with the code', async () => {
    const session_id = await withBasket(call)
    const reply = await placeByCard(call, session_id, { card_number: '4929602110085639' })
    expect(reply).toMatchObject({ error_code: 2000, order_total: 51.6 })
    expect(reply.order_ref).toMatch(/^QU-/)
    expect(await rowOf(call, session_id, reply.order_ref)).toMatchObject({
      order_state: 'Quote',
      order_paid: 'N',
    })
  })

  test('is priced in the customer’s currency', async () => {
    const abroad = (await control().contacts()).find(({ fields }) => fields.currency === 'EUR')
    await control().setPassword(abroad?.ref ?? 0, 'EUROPA12')
    const who = { client_username: abroad?.email ?? '', client_password: 'EUROPA12' }
    const session_id = await withBasket(call, who)
    const order = await call('addOrder', { session_id })
    const row = items(
      await call('getOrders', {
        session_id,
        filter: 'order_currency_code,order_currency',
        limit: '1',
      }),
    )[0]
    expect(row).toEqual({ order_currency_code: 'EUR', order_currency: '€' })
    const pay = {
      session_id,
      order_key: order.order_key ?? '',
      transaction_amount: '5.00',
      transaction_method: 'Cash',
    }
    expect(await call('addTransaction', pay)).toMatchObject({
      error_code: 1011,
      error_invalid: { transaction_fxrate: 'is required' },
    })
    const paid = await call('addTransaction', { ...pay, transaction_fxrate: '1.16' })
    expect(paid.error_code).toBeNull()
  })
})

describe('getOrders', () => {
  test('needs a customer and a filter', async () => {
    expect((await call('getOrders', { filter: 'order_ref' })).error_code).toBe(1501)
    const session_id = await signIn(call)
    expect(await call('getOrders', { session_id })).toMatchObject({
      error_code: 1011,
      error_invalid: { filter: 'is required' },
    })
  })

  test('shows a customer’s own orders, newest first, in pages', async () => {
    const session_id = await withBasket(call)
    const { order_ref } = await call('addOrder', { session_id, order_clientref: 'K7F3Q2 my own' })
    const all = await ordersOf(call, session_id)
    expect(items(all)[0]).toMatchObject({ order_ref, order_clientref: 'K7F3Q2 my own' })
    const page = await ordersOf(call, session_id, { skip: '1', limit: '2' })
    expect(page.found).toBe(all.found)
    expect(items(page)).toEqual(items(all).slice(1, 3))
    const tom = await signIn(call, TOM)
    expect(await rowOf(call, tom, order_ref)).toBeUndefined()
  })

  test('gives every documented field, and ten rows unless told', async () => {
    const session_id = await withBasket(call)
    for (const _time of Array(11).keys()) await call('addOrder', { session_id })
    const fields = [
      'order_ref order_key order_paid order_location_code order_location order_state',
      'order_currency_code order_currency order_subtotal order_taxtotal order_grandtotal',
      'order_created order_delivery_date order_team order_clientref order_delivery_address1',
      'order_delivery_address2 order_delivery_address3 order_delivery_state order_notes',
      'order_delivery_postcode order_delivery_country order_delivery_country_code order_pallets',
      'order_delivery_notes order_warehouse_notes order_manifest_notes',
    ].flatMap((line) => line.split(' '))
    const reply = await call('getOrders', { session_id, filter: fields.join(',') })
    expect(items(reply)).toHaveLength(10)
    expect(Object.keys(items(reply)[0] ?? {}).sort()).toEqual(fields.sort())
    expect(items(reply)[0]).toMatchObject({
      order_location: 'Avonmouth warehouse',
      order_delivery_country: 'United Kingdom',
    })
  })
})

test('a card is never kept beyond its last four digits', async () => {
  const session_id = await withBasket(call)
  const { order_ref } = await placeByCard(call, session_id)
  const record = JSON.stringify(await control().order(order_ref ?? ''))
  const log = JSON.stringify(await control().requests())
  for (const secret of [CARD.card_number ?? '', sandbox().key, session_id, 'CANDLE42']) {
    expect(record).not.toContain(secret)
    expect(log).not.toContain(secret)
  }
  expect(record).toContain('VISA 0006')
})
