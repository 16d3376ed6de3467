import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signIn } from './caller.ts'
import { items } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control } = sandboxForFile()

const add = (session_id: string, more: Record<string, string>) =>
  call('addToCart', { session_id, sku: 'HV-2210', quantity: '1', ...more })

const lines = async (session_id: string) => items(await call('getCart', { session_id }))

describe('addToCart', () => {
  test('opens a session where there is none', async () => {
    const reply = await call('addToCart', { sku: 'HV-2210', quantity: '2' })
    expect(await lines(reply.session_id ?? '')).toMatchObject([{ code: 'HV-2210', quantity: '2' }])
  })

  test('sells by the case at the price of a case', async () => {
    const session_id = await signIn(call)
    await add(session_id, { sku: 'HV-1042', uom: 'case', quantity: '2' })
    expect(await lines(session_id)).toEqual([
      {
        name: 'Beeswax pillar candle',
        code: 'HV-1042',
        size: '6 × 15 cm, ivory',
        category: expect.any(String),
        quantity: '2',
        uom: 'case',
        uom_quantity: '6',
        price: '34.08',
        price_inc: '40.90',
        total_net: '68.16',
        total: '81.79',
        ref: expect.stringMatching(/^\d{10}$/),
      },
    ])
  })

  test('takes a price and a tax rate of the caller’s own', async () => {
    const session_id = await signIn(call)
    await add(session_id, { unitprice: '0.4250', unittaxrate: '0.2', quantity: '144' })
    expect(await call('getCart', { session_id })).toMatchObject({
      subtotal: '61.20',
      tax: '12.24',
      grandtotal: '73.44',
    })
  })

  test('rounds VAT half up on each line', async () => {
    const session_id = randomUUID()
    for (const location of ['WH1', 'WH2', 'SHOP']) {
      await add(session_id, { unitprice: '1.02', unittaxrate: '0.2', location })
    }
    expect(await call('getCart', { session_id })).toMatchObject({ subtotal: '3.06', tax: '0.60' })
    await call('endCartSession', { session_id })
    for (const unittaxrate of ['0.2', '0.2001', '0.2002', '0.2003', '0.2004']) {
      await add(session_id, { unitprice: '1.13', unittaxrate })
    }
    expect(await call('getCart', { session_id })).toMatchObject({ subtotal: '5.65', tax: '1.15' })
  })

  test('puts the same goods on the same line, other units on another', async () => {
    const session_id = await signIn(call)
    await add(session_id, { quantity: '2' })
    await add(session_id, { quantity: '3.5' })
    await add(session_id, { uom: 'case' })
    await add(session_id, { location: 'WH2' })
    expect(await lines(session_id)).toMatchObject([
      { quantity: '5.5', uom: 'unit' },
      { quantity: '1', uom: 'case' },
      { quantity: '1', uom: 'unit' },
    ])
  })

  test.each([
    ['a code nobody sells', { sku: 'NO-SUCH' }, 1051],
    ['a place that is none', { location: 'MOON' }, 1051],
  ])('answers 1051 for %s', async (_what, more, code) => {
    expect((await add(await signIn(call), more)).error_code).toBe(code)
  })

  test('answers 1051 for a product outside its time', async () => {
    await control().setWindow('HV-2211', { end: '2020-01-01' })
    expect((await add(await signIn(call), { sku: 'HV-2211' })).error_code).toBe(1051)
  })

  test.each([
    ['quantity', { quantity: '0' }],
    ['quantity', { quantity: '-1' }],
    ['quantity', { quantity: 'two' }],
    ['quantity', { quantity: '9999999' }],
    ['quantity', { quantity: '' }],
    ['sku', { sku: '' }],
    ['unitprice', { unitprice: '-1' }],
    ['unitprice', { unitprice: '1.23456' }],
    ['unittaxrate', { unittaxrate: '20' }],
    ['uom', { uom: 'bucket' }],
    ['uom', { uom: 'container' }],
    ['noedit', { noedit: 'perhaps' }],
  ])('answers 1011 naming %s for %o', async (field, more) => {
    const reply = await add(await signIn(call), more)
    expect(reply.error_code).toBe(1011)
    expect(Object.keys(reply.error_invalid ?? {})).toEqual([field])
  })
})

