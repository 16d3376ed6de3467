import { describe, expect, test } from 'vitest'
import { FAULTS, type FaultInput, type FaultName } from '../../sandbox/faults.ts'
import { caller, ELEANOR } from './caller.ts'
import { ordersOf, withBasket, withQuote } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control, sandbox } = sandboxForFile()

const ask = (fault: FaultName, more: Omit<FaultInput, 'fault'> = {}) =>
  control().fault({ fault, ...more })

/** The answer as it comes, before anybody reads it. */
const raw = (method: string, params: Record<string, string> = {}) =>
  fetch(sandbox().url, {
    method: 'POST',
    body: new URLSearchParams({ method, apikey: sandbox().key, ...params }),
  })

const found = async (session_id: string) => (await ordersOf(call, session_id)).found ?? 0

/** One proof for each fault; a fault without one does not compile. */
const proofs: Record<FaultName, () => Promise<void>> = {
  lostBefore: async () => {
    const session_id = await withBasket(call)
    const before = await found(session_id)
    await ask('lostBefore', { method: 'addOrder' })
    await expect(call('addOrder', { session_id })).rejects.toThrow('fetch failed')
    expect(await found(session_id)).toBe(before)
  },
  lostAfter: async () => {
    const session_id = await withBasket(call)
    const before = await found(session_id)
    await ask('lostAfter', { method: 'addOrder' })
    await expect(call('addOrder', { session_id })).rejects.toThrow('fetch failed')
    expect(await found(session_id)).toBe(before + 1)
  },
  lateCommit: async () => {
    const session_id = await withBasket(call)
    await ask('lateCommit', { method: 'addOrder', ms: 300 })
    const arrived = (await control().counts()).addOrder ?? 0
    const late = call('addOrder', { session_id, order_clientref: 'LATE' })
    await control().whenArrived('addOrder', arrived + 1)
    expect(await control().orders('LATE')).toEqual([])
    // Admitted before the session ended, it is committed all the same.
    await call('endSession', { session_id })
    expect((await late).error_code).toBeNull()
    expect(await control().orders('LATE')).toHaveLength(1)
  },
  deliveredTwice: async () => {
    const session_id = await withBasket(call)
    await ask('deliveredTwice', { method: 'addOrder' })
    const reply = await call('addOrder', { session_id, order_clientref: 'TWICE' })
    const orders = await control().orders('TWICE')
    expect(orders).toHaveLength(2)
    expect(reply.order_ref).toBe(orders[0]?.ref)
    await control().setSwitches({ basketAfterOrder: 'empty' })
    await ask('deliveredTwice', { method: 'addOrder', answer: 'second' })
    const second = await call('addOrder', { session_id, order_clientref: 'AGAIN' })
    expect(second.error_code).toBe(1507)
    expect(await control().orders('AGAIN')).toHaveLength(1)
  },
  slow: async () => {
    await ask('slow', { method: 'startSession', ms: 300 })
    const started = performance.now()
    expect((await call('startSession')).error_code).toBeNull()
    expect(performance.now() - started).toBeGreaterThanOrEqual(299)
  },
  cutBody: async () => {
    const session_id = await withBasket(call)
    await ask('cutBody', { method: 'addOrder' })
    const response = await raw('addOrder', { session_id, order_clientref: 'CUT' })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
    expect(await control().orders('CUT')).toHaveLength(1)
  },
  htmlWith200: async () => {
    const session_id = await withBasket(call)
    for (const [when, orders] of [
      ['before', 0],
      ['after', 1],
    ] as const) {
      await ask('htmlWith200', { method: 'addOrder', when })
      const response = await raw('addOrder', { session_id, order_clientref: `HTML ${when}` })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain('text/html')
      expect(await response.text()).toContain('<html>')
      expect(await control().orders(`HTML ${when}`)).toHaveLength(orders)
    }
  },
  http500: async () => {
    await ask('http500', { method: 'startSession' })
    expect((await raw('startSession')).status).toBe(500)
    expect((await raw('startSession')).status).toBe(200)
  },
  http502: async () => {
    const session_id = await withBasket(call)
    await ask('http502', { method: 'addOrder', when: 'after' })
    expect((await raw('addOrder', { session_id, order_clientref: 'BAD GATEWAY' })).status).toBe(502)
    expect(await control().orders('BAD GATEWAY')).toHaveLength(1)
  },
  busy9050: async () => {
    const session_id = await withBasket(call)
    for (const [when, orders] of [
      ['before', 0],
      ['after', 1],
    ] as const) {
      await ask('busy9050', { method: 'addOrder', when })
      const reply = await call('addOrder', { session_id, order_clientref: `BUSY ${when}` })
      expect(reply.error_code).toBe(9050)
      expect(await control().orders(`BUSY ${when}`)).toHaveLength(orders)
    }
  },
  code: async () => {
    const session_id = await withBasket(call)
    const before = await found(session_id)
    await ask('code', { method: 'addOrder', code: 1061 })
    expect(await call('addOrder', { session_id })).toEqual({
      error_code: 1061,
      error_message: 'Sales Order could not be added.',
    })
    expect(await found(session_id)).toBe(before)
  },
  expiredSession: async () => {
    const session_id = await withBasket(call)
    await ask('expiredSession', { method: 'addOrder' })
    expect((await call('addOrder', { session_id })).error_code).toBe(1501)
    expect((await call('clientLogin', { session_id, ...ELEANOR })).error_code).toBeNull()
  },
  crashBetween: async () => {
    await control().setSwitches({ chargeFirst: 'on' })
    const { session_id, order_key, order_ref } = await withQuote(call)
    await ask('crashBetween', { method: 'addTransaction' })
    const pay = {
      session_id,
      order_key,
      transaction_amount: '51.60',
      transaction_method: 'Gateway',
      card_holdername: 'SIM 0000',
    }
    await expect(call('addTransaction', pay)).rejects.toThrow('fetch failed')
    expect(await control().order(order_ref)).toMatchObject({ isPaid: false, payments: [] })
    expect(await control().chargesWithoutOrder()).toMatchObject([{ amount: '51.6', hasMoved: 1 }])
  },
  hold: async () => {
    const session_id = await withBasket(call)
    const hold = await ask('hold', { method: 'addOrder', at: 'answer' })
    const parked = call('addOrder', { session_id, order_clientref: 'HELD' })
    await hold.whenHeld()
    expect(await control().orders('HELD')).toHaveLength(1)
    await hold.release()
    expect((await parked).error_code).toBeNull()
  },
}

