import { describe, expect, test } from 'vitest'
import { crmTable, type MethodInput, type MethodName } from '../../../shared/crm/index.ts'
import { answered, createClientInVirtualTime, failed, type LineAct } from './clientInVirtualTime.ts'

const ADD = { session_id: 's', sku: 'ABC100', quantity: '2' }
const PAY = {
  session_id: 's',
  order_key: 'k',
  transaction_amount: '12.50',
  transaction_method: 'Cash',
} as const
const GONE = failed('maybe', 'cut')
const HTML = answered('<h1>oops</h1>')
const BUSY = { error_code: 9050 }
const DONE = { error_code: null, session_id: 's' }

async function made<Name extends MethodName>(
  script: readonly LineAct[],
  name: Name,
  input: MethodInput<Name>,
) {
  const world = createClientInVirtualTime(script)
  const calling = world.client.call(name, input)
  await world.advance(600_000)
  return { ...world, answer: await calling }
}

describe('writes that may not be repeated', () => {
  test.each([
    ['silence', 'silence'],
    ['a broken connection', GONE],
    ['a page', HTML],
    ['nothing', answered('')],
  ] as const)('after %s nobody knows, and it is not sent again', async (_name, trouble) => {
    const { answer, requests, unanswered } = await made([trouble, DONE], 'addToCart', ADD)
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'unknownOutcome' } })
    expect(requests).toHaveLength(1)
    expect(unanswered).toEqual([{ method: 'addToCart', sessionId: 's' }])
  })

  test('what never left is offline, and the session stays clean', async () => {
    const { answer, requests, unanswered } = await made(
      [failed('no', 'unreachable'), DONE],
      'addToCart',
      ADD,
    )
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'offline' } })
    expect(requests).toHaveLength(1)
    expect(unanswered).toEqual([])
  })

  test('9050 was refused before any work: busy, and not sent again', async () => {
    const { answer, requests } = await made([BUSY, DONE], 'addToCart', ADD)
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'busy' } })
    expect(requests).toHaveLength(1)
  })
})

describe('writes that may be repeated', () => {
  const change = { session_id: 's', ref: '7', quantity: '3' }

  test('go again, and tell of each try that went without an answer', async () => {
    const { answer, requests, unanswered } = await made(
      ['silence', GONE, { ...DONE, update: true }],
      'updateInCart',
      change,
    )
    expect(answer).toMatchObject({ kind: 'ok', value: { update: true } })
    expect(requests).toHaveLength(3)
    expect(unanswered).toHaveLength(2)
  })

  test('an earlier try that may have arrived is not forgotten', async () => {
    const down = failed('no', 'unreachable')
    const { answer } = await made([GONE, down, down], 'updateInCart', change)
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'unknownOutcome' } })
    const busy = await made([GONE, BUSY, BUSY, BUSY, BUSY, BUSY], 'updateInCart', change)
    expect(busy.answer).toMatchObject({ kind: 'error', error: { kind: 'unknownOutcome' } })
  })

  test('1001 on the second try of a removal means that the first one worked', async () => {
    const gone = { error_code: 1001 }
    const again = await made([GONE, gone], 'deleteFromCart', { session_id: 's', ref: '7' })
    expect(again.answer.kind).toBe('ok')
    const once = await made([gone], 'deleteFromCart', { session_id: 's', ref: '7' })
    expect(once.answer).toMatchObject({ kind: 'error', error: { kind: 'refused', code: 1001 } })
  })
})

