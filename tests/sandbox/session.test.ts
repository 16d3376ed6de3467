import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ELEANOR, signIn, TOM } from './caller.ts'
import { items } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control } = sandboxForFile()

describe('startSession', () => {
  test('takes the caller’s own id, as often as it is sent', async () => {
    const session_id = randomUUID()
    expect(await call('startSession', { session_id })).toMatchObject({
      error_code: null,
      session_id,
    })
    await call('addToCart', { session_id, sku: 'HV-2210', quantity: '1' })
    await call('startSession', { session_id })
    expect(items(await call('getCart', { session_id }))).toHaveLength(1)
  })

  test('names one where none was sent', async () => {
    const { session_id } = await call('startSession')
    expect(session_id).toMatch(/^[\w-]{36}$/)
  })

  test('refuses an id that is too long', async () => {
    const reply = await call('startSession', { session_id: 'x'.repeat(65) })
    expect(reply).toMatchObject({ error_code: 1011, error_invalid: { session_id: 'is too long' } })
  })
})

describe('clientLogin', () => {
  test('tells who it is, as far as asked', async () => {
    const reply = await call('clientLogin', { ...ELEANOR, filter: 'contact_firstname,contact_ref' })
    expect(reply).toEqual({
      error_code: null,
      error_message: '',
      session_id: expect.any(String),
      contact_ref: '12301',
      contact_firstname: 'Eleanor',
    })
  })

  test('knows the e-mail in any case', async () => {
    const reply = await call('clientLogin', { ...ELEANOR, client_username: 'ELEANOR@Example.com' })
    expect(reply.error_code).toBeNull()
  })

  test('tells a wrong password, a stranger and a missing name apart', async () => {
    const wrong = await call('clientLogin', { ...ELEANOR, client_password: 'WRONG123' })
    expect(wrong).toMatchObject({ error_code: 1511, session_id: expect.any(String) })
    const stranger = await call('clientLogin', { ...ELEANOR, client_username: 'no@example.com' })
    expect(stranger.error_code).toBe(1515)
    const nameless = await call('clientLogin', { client_password: 'WRONG123' })
    expect(nameless).toMatchObject({
      error_code: 1011,
      error_invalid: { client_username: 'is required' },
    })
  })

  test('reprices the basket for the customer’s own band', async () => {
    const session_id = randomUUID()
    await call('addToCart', { session_id, sku: 'HV-1042', quantity: '6' })
    expect(await call('getCart', { session_id })).toMatchObject({ subtotal: '53.70' })
    await call('clientLogin', { session_id, ...ELEANOR })
    expect(await call('getCart', { session_id })).toMatchObject({
      subtotal: '34.08',
      contact_priceband: 'PB1',
    })
  })

  test('many customers at once keep apart', async () => {
    const [one, other] = await Promise.all([signIn(call, ELEANOR), signIn(call, TOM)])
    await call('addToCart', { session_id: one, sku: 'HV-2210', quantity: '1' })
    expect(items(await call('getCart', { session_id: other }))).toEqual([])
    expect(await call('getCart', { session_id: other })).toMatchObject({ contact_firstname: 'Tom' })
  })
})

describe('clientLogout', () => {
  test('keeps session and basket, drops the customer', async () => {
    const session_id = await signIn(call)
    await call('addToCart', { session_id, sku: 'HV-2210', quantity: '1' })
    expect(await call('clientLogout', { session_id })).toMatchObject({
      error_code: null,
      session_id,
    })
    const cart = await call('getCart', { session_id })
    expect(items(cart)).toHaveLength(1)
    expect(cart).not.toHaveProperty('contact_ref')
    expect((await call('clientLogout', { session_id })).error_code).toBe(1501)
  })
})

describe('endSession', () => {
  test('drops customer and basket, answers without an id, and may be sent again', async () => {
    const session_id = await signIn(call)
    await call('addToCart', { session_id, sku: 'HV-2210', quantity: '1' })
    expect(await call('endSession', { session_id })).toMatchObject({
      error_code: null,
      session_id: null,
    })
    expect((await call('endSession', { session_id })).error_code).toBeNull()
    expect((await call('getOrders', { session_id, filter: 'order_ref' })).error_code).toBe(1501)
    expect((await call('addOrder', { session_id })).error_code).toBe(1501)
  })

  test('wants to know which', async () => {
    expect((await call('endSession')).error_code).toBe(1011)
  })

  test.each(['startSession', 'clientLogin', 'addToCart'])(
    'an ended id is not revived by a late %s',
    async (method) => {
      const session_id = await signIn(call)
      await call('endSession', { session_id })
      const late = { session_id, ...ELEANOR, sku: 'HV-2210', quantity: '1' }
      expect(await call(method, late)).toMatchObject({
        error_code: 1011,
        error_invalid: { session_id: 'has ended' },
      })
    },
  )
})

describe('idle sessions', () => {
  test('are gone after an hour, with customer and basket, and their id is free', async () => {
    const session_id = await signIn(call)
    await call('addToCart', { session_id, sku: 'HV-2210', quantity: '1' })
    await control().advance(59 * 60_000)
    expect((await call('getOrders', { session_id, filter: 'order_ref' })).error_code).toBeNull()
    await control().advance(61 * 60_000)
    expect((await call('getOrders', { session_id, filter: 'order_ref' })).error_code).toBe(1501)
    expect((await call('clientLogin', { session_id, ...ELEANOR })).error_code).toBeNull()
    expect(items(await call('getCart', { session_id }))).toEqual([])
  })
})

describe('clientResetPassword', () => {
  test('changes the password and mails the customer, but not who is signed in', async () => {
    const who = { client_username: 'tom@example.com' }
    const session_id = await signIn(call, TOM)
    expect((await call('clientResetPassword', { session_id, ...who })).error_code).toBe(1503)
    const reply = await call('clientResetPassword', who)
    expect(reply).toMatchObject({ error_code: null, contact_ref: expect.any(Number) })
    expect((await call('clientLogin', TOM)).error_code).toBe(1511)
    expect(await control().mails()).toContainEqual(
      expect.objectContaining({ kind: 'passwordReset', recipient: 'tom@example.com' }),
    )
    await control().setPassword(Number(reply.contact_ref), TOM.client_password)
    expect((await call('clientLogin', TOM)).error_code).toBeNull()
  })

  test('says when there is nobody of that name', async () => {
    expect((await call('clientResetPassword', { client_username: 'x@y.example' })).error_code).toBe(
      1515,
    )
    expect((await call('clientResetPassword')).error_code).toBe(1011)
  })
})
