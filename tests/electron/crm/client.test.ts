import { describe, expect, test } from 'vitest'
import type { MethodName } from '../../../shared/crm/index.ts'
import { answered, createClientInVirtualTime, failed, type LineAct } from './clientInVirtualTime.ts'

const CART = { error_code: null, items: [{ code: 'ABC100' }] }
const HTML = answered('<h1>502</h1>', 502)
const ADD = { session_id: 's', sku: 'ABC100', quantity: '2' }

/** Makes one call over a scripted line, lets ten minutes pass, and tells all that came of it. */
async function made<Result>(
  script: readonly LineAct[],
  call: (client: ReturnType<typeof createClientInVirtualTime>['client']) => Promise<Result>,
) {
  const world = createClientInVirtualTime(script)
  const calling = call(world.client)
  await world.advance(600_000)
  return { ...world, answer: await calling }
}

describe('reads', () => {
  test.each([
    ['silence', 'silence'],
    ['a broken connection', failed('maybe', 'cut')],
    ['no connection', failed('no', 'unreachable')],
    ['a page', HTML],
  ] as const)('go again after %s', async (_name, trouble) => {
    const { answer, requests, log } = await made([trouble, trouble, CART], (crm) =>
      crm.call('getCart', { session_id: 's' }),
    )
    expect(answer).toMatchObject({ kind: 'ok', value: { items: [{ code: 'ABC100' }] } })
    expect(requests).toHaveLength(3)
    expect(log).toMatchObject([{ method: 'getCart', outcome: 'ok', code: null, tries: 3 }])
  })

  test.each([
    ['silence', 'silence', 'timedOut'],
    ['no connection', failed('no', 'unreachable'), 'offline'],
    ['a page', HTML, 'unreadable'],
    ['cut answers', failed('maybe', 'cut'), 'unreadable'],
  ] as const)('give up after three times %s', async (_name, trouble, kind) => {
    const { answer, requests } = await made([trouble, trouble, trouble, CART], (crm) =>
      crm.call('getCart', { session_id: 's' }),
    )
    expect(answer).toMatchObject({ kind: 'error', error: { kind } })
    expect(requests).toHaveLength(3)
  })

  test.each([
    ['a wrong certificate', failed('no', 'insecure'), 'offline'],
    ['a redirect', answered('', 301), 'unreadable'],
    ['a missing page', answered('<h1>404</h1>', 404), 'unreadable'],
  ] as const)('do not go again where that cannot help: %s', async (_name, trouble, kind) => {
    const { answer, requests } = await made([trouble, CART], (crm) =>
      crm.call('getCart', { session_id: 's' }),
    )
    expect(answer).toMatchObject({ kind: 'error', error: { kind } })
    expect(requests).toHaveLength(1)
  })

  test('wait out four 9050, then give up as busy', async () => {
    const busy = { error_code: 9050 }
    const four = await made([busy, busy, busy, busy, CART], (crm) =>
      crm.call('getCart', { session_id: 's' }),
    )
    expect(four.answer.kind).toBe('ok')
    expect(four.log[0]?.ms).toBeGreaterThanOrEqual(15_000)
    const five = await made(Array(6).fill(busy), (crm) => crm.call('getCart', { session_id: 's' }))
    expect(five.answer).toMatchObject({ kind: 'error', error: { kind: 'busy' } })
    expect(five.requests).toHaveLength(5)
  })

  test('the same at the same time are one request; a person calls off their own alone', async () => {
    const { client, requests, advance, clock } = createClientInVirtualTime([CART])
    const stop = new AbortController()
    const one = client.call('getCart', { session_id: 's' }, { signal: stop.signal })
    const two = client.call('getCart', { session_id: 's' })
    stop.abort()
    await advance(0)
    expect(await one).toMatchObject({ kind: 'error', error: { kind: 'cancelled' } })
    expect((await two).kind).toBe('ok')
    expect(requests).toHaveLength(1)
    expect(clock.monotonic()).toBe(0)
  })

  test.each([
    ['getOrders', { session_id: 's', filter: ['order_ref'] }, 1001],
    ['getProducts', {}, 1001],
    ['getCart', { session_id: 's' }, 1507],
  ] as const)('%s reads its code for nothing as no rows', async (name, input, code) => {
    const { answer } = await made([{ error_code: code, error_message: 'Not found.' }], (crm) =>
      crm.call(name as 'getCart', input as { session_id: string }),
    )
    expect(answer).toMatchObject({ kind: 'ok', value: { items: [] } })
  })
})

describe('codes', () => {
  test.each([
    [1501, 'signedOut'],
    [9050, 'busy'],
    [9001, 'notAllowed'],
    [9008, 'notAllowed'],
    [9012, 'notAllowed'],
    [9015, 'notAllowed'],
    [9002, 'refused'],
    [1051, 'refused'],
    [7777, 'refused'],
    ['declined', 'refused'],
  ])('%s is %s', async (code, kind) => {
    const { answer } = await made([{ error_code: code }], (crm) => crm.call('addToCart', ADD))
    expect(answer).toMatchObject({ kind: 'error', error: { kind, message: expect.any(String) } })
  })

  test('a refusal carries the fields', async () => {
    const reply = { error_code: 1011, error_message: 'Wrong.', error_invalid: { quantity: 'No' } }
    const { answer, log } = await made([reply], (crm) => crm.call('addToCart', ADD))
    expect(answer).toEqual({
      kind: 'error',
      error: { kind: 'refused', code: 1011, message: 'Wrong.', fields: { quantity: 'No' } },
    })
    expect(log).toMatchObject([{ method: 'addToCart', outcome: 'refused', code: 1011, tries: 1 }])
  })
})

describe('our own mistakes', () => {
  test('are named by field, and nothing is sent', async () => {
    const { answer, requests } = await made([], (crm) =>
      crm.call('addToCart', { ...ADD, quantity: 'secret-value', extra: 1 } as typeof ADD),
    )
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'bug' } })
    const words = JSON.stringify(answer)
    expect(words).toContain('quantity')
    expect(words).toContain('extra')
    expect(words).not.toContain('secret-value')
    expect(requests).toEqual([])
  })
})

test('the log holds names and numbers, never what was sent', async () => {
  const { log } = await made([{ error_code: null, session_id: 's' }], (crm) =>
    crm.call('clientLogin', {
      session_id: 'live-session',
      client_username: 'ann@example.com',
      client_password: 'PASS1234',
    }),
  )
  expect(Object.keys(log[0] ?? {}).sort()).toEqual(['code', 'method', 'ms', 'outcome', 'tries'])
  expect(JSON.stringify(log)).not.toMatch(/live-session|ann@|PASS1234|demo-key/)
})

test('a slow answer within the time of its kind is waited for', async () => {
  const limits: Partial<Record<MethodName, number>> = { getCart: 15_000, clientLogout: 15_000 }
  for (const [name, limit] of Object.entries(limits)) {
    const { client, requests, advance } = createClientInVirtualTime(['silence', CART])
    void client.call(name as 'getCart', { session_id: 's' })
    await advance(limit - 1)
    expect(requests[0]?.signal.aborted).toBe(false)
    await advance(1)
    expect(requests[0]?.signal.aborted).toBe(true)
  }
})