describe('money', () => {
  const codes = [null, 1011, 1061, 1083, 1501, 2000, 2007, 5013, 9001, 9050, 7777]

  test.each(codes)('an answer is an answer, code %s or not, sent once', async (code) => {
    const reply = { error_code: code, error_message: 'x', order_ref: 'SO-1', order_total: '12.50' }
    const { answer, requests } = await made([reply, DONE], 'addOrder', { session_id: 's' })
    expect(answer).toMatchObject({
      kind: 'answered',
      reply: { code, message: 'x', answer: { order_ref: 'SO-1', order_total: '12.5' } },
    })
    expect(requests).toMatchObject([{ fresh: true }])
  })

  test.each([
    ['silence', 'silence'],
    ['a broken connection', GONE],
    ['a page', HTML],
    ['nothing', answered('')],
    ['foreign JSON', answered('{"ok":true}')],
    ['a cut body', answered('{"error_code":null,"order_ref":"SO-1')],
  ] as const)('after %s it is lost, and never sent again', async (_name, trouble) => {
    const order = await made([trouble, DONE], 'addOrder', { session_id: 's' })
    expect(order.answer.kind).toBe('lost')
    expect(order.requests).toHaveLength(1)
    const payment = await made([trouble, DONE], 'addTransaction', PAY)
    expect(payment.answer.kind).toBe('lost')
    expect(payment.requests).toHaveLength(1)
  })

  test.each([
    ['no connection', 'unreachable', 'offline'],
    ['a wrong certificate', 'insecure', 'offline'],
    ['being called off', 'aborted', 'cancelled'],
  ] as const)(
    '%s before the first byte is not sent, and not tried again',
    async (_n, why, kind) => {
      const { answer, requests } = await made([failed('no', why), DONE], 'addTransaction', PAY)
      expect(answer).toMatchObject({ kind: 'notSent', failure: { kind } })
      expect(requests).toHaveLength(1)
    },
  )

  test('called off while it waits for its place: not sent', async () => {
    const { client, requests, advance } = createClientInVirtualTime([BUSY])
    const busy = client.call('addToCart', ADD)
    await advance(0)
    await busy
    const stop = new AbortController()
    const order = client.call('addOrder', { session_id: 's' }, { signal: stop.signal })
    stop.abort()
    expect(await order).toMatchObject({ kind: 'notSent', failure: { kind: 'cancelled' } })
    expect(requests).toHaveLength(1)
  })

  test('called off after it was sent: lost', async () => {
    const { client, requests, advance, unanswered } = createClientInVirtualTime([])
    const stop = new AbortController()
    const order = client.call('addOrder', { session_id: 's' }, { signal: stop.signal })
    await advance(10)
    expect(requests).toHaveLength(1)
    stop.abort()
    expect(await order).toMatchObject({ kind: 'lost', failure: { kind: 'unknownOutcome' } })
    expect(unanswered).toEqual([{ method: 'addOrder', sessionId: 's' }])
  })

  test('a mistake of ours before sending is not sent; one after it is lost', async () => {
    const { answer, requests } = await made([], 'addOrder', { session_id: '' })
    expect(answer).toMatchObject({ kind: 'notSent', failure: { kind: 'bug' } })
    expect(requests).toEqual([])
    const broken = createClientInVirtualTime([], { key: () => raise() })
    const order = await broken.client.call('addOrder', { session_id: 's' })
    expect(order).toMatchObject({ kind: 'notSent', failure: { kind: 'bug' } })
    const cut = createClientInVirtualTime([], { http: { send: () => raise(), close: () => {} } })
    expect((await cut.client.call('addOrder', { session_id: 's' })).kind).toBe('lost')
  })
})

const raise = (): never => {
  throw new Error('planted')
}

test('whatever a row says of repeating holds for every method', async () => {
  for (const name of Object.keys(crmTable) as MethodName[]) {
    const { requests, answer } = await made(
      [GONE, GONE, GONE, GONE],
      name,
      INPUTS[name] as MethodInput<typeof name>,
    )
    expect([name, requests.length]).toEqual([name, crmTable[name].repeat === 'safe' ? 3 : 1])
    expect(['error', 'lost']).toContain(answer.kind)
  }
})

const at = '2026-01-02T03:04:05'
const session = { session_id: 's' }
const person = { client_firstname: 'A', client_lastname: 'B', client_email: 'a@example.com' }

/** The least each method takes. */
const INPUTS: { [Name in MethodName]: MethodInput<Name> } = {
  startSession: {},
  endSession: session,
  clientLogin: { ...session, client_username: 'a@example.com', client_password: 'x' },
  clientLogout: session,
  clientResetPassword: { client_username: 'a@example.com' },
  addContact: { ...session, ...person, client_password: 'PASS1234' },
  getContact: { ...session, filter: ['contact_ref'] },
  updateContact: session,
  getAsset: { asset_name: 'sales_team' },
  getInventoryFeed: { filter: ['code'] },
  getProduct: { sku: 'A', filter: ['code'] },
  getProductCategories: {},
  getProducts: {},
  addToCart: ADD,
  getCart: session,
  updateInCart: { ...session, ref: '1', quantity: '1' },
  deleteFromCart: { ...session, ref: '1' },
  deleteProductFromCart: { ...session, sku: 'A' },
  endCartSession: session,
  addOrder: session,
  addTransaction: PAY,
  getOrders: { ...session, filter: ['order_ref'] },
  addActivity: { ...session, activity_subject: 'x', activity_start: at, activity_end: at },
  getActivities: { activity_start: at, activity_end: at },
  addCase: { case_subject: 'x', case_message: 'y' },
}
