import { describe, expect, test } from 'vitest'
import type { CrmClient } from '../../../../electron/crm/client.ts'
import type { OrderIntent } from '../../../../electron/desk/journal/intent.ts'
import { sealPart } from '../../../../electron/desk/journal/sealed.ts'
import { hash } from '../../../../electron/desk/orders/basketHash.ts'
import { callSettled } from '../../../../electron/desk/settling/callSettled.ts'
import { guardSessions } from '../../../../electron/desk/settling/guard.ts'
import { heldOf, signInOf } from '../../../../electron/desk/settling/held.ts'
import { letGo } from '../../../../electron/desk/settling/letGo.ts'
import { resumeSpent } from '../../../../electron/desk/settling/resume.ts'
import { soughtOf } from '../../../../electron/desk/settling/sought.ts'
import { ok } from '../../../../shared/result.ts'
import { newOrder, newPayment } from '../journal/bothJournals.ts'
import { withPlaced } from '../orders/known.ts'
import { CALL, list, SESSION, smallDesk } from '../smallDesk.ts'
import { lostOrder } from './settlingRows.ts'

/** As the desk of these tests seals. */
const VAULT = smallDesk().parts.deps.vault
const done = (words: string) => ({ mark: 'done', words }) as const
const RUTH = { email: 'c@example.com', password: 'CANDLE42' }

describe('the guard of sessions', () => {
  /** What goes through in a session whose order stands like this. */
  function guarded(order: OrderIntent | null) {
    const life = new AbortController()
    const passed: string[] = []
    const crm = { call: async (name: string) => void passed.push(name) } as unknown as CrmClient
    const journal = { orderOfSession: (of: string) => (of === hash(SESSION) ? order : null) }
    const guard = guardSessions(crm, journal, life.signal)
    const call = (name: string, input: object = { session_id: SESSION }) =>
      guard.call(name as 'getCart', input as { session_id: string })
    return { call, passed, life }
  }
  const NAMES = ['getCart', 'getOrders', 'addTransaction', 'endCartSession', 'endSession']
  const through = async (order: OrderIntent | null) => {
    const { call, passed } = guarded(order)
    for (const name of NAMES) await call(name)
    return passed
  }
  const message = 'Nothing was sent: an order went out on this call, and its sign-in is used up.'

  test('lets everything but an order through where none went out', async () => {
    expect(await through(null)).toEqual(NAMES)
    const { call, passed } = guarded(null)
    expect(await call('addOrder')).toEqual({ kind: 'notSent', failure: { kind: 'bug', message } })
    expect(passed).toEqual([])
  })

  test('lets little through once an order went out, and less once it was ended', async () => {
    expect(await through(lostOrder())).toEqual(NAMES.slice(1))
    expect(await through(lostOrder({ isFenced: true }))).toEqual(['getOrders', 'endSession'])
    const { call } = guarded(lostOrder())
    expect(await call('getCart')).toEqual({ kind: 'error', error: { kind: 'bug', message } })
  })

  test('lets an order through once, and only from where it is sent', async () => {
    const { call, passed } = guarded(lostOrder({ step: 'sent' }))
    await call('addOrder')
    expect(await call('addOrder')).toMatchObject({ kind: 'notSent' })
    expect(passed).toEqual(['addOrder'])
    const lost = guarded(lostOrder())
    expect(await lost.call('addOrder')).toMatchObject({ kind: 'notSent' })
    expect(lost.passed).toEqual([])
  })

  test('lets through what is in no session, and nothing once the desk has ended', async () => {
    const { call, passed, life } = guarded(lostOrder())
    await call('getCart', {})
    life.abort()
    await call('getCart', {})
    await call('getOrders')
    expect(passed).toEqual(['getCart'])
  })
})

describe('what main holds of a lost order', () => {
  test('is its call’s session and sign-in', () => {
    const { parts, open } = smallDesk()
    open()
    parts.signIns.keep(CALL, RUTH)
    const order = lostOrder({ callId: CALL, sessionHash: hash(SESSION) })
    expect(heldOf(parts, order)).toEqual({ sessionId: SESSION, signIn: RUTH })
  })

  test('is never another session of that call', () => {
    const { parts, open } = smallDesk()
    open()
    expect(heldOf(parts, lostOrder({ callId: CALL }))).toEqual({
      sessionId: null,
      signIn: undefined,
    })
    open({ session: { kind: 'none' } })
    expect(heldOf(parts, lostOrder({ callId: CALL })).sessionId).toBeNull()
  })

  test('is the sign-in from another call of the same customer', () => {
    const { parts, open } = smallDesk()
    open()
    parts.signIns.keep(CALL, RUTH)
    expect(heldOf(parts, lostOrder({ callId: 'gone' })).signIn).toEqual(RUTH)
    expect(signInOf(parts, '999')).toBeUndefined()
  })
})

