import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import type { FaultInput } from '../../sandbox/faults.ts'
import { sandboxForFile } from '../sandbox/sandboxForFile.ts'
import { clientOf } from './clientOf.ts'

const { sandbox, control } = sandboxForFile()

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A client with Eleanor signed in and one line in her basket, on a CRM put back to its start. */
async function onTheLine() {
  await control().reset()
  const { crm, close } = clientOf(sandbox())
  closers.push(close)
  const session_id = randomUUID()
  const client = { client_username: 'eleanor@example.com', client_password: 'CANDLE42' }
  await crm.call('clientLogin', { session_id, ...client })
  await crm.call('addToCart', { session_id, sku: 'HV-2210', quantity: '24' })
  const cart = await crm.call('getCart', { session_id })
  if (cart.kind === 'error') throw new Error(cart.error.message)
  const arrivedBefore = await control().counts()
  const ordersBefore = (await control().orders()).length
  return {
    crm,
    session_id,
    ref: cart.value.items[0]?.ref ?? '',
    arrivals: async (method: string) =>
      ((await control().counts())[method] ?? 0) - (arrivedBefore[method] ?? 0),
    newOrders: async () => (await control().orders()).length - ordersBefore,
    codes: async () => {
      const now = await crm.call('getCart', { session_id })
      return now.kind === 'ok' ? now.value.items.map(({ code }) => code) : now.error.kind
    },
  }
}

type Lost = { name: string; fault: Omit<FaultInput, 'method'>; isDone: boolean }

/** Ways to lose an answer, and whether the work was done all the same. */
const LOST: readonly Lost[] = [
  { name: 'broken before the work', fault: { fault: 'lostBefore' }, isDone: false },
  { name: 'broken after the work', fault: { fault: 'lostAfter' }, isDone: true },
  { name: 'cut in the middle', fault: { fault: 'cutBody' }, isDone: true },
  { name: 'a page with 200', fault: { fault: 'htmlWith200', when: 'after' }, isDone: true },
  { name: 'a page with 500', fault: { fault: 'http500', when: 'before' }, isDone: false },
  { name: 'a page with 502', fault: { fault: 'http502', when: 'after' }, isDone: true },
]

describe.each(LOST)('an answer that is $name', ({ fault, isDone }) => {
  test('is asked for again by a read', async () => {
    const { crm, session_id, arrivals } = await onTheLine()
    await control().fault({ method: 'getCart', ...fault })
    const answer = await crm.call('getCart', { session_id })
    expect(answer).toMatchObject({ kind: 'ok', value: { items: [{ code: 'HV-2210' }] } })
    expect(await arrivals('getCart')).toBe(2)
  })

  test('is asked for again by a write that may be', async () => {
    const { crm, session_id, ref, arrivals } = await onTheLine()
    await control().fault({ method: 'updateInCart', ...fault })
    const answer = await crm.call('updateInCart', { session_id, ref, quantity: '12' })
    expect(answer).toMatchObject({ kind: 'ok', value: { update: true } })
    expect(await arrivals('updateInCart')).toBe(2)
  })

  test('leaves a removal done', async () => {
    const { crm, session_id, ref, arrivals, codes } = await onTheLine()
    await control().fault({ method: 'deleteFromCart', ...fault })
    expect((await crm.call('deleteFromCart', { session_id, ref })).kind).toBe('ok')
    expect(await arrivals('deleteFromCart')).toBe(2)
    expect(await codes()).toEqual([])
  })

  test('leaves a new line unknown, sent once', async () => {
    const { crm, session_id, arrivals, codes } = await onTheLine()
    await control().fault({ method: 'addToCart', ...fault })
    const answer = await crm.call('addToCart', { session_id, sku: 'HV-1042', quantity: '2' })
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'unknownOutcome' } })
    expect(await arrivals('addToCart')).toBe(1)
    expect(await codes()).toEqual(isDone ? ['HV-2210', 'HV-1042'] : ['HV-2210'])
  })

  test('leaves an order lost, sent once', async () => {
    const { crm, session_id, arrivals, newOrders } = await onTheLine()
    await control().fault({ method: 'addOrder', ...fault })
    const answer = await crm.call('addOrder', { session_id, order_clientref: 'K7F3Q2' })
    expect(answer).toMatchObject({ kind: 'lost', failure: { kind: 'unknownOutcome' } })
    expect(await arrivals('addOrder')).toBe(1)
    expect(await newOrders()).toBe(isDone ? 1 : 0)
  })
})