describe('each fault', () => {
  test.each(Object.keys(FAULTS) as FaultName[])('%s', async (name) => {
    expect(proofs).toHaveProperty(name)
    await proofs[name]()
  })
})

describe('counting', () => {
  test('a fault strikes as often as it was asked for, after those it lets pass', async () => {
    await ask('code', { method: 'startSession', skip: 1, count: 2, code: 1001 })
    const codes = []
    for (const _time of Array(5).keys()) codes.push((await call('startSession')).error_code)
    expect(codes).toEqual([null, 1001, 1001, null, null])
  })

  test('count 0 is for ever, for any method, until faults are cleared', async () => {
    await ask('busy9050', { count: 0 })
    expect((await call('startSession')).error_code).toBe(9050)
    expect((await call('getProducts')).error_code).toBe(9050)
    await control().clearFaults()
    expect((await call('startSession')).error_code).toBeNull()
  })

  test('several strike the same request: held before the commit, then lost', async () => {
    const session_id = await withBasket(call)
    const hold = await ask('hold', { method: 'addOrder', at: 'commit' })
    await ask('lostAfter', { method: 'addOrder' })
    const late = call('addOrder', { session_id, order_clientref: 'BOTH' })
    const lost = late.catch((error: Error) => error.message)
    await hold.whenHeld()
    await hold.release()
    expect(await lost).toBe('fetch failed')
    expect(await control().orders('BOTH')).toHaveLength(1)
  })

  test('clearing lets go of whatever is held', async () => {
    const hold = await ask('hold', { method: 'startSession', count: 0 })
    const parked = [call('startSession'), call('startSession')]
    await hold.whenHeld(2)
    await control().clearFaults()
    for (const reply of await Promise.all(parked)) expect(reply.error_code).toBeNull()
  })

  test('a caller who gave up does not stop the work', async () => {
    const session_id = await withBasket(call)
    const hold = await ask('hold', { method: 'addOrder', at: 'commit' })
    const giveUp = new AbortController()
    const body = new URLSearchParams({
      method: 'addOrder',
      apikey: sandbox().key,
      session_id,
      order_clientref: 'GAVE UP',
    })
    const given = fetch(sandbox().url, { method: 'POST', body, signal: giveUp.signal })
    const lost = given.catch((error: Error) => error.name)
    await hold.whenHeld()
    giveUp.abort()
    expect(await lost).toBe('AbortError')
    await hold.release()
    await expect.poll(() => control().orders('GAVE UP')).toHaveLength(1)
  })
})

test('faults are asked for behind the token, in words that exist', async () => {
  await expect(control().fault({ fault: 'earthquake' as FaultName })).rejects.toThrow('400')
  const response = await fetch(new URL('faults', sandbox().controlUrl), { method: 'POST' })
  expect(response.status).toBe(401)
  expect((await caller(sandbox())('startSession')).error_code).toBeNull()
})
