import { describe, expect, test } from 'vitest'
import { createGovernor } from '../../../electron/crm/governor.ts'
import { answered, createClientInVirtualTime, failed, type LineAct } from './clientInVirtualTime.ts'

const CART = { error_code: null, session_id: 's1', items: [] }
const SESSION = 's1'
const LINE = { session_id: SESSION, sku: 'HV-1042', quantity: '2' }

/** Reads the basket over a line that acts so first; how many requests that took, and when. */
async function readOver(script: readonly LineAct[], random = 0.5) {
  const line = createClientInVirtualTime([...script, CART], { random: () => random })
  const at: number[] = []
  const reading = line.client.call('getCart', { session_id: SESSION, filter: ['code'] })
  let isDone = false
  void reading.then(() => {
    isDone = true
  })
  for (let ms = 0; !isDone && ms < 200_000; ms += 50) {
    await line.advance(50)
    while (at.length < line.requests.length) at.push(ms)
  }
  return { answer: await reading, requests: line.requests.length, at }
}

describe('a read is tried again', () => {
  test.each<[string, LineAct]>([
    ['no connection', failed('no', 'unreachable')],
    ['a cut answer', failed('maybe', 'cut')],
    ['a proxy that says no', failed('no', 'proxy')],
    ['HTML with status 200', answered('<html>', 200)],
    ['a server error', answered('<html>', 500)],
    ['a bad gateway', answered('<html>', 502)],
    ['a time-out of the server', answered('<html>', 408)],
    ['too many requests', answered('<html>', 429)],
  ])('after %s', async (_, act) => {
    const { answer, requests } = await readOver([act])
    expect(answer.kind).toBe('ok')
    expect(requests).toBe(2)
  })

  test('three times in all, and then told', async () => {
    const lost = failed('no', 'unreachable')
    const { answer, requests } = await readOver([lost, lost, lost])
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'offline' } })
    expect(requests).toBe(3)
  })

  test.each<[number, readonly number[]]>([
    // 200 ms doubled at each try, times a half to one and a half, so that desks do not march in step.
    [0, [0, 200, 600]],
    [0.5, [0, 400, 1200]],
    [1, [0, 600, 1800]],
  ])('after pauses that double, scattered by %s', async (random, times) => {
    const lost = failed('no', 'unreachable')
    const { at } = await readOver([lost, lost], random)
    for (const [index, time] of times.entries()) {
      expect(at[index]).toBeGreaterThanOrEqual(time - 50)
      expect(at[index]).toBeLessThanOrEqual(time + 50)
    }
  })
})

describe('a read is not tried again', () => {
  test.each<[string, LineAct]>([
    ['a certificate that proves nothing', failed('no', 'insecure')],
    ['an answer too large', failed('maybe', 'tooLarge')],
    ['an address that leads elsewhere', answered('<html>', 301)],
    ['a page that is not there', answered('<html>', 404)],
    ['the first status that leads elsewhere', answered('<html>', 300)],
  ])('after %s', async (_, act) => {
    const { answer, requests } = await readOver([act])
    expect(answer.kind).toBe('error')
    expect(requests).toBe(1)
  })

  test('once it was called off', async () => {
    const line = createClientInVirtualTime(['silence', CART])
    const life = new AbortController()
    const reading = line.client.call(
      'getCart',
      { session_id: SESSION, filter: ['code'] },
      { signal: life.signal },
    )
    await line.advance(1_000)
    life.abort()
    expect(await reading).toMatchObject({ kind: 'error', error: { kind: 'cancelled' } })
    await line.advance(60_000)
    expect(line.requests).toHaveLength(1)
  })

  test('where the desk itself made the mistake', async () => {
    const line = createClientInVirtualTime([CART], {
      dialect: () => {
        throw new Error('no dialect')
      },
    })
    const answer = line.client.call('getCart', { session_id: SESSION, filter: ['code'] })
    await line.advance(60_000)
    expect(await answer).toMatchObject({ kind: 'error', error: { kind: 'bug' } })
    expect(line.requests).toHaveLength(0)
  })
})

describe('the governor learns of', () => {
  /** Which of the two it was told, in their order. */
  async function told(script: readonly LineAct[]): Promise<readonly string[]> {
    const words: string[] = []
    const line = createClientInVirtualTime(script)
    const governor = createGovernor({ limit: 4, clock: line.clock, random: () => 0 })
    const spied = {
      ...governor,
      slowDown: () => void words.push('slow'),
      speedUp: () => void words.push('speed'),
    }
    const client = createClientInVirtualTime(script, { governor: spied })
    const call = client.client.call('addToCart', LINE)
    await client.advance(120_000)
    await call
    return words
  }

  test('a CRM that is busy, and one that answers', async () => {
    expect(await told([{ error_code: 9050 }])).toEqual(['slow'])
    expect(await told([{ error_code: null }])).toEqual(['speed'])
    expect(await told([{ error_code: 1501 }])).toEqual(['speed'])
  })

  test('no answer says nothing about its haste', async () => {
    expect(await told([failed('maybe', 'cut')])).toEqual([])
  })
})

describe('a session is not clean any more', () => {
  const unansweredAfter = async (method: 'getCart' | 'addToCart', act: LineAct) => {
    const line = createClientInVirtualTime([act, act, act])
    const call =
      method === 'getCart'
        ? line.client.call('getCart', { session_id: SESSION, filter: ['code'] })
        : line.client.call('addToCart', LINE)
    await line.advance(120_000)
    await call
    return line.unanswered
  }

  test('where a write may have arrived and went unanswered', async () => {
    expect(await unansweredAfter('addToCart', failed('maybe', 'cut'))).toEqual([
      { method: 'addToCart', sessionId: SESSION },
    ])
  })

  test('not after a read, nor after what never left', async () => {
    expect(await unansweredAfter('getCart', failed('maybe', 'cut'))).toEqual([])
    expect(await unansweredAfter('addToCart', failed('no', 'unreachable'))).toEqual([])
  })
})