describe('orders', () => {
  test('called off while the CRM works: lost, and the order is there', async () => {
    const { crm, session_id, newOrders, arrivals } = await onTheLine()
    const hold = await control().fault({ method: 'addOrder', fault: 'hold', at: 'answer' })
    const stop = new AbortController()
    const order = crm.call('addOrder', { session_id }, { signal: stop.signal })
    await hold.whenHeld()
    stop.abort()
    expect(await order).toMatchObject({ kind: 'lost' })
    await hold.release()
    expect(await newOrders()).toBe(1)
    expect(await arrivals('addOrder')).toBe(1)
  })

  test('delivered twice by the network: two orders of the one we sent', async () => {
    const { crm, session_id, newOrders, arrivals } = await onTheLine()
    await control().fault({ method: 'addOrder', fault: 'deliveredTwice' })
    const order = await crm.call('addOrder', { session_id })
    expect(order).toMatchObject({ kind: 'answered', reply: { code: null } })
    expect(await newOrders()).toBe(2)
    expect(await arrivals('addOrder')).toBe(1)
  })

  test('a session that has just expired is answered, 1501 and no order', async () => {
    const { crm, session_id, newOrders } = await onTheLine()
    await control().fault({ method: 'addOrder', fault: 'expiredSession' })
    const order = await crm.call('addOrder', { session_id })
    expect(order).toMatchObject({ kind: 'answered', reply: { code: 1501, answer: {} } })
    expect(await newOrders()).toBe(0)
  })
})

describe('9050', () => {
  test('is waited out by a read, told to a line, and left to the judge of orders', async () => {
    const { crm, session_id, arrivals } = await onTheLine()
    await control().fault({ method: 'getCart', fault: 'busy9050' })
    expect((await crm.call('getCart', { session_id })).kind).toBe('ok')
    expect(await arrivals('getCart')).toBe(2)
    await control().fault({ method: 'addOrder', fault: 'busy9050' })
    expect(await crm.call('addOrder', { session_id })).toMatchObject({
      kind: 'answered',
      reply: { code: 9050 },
    })
    expect(await arrivals('addOrder')).toBe(1)
    await control().fault({ method: 'addToCart', fault: 'busy9050' })
    const line = await crm.call('addToCart', { session_id, sku: 'HV-1042', quantity: '2' })
    expect(line).toMatchObject({ kind: 'error', error: { kind: 'busy' } })
    expect(await arrivals('addToCart')).toBe(1)
  })

  test('a CRM that takes four at once never meets a fifth', async () => {
    const { crm, session_id } = await onTheLine()
    await control().setSwitches({ maxConnections: 4 })
    const skus = ['HV-2210', 'HV-1042', 'HV-1043', 'HV-1044', 'HV-1060', 'HV-1053']
    const reads = skus.map((sku) => crm.call('getProduct', { session_id, sku, filter: ['code'] }))
    for (const answer of await Promise.all(reads)) expect(answer.kind).toBe('ok')
    const asked = await control().requests('getProduct')
    expect(asked).toHaveLength(skus.length)
  })
})

test('a session that expired is signedOut to everything that needs its customer', async () => {
  const { crm, session_id } = await onTheLine()
  await control().expireSessions(session_id)
  const contact = await crm.call('getContact', { session_id, filter: ['contact_ref'] })
  expect(contact).toMatchObject({ kind: 'error', error: { kind: 'signedOut' } })
})
