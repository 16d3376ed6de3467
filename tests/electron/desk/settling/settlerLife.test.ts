import { expect, test } from 'vitest'
import { hash } from '../../../../electron/desk/orders/basketHash.ts'
import { ok } from '../../../../shared/result.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { CALL, list, row, SESSION, smallDesk, unreachable } from '../smallDesk.ts'
import { GRACE_MS, LOST, looks, losing, SETTINGS, signIn } from './losing.ts'

test('a session that is forgotten has to be outlived, with its grace', async () => {
  const one = losing({ isOpen: false, isKept: false })
  await one.start()
  expect(one.asked('endSession')).toEqual([])
  const wholeMs = 5 * 60_000 + GRACE_MS
  expect(one.view()?.phase).toEqual({ kind: 'grace', leftMs: wholeMs, wholeMs })
})

test('a fence of an earlier running stands: its session is not looked in', async () => {
  const one = losing()
  one.journal.note('a', { mark: 'done', words: 'ended' }, { isFenced: true })
  await one.start()
  expect(one.asked('endSession')).toEqual([])
  expect(one.asked('getOrders')).toEqual([])
  expect(one.view()?.phase).toMatchObject({ kind: 'grace', wholeMs: GRACE_MS })
})

test('what cannot be looked for says why, and is looked for once the customer is on a call', async () => {
  const one = losing({ isOpen: false, isKept: false })
  await one.start()
  expect(one.asked('getOrders')).toEqual([])
  one.open()
  signIn(one)
  one.answer('startSession', ok({}))
  one.answer('clientLogin', ok({ contact_ref: '12301' }))
  one.answer('getOrders', list(row('QU-1')))
  await one.settling.handlers.lookNow({ id: 'a' })
  await one.settled()
  expect(one.journal.find('a')?.orderRef).toBe('QU-1')
})

test('nothing is looked for before the start, after the end, or of what is not lost', async () => {
  const one = losing()
  one.settling.stop()
  one.answer('getOrders', list(row('QU-1')))
  await one.start()
  const { length } = one.asked('getOrders')
  one.settling.changed()
  await one.clock.advance(60_000)
  expect(one.asked('getOrders')).toHaveLength(length)
  const fresh = smallDesk(SETTINGS)
  fresh.open()
  fresh.parts.journal.writeOrder(newOrder('a', { callId: CALL, sessionHash: hash(SESSION) }))
  fresh.parts.journal.advance('a', 'written', 'unknown', LOST)
  await fresh.settled()
  expect(fresh.asked('getOrders')).toEqual([])
  fresh.parts.settling.start()
  await fresh.settled()
  expect(fresh.asked('getOrders')).toHaveLength(1)
})

test('what is lost later is taken up as soon as it is written down', async () => {
  const one = losing()
  one.parts.journal.writeOrder(
    newOrder('b', { callId: CALL, sessionHash: hash(SESSION), slot: 1, token: 'OTHER1' }),
  )
  one.answer('getOrders', list())
  await one.start()
  expect(one.settling.count()).toBe(1)
  one.parts.journal.advance('b', 'written', 'unknown', LOST)
  await one.settled()
  expect(one.settling.count()).toBe(2)
  const told = one.settling.handlers.unsettled(undefined)
  expect(told).toMatchObject({
    value: [{ id: 'a' }, { id: 'b', lookNow: { kind: 'open' } }],
  })
})

test('an order that somebody settles is let go of, and whoever waits for a look is told', async () => {
  const one = losing()
  one.answer('endSession', unreachable)
  one.answer('getOrders', list())
  await one.start()
  one.journal.advance('a', 'unknown', 'notThere', { mark: 'note', words: 'not there' })
  const told = await one.settling.handlers.lookNow({ id: 'a' })
  expect(told).toEqual({ kind: 'ok', value: null })
  expect(looks(one)).toBe(1)
})

test('a look whose end cannot be written is told to whoever waits, and made again later', async () => {
  const one = losing()
  one.answer('endSession', unreachable)
  one.answer('endCartSession', ok({}))
  one.answer('getOrders', list(), list(row('QU-1')))
  await one.start()
  one.fillDisk(true)
  await one.settling.handlers.lookNow({ id: 'a' })
  expect(one.step()).toBe('unknown')
  expect(one.logged.join()).toContain('settling failed {"error":"Error: disk is full"}')
  one.fillDisk(false)
  await one.clock.advance(15_000)
  await one.settled()
  expect(one.step()).toBe('emptied')
})

test('what changes is told once for all of it, and nothing once the desk has ended', async () => {
  const told: string[] = []
  const one = losing()
  one.answer('getOrders', list())
  await one.start()
  Object.assign(one.parts.deps, { tell: (name: string) => told.push(name) })
  one.settling.changed()
  one.settling.changed()
  await one.settled()
  expect(told.filter((name) => name === 'unsettledChanged').length).toBeLessThan(2)
})
