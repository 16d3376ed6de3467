import { describe, expect, test } from 'vitest'
import { ok } from '../../../../shared/result.ts'
import { list, row, signedOut, unreachable } from '../smallDesk.ts'
import { GRACE_MS, looks, losing, signIn } from './losing.ts'

test('an order is looked for at once, and is found', async () => {
  const one = losing()
  one.answer('getOrders', list(row('QU-1')))
  one.answer('endCartSession', ok({}))
  await one.start()
  expect(one.step()).toBe('emptied')
  expect(one.view()).toBeUndefined()
  expect(one.settling.count()).toBe(0)
})

test('an order that never comes is absent after fence, grace, proof and two whole passes', async () => {
  const one = losing()
  signIn(one)
  one.answer('endSession', ok({}))
  one.answer('startSession', ok({}))
  one.answer('clientLogin', ok({ contact_ref: '12301' }))
  one.answer('getOrders', list())
  await one.start()
  expect(one.asked('endSession')).toHaveLength(1)
  expect(one.view()).toMatchObject({ phase: { kind: 'grace', wholeMs: GRACE_MS } })
  expect(one.settling.count()).toBe(1)
  one.answer('getOrders', signedOut, list())
  await one.clock.advance(GRACE_MS)
  await one.settled()
  await one.clock.advance(15_000)
  await one.settled()
  await one.clock.advance(15_000)
  await one.settled()
  expect(one.step()).toBe('absent')
  expect(one.asked('endSession')).toHaveLength(2)
  expect(one.view()).toMatchObject({ phase: { kind: 'absent' }, lookNow: { kind: 'shut' } })
})

test('an order is looked for every fifteen seconds, and not between', async () => {
  const one = losing()
  one.answer('endSession', unreachable)
  one.answer('getOrders', list())
  await one.start()
  expect(looks(one)).toBe(1)
  await one.clock.advance(14_999)
  expect(looks(one)).toBe(1)
  await one.clock.advance(1)
  await one.settled()
  expect(looks(one)).toBe(2)
})

describe('a look that is asked for', () => {
  test('is made at once, and is over when it has looked', async () => {
    const one = losing()
    one.answer('endSession', unreachable)
    one.answer('getOrders', list())
    await one.start()
    const told = await one.settling.handlers.lookNow({ id: 'a' })
    expect(told).toMatchObject({ kind: 'ok', value: { id: 'a' } })
    expect(looks(one)).toBe(2)
  })

  test('of what nobody looks for is over at once', async () => {
    const one = losing()
    await one.start()
    expect(await one.settling.handlers.lookNow({ id: 'nothing' })).toEqual({
      kind: 'ok',
      value: null,
    })
    expect(one.view()).toMatchObject({ lookNow: { kind: 'open' } })
  })

  test('that finds it, finds nothing more to tell', async () => {
    const one = losing()
    one.answer('endSession', unreachable)
    one.answer('endCartSession', ok({}))
    one.answer('getOrders', list(), list(row('QU-1')))
    await one.start()
    expect(await one.settling.handlers.lookNow({ id: 'a' })).toEqual({ kind: 'ok', value: null })
  })
})

describe('what a clock says', () => {
  test.each([
    ['counts for nothing once it was set: fence and grace begin again', 5_001, GRACE_MS],
    ['stands while it moves by little', 5_000, 1_000],
  ])('%s', async (_what, byMs, leftMs) => {
    const one = losing()
    signIn(one)
    one.answer('startSession', ok({}))
    one.answer('clientLogin', ok({ contact_ref: '12301' }))
    one.answer('endSession', ok({}))
    one.answer('getOrders', list())
    await one.start()
    await one.clock.advance(9_000)
    const { now } = one.parts.deps.clock
    Object.assign(one.parts.deps.clock, { now: () => now() + byMs })
    await one.settling.handlers.lookNow({ id: 'a' })
    expect(one.view()?.phase).toMatchObject({ kind: 'grace', leftMs })
  })
})