describe('changing lines', () => {
  async function oneLine(more: Record<string, string> = {}) {
    const session_id = await signIn(call)
    await add(session_id, { quantity: '2', ...more })
    const [line] = await lines(session_id)
    return { session_id, ref: String(line?.ref) }
  }

  test('updateInCart sets the quantity, with or without its session', async () => {
    const { session_id, ref } = await oneLine()
    expect(await call('updateInCart', { session_id, ref, quantity: '7' })).toMatchObject({
      error_code: null,
      session_id,
      update: true,
    })
    const byReference = await call('updateInCart', { ref, quantity: '8' })
    expect(byReference).toMatchObject({ session_id, update: true })
    expect(await lines(session_id)).toMatchObject([{ quantity: '8' }])
  })

  test('a fixed line stays as it is, and no error says so', async () => {
    const { session_id, ref } = await oneLine({ noedit: 'true' })
    expect(await call('updateInCart', { session_id, ref, quantity: '7' })).toMatchObject({
      error_code: null,
      update: false,
    })
    expect(await lines(session_id)).toMatchObject([{ quantity: '2' }])
  })

  test('a line of another basket is not found', async () => {
    const { ref } = await oneLine()
    const session_id = await signIn(call)
    expect(await call('updateInCart', { session_id, ref, quantity: '7' })).toMatchObject({
      error_code: 1001,
      update: false,
    })
    expect((await call('deleteFromCart', { session_id, ref })).error_code).toBe(1001)
    expect((await call('updateInCart', { ref: '1', quantity: '7' })).error_code).toBe(1001)
    expect((await call('updateInCart', { session_id, ref, quantity: '0' })).error_code).toBe(1011)
  })

  test('deleteFromCart takes a line out, once', async () => {
    const { session_id, ref } = await oneLine()
    expect(await call('deleteFromCart', { session_id, ref })).toMatchObject({
      error_code: null,
      session_id,
    })
    expect((await call('deleteFromCart', { session_id, ref })).error_code).toBe(1001)
    expect((await call('deleteFromCart', { session_id })).error_code).toBe(1011)
  })

  test('deleteProductFromCart takes all lines of a code', async () => {
    const { session_id } = await oneLine()
    await add(session_id, { uom: 'case' })
    expect(await call('deleteProductFromCart', { session_id, sku: 'HV-2210' })).toMatchObject({
      error_code: null,
      session_id,
    })
    expect(await lines(session_id)).toEqual([])
    const again = await call('deleteProductFromCart', { session_id, sku: 'HV-2210' })
    expect(again.error_code).toBe(1001)
  })

  test('endCartSession empties the basket and keeps the customer, as often as it is sent', async () => {
    const { session_id } = await oneLine()
    for (const _time of [1, 2]) {
      expect(await call('endCartSession', { session_id })).toMatchObject({
        error_code: null,
        session_id,
      })
    }
    expect(await call('getCart', { session_id })).toMatchObject({
      grandtotal: '0.00',
      contact_ref: '12301',
      items: [],
    })
  })
})

describe('getCart', () => {
  test('gives what was asked for and nothing else', async () => {
    const session_id = await signIn(call)
    await add(session_id, {})
    expect(await call('getCart', { session_id, filter: 'grandtotal,code,currency_code' })).toEqual({
      error_code: null,
      error_message: '',
      session_id,
      grandtotal: '2.15',
      currency_code: 'GBP',
      items: [{ code: 'HV-2210' }],
    })
    const totals = await call('getCart', { session_id, filter: 'tax' })
    expect(totals).not.toHaveProperty('items')
  })

  test('lists what the customer looked at, the latest first', async () => {
    const session_id = await signIn(call)
    await call('getProduct', { session_id, sku: 'HV-2210', filter: 'name' })
    await control().advance(1000)
    await call('getProduct', { session_id, sku: 'HV-1042', filter: 'name' })
    const cart = await call('getCart', { session_id, filter: 'last_viewed' })
    expect(cart.last_viewed).toMatchObject([{ code: 'HV-1042' }, { code: 'HV-2210' }])
  })

  test('charges no VAT to a customer who is exempt or accounts for it', async () => {
    const contacts = await control().contacts()
    for (const taxable of ['N', 'R']) {
      const contact = contacts.find(({ fields }) => fields.taxable === taxable)
      await control().setPassword(contact?.ref ?? 0, 'TAXFREE1')
      const session_id = await signIn(call, {
        client_username: contact?.email ?? '',
        client_password: 'TAXFREE1',
      })
      await add(session_id, { sku: 'HV-1042', quantity: '6' })
      expect(await call('getCart', { session_id })).toMatchObject({ tax: '0.00' })
    }
  })
})
