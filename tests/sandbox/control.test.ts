import { describe, expect, test } from 'vitest'
import { ELEANOR, signIn } from './caller.ts'
import { withBasket } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control, sandbox } = sandboxForFile()

const bare = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, sandbox().controlUrl), init)

describe('the control port', () => {
  test.each([
    'health',
    'switches',
    'faults',
    'requests',
    'orders',
    'contacts',
    'mails',
    'cases',
    'nothing',
  ])('tells nobody %s without its token', async (path) => {
    expect((await bare(path)).status).toBe(401)
    const wrong = { authorization: `Bearer ${sandbox().key}` }
    expect((await bare(path, { headers: wrong })).status).toBe(401)
  })

  test('is not on the CRM’s port, nor the CRM on it', async () => {
    expect((await fetch(new URL('/health', sandbox().url))).status).toBe(404)
    const authorization = `Bearer ${sandbox().controlToken}`
    expect((await bare('v1/', { headers: { authorization } })).status).toBe(404)
  })

  test('refuses what it does not understand, in words', async () => {
    const headers = { authorization: `Bearer ${sandbox().controlToken}` }
    for (const [path, body] of [
      ['faults', '{'],
      ['faults', '{"fault":"lostAfter","colour":"red"}'],
      ['clock/advance', '{"ms":-1}'],
      ['sessions/expire', '[]'],
    ] as const) {
      const response = await bare(path, { method: 'POST', headers, body })
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({ error: expect.any(String) })
    }
    expect((await bare('orders/SO-1', { headers })).status).toBe(404)
    expect((await bare('faults/999/release', { method: 'POST', headers })).status).toBe(404)
    const body = 'x'.repeat(300 * 1024)
    expect((await bare('faults', { method: 'POST', headers, body })).status).toBe(413)
  })

  test('is up, and knows its time', async () => {
    const before = await control().health()
    expect(before.isUp).toBe(true)
    await control().advance(60_000)
    expect((await control().health()).now - before.now).toBeGreaterThanOrEqual(60_000)
  })

  test('tells whom one may sign in to practise, while their password is as printed', async () => {
    const everybody = await control().signIns()
    expect(everybody[0]).toEqual({
      name: 'Eleanor Whitcombe',
      email: 'eleanor@example.com',
      password: 'CANDLE42',
      note: 'Trade, Whitcombe & Daughters (Training) Ltd',
    })
    await call('clientResetPassword', { client_username: 'tom@example.com' })
    const left = await control().signIns()
    expect(left).toEqual(everybody.filter(({ email }) => email !== 'tom@example.com'))
  })

  test('expires one session, or all', async () => {
    const [one, other] = [await signIn(call), await signIn(call)]
    await control().expireSessions(one)
    const orders = (session_id: string) => call('getOrders', { session_id, filter: 'order_ref' })
    expect((await orders(one)).error_code).toBe(1501)
    expect((await orders(other)).error_code).toBeNull()
    await control().expireSessions()
    expect((await orders(other)).error_code).toBe(1501)
  })

  test('remembers requests without what is secret in them', async () => {
    const session_id = await signIn(call)
    await call('getOrders', { session_id, filter: 'order_ref' })
    const request = (await control().requests('getOrders')).at(-1)
    expect(request).toEqual({
      number: expect.any(Number),
      at: expect.any(Number),
      verb: 'POST',
      method: 'getOrders',
      session: expect.stringMatching(/^[0-9a-f]{12}$/),
      params: { filter: 'order_ref' },
      outcome: 'ok',
    })
    expect((await control().requests('clientLogin')).at(-1)?.params).toEqual({
      client_username: ELEANOR.client_username,
      client_password: '[redacted]',
    })
  })

  test('counts by method, and whatever is none as other', async () => {
    const before = await control().counts()
    await call('startSession')
    await call('no such thing')
    const after = await control().counts()
    expect(after.startSession).toBe((before.startSession ?? 0) + 1)
    expect(after.other).toBe((before.other ?? 0) + 1)
  })

  test('puts everything back as at the start', async () => {
    const session_id = await withBasket(call)
    await call('addOrder', { session_id, order_clientref: 'GONE SOON' })
    await control().setSwitches({ lines: 'separate' })
    await control().fault({ fault: 'busy9050', count: 0 })
    await control().reset()
    expect(await control().orders('GONE SOON')).toEqual([])
    expect((await control().switches()).lines).toBe('merge')
    expect((await call('getCart', { session_id })).error_code).toBeNull()
    expect((await signIn(call)).length).toBe(36)
    expect(Object.keys(await control().counts())).toEqual(['getCart', 'clientLogin'])
  })
})