describe('a call that ends', () => {
  const payment = (one: ReturnType<typeof withPlaced>, to: 'confirming' | 'sent') => {
    one.journal.writePayment(newPayment('p', { callId: CALL }))
    one.journal.advance('p', 'written', to, done('moved'))
  }

  test('leaves a payment that has not shown to be looked for', () => {
    const one = withPlaced()
    payment(one, 'confirming')
    letGo(one.parts, new AbortController().signal, CALL)
    expect(one.placed.get(CALL)).toBeUndefined()
    expect(one.journal.steps('p').at(-1)).toMatchObject({
      mark: 'unknown',
      text: 'The call ended before the CRM showed whether it is paid',
    })
    expect(one.journal.find('p')?.step).toBe('unknown')
  })

  test('leaves every other payment as it is, and one without a key', () => {
    const one = withPlaced()
    payment(one, 'sent')
    letGo(one.parts, new AbortController().signal, CALL)
    expect(one.journal.find('p')?.step).toBe('sent')
    const keyless = withPlaced({ orderKey: null })
    payment(keyless, 'confirming')
    letGo(keyless.parts, new AbortController().signal, CALL)
    expect(keyless.journal.find('p')?.step).toBe('confirming')
  })

  test('with the desk writes nothing any more', () => {
    const one = withPlaced()
    payment(one, 'confirming')
    letGo(one.parts, AbortSignal.abort(), CALL)
    expect(one.journal.find('p')?.step).toBe('confirming')
    expect(one.placed.get(CALL)).toBeUndefined()
  })
})

describe('after a restart', () => {
  /** Orders of an earlier running, at these steps. */
  function again(sealed: string | null, to: 'created' | 'emptied' = 'created') {
    const first = smallDesk()
    first.parts.journal.writeOrder(newOrder('a', { callId: CALL, sealed }))
    first.parts.journal.advance('a', 'written', to, done('there'), {
      orderRef: 'QU-1',
      orderKey: 'key 1',
    })
    return first
  }

  test('a basket whose session is forgotten can be placed by nobody', () => {
    const one = again(null)
    resumeSpent(one.parts)
    expect(one.parts.journal.find('a')?.step).toBe('emptied')
    expect(one.parts.journal.steps('a').at(-1)).toMatchObject({
      mark: 'note',
      text: 'The session is forgotten, so nobody can place its basket again',
    })
  })

  test('a basket whose session is kept is closed in it', async () => {
    const one = again(sealPart(VAULT, 'a', { sessionId: SESSION, form: null }))
    one.answer('endCartSession', ok({}))
    one.answer('getOrders', list())
    resumeSpent(one.parts)
    await one.settled()
    expect(one.asked('endCartSession')).toEqual([{ session_id: SESSION }])
    expect(one.parts.journal.find('a')?.step).toBe('emptied')
  })

  test('a basket whose session was ended is gone', async () => {
    const one = again(sealPart(VAULT, 'a', { sessionId: SESSION, form: null }))
    one.parts.journal.note('a', done('ended'), { isFenced: true })
    resumeSpent(one.parts)
    await one.settled()
    expect(one.asked('endCartSession')).toEqual([])
    expect(one.parts.journal.find('a')?.step).toBe('emptied')
  })

  test('a basket that is closed is left alone, and all of them in a journal in trouble', () => {
    const one = again(null, 'emptied')
    const before = one.words('a')
    resumeSpent(one.parts)
    expect(one.words('a')).toEqual(before)
    const shut = again(null)
    resumeSpent({ ...shut.parts, journal: { ...shut.parts.journal, trouble: () => 'read only' } })
    expect(shut.parts.journal.find('a')?.step).toBe('created')
  })
})

test('a call that shows another order by now is left as it is', () => {
  const one = withPlaced()
  const before = one.call()
  callSettled(one.parts, { callId: CALL }, 'Settled')
  expect(one.call()).toBe(before)
})

test('an order is sought by token, total and time, beside the orders that are known', () => {
  const one = withPlaced()
  one.journal.writeOrder(newOrder('b', { token: 'OTHER1', slot: 1 }))
  const order = lostOrder({ token: 'OTHER1' })
  expect(soughtOf(one.parts, order)).toEqual({
    token: 'OTHER1',
    total: 4_200,
    currency: 'GBP',
    sentAt: Date.parse('2026-11-24T10:42:00.000Z'),
    known: new Set(['QU-1']),
  })
})
