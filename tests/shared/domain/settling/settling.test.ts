import { describe, expect, test } from 'vitest'
import type { Sighting } from '../../../../shared/domain/settling/evidence.ts'
import {
  graceLeftMs,
  newSettling,
  nextTask,
  type Settling,
  type SettlingEvent,
  settlingAfter,
} from '../../../../shared/domain/settling/settling.ts'
import { andThen, broke, fenceOf, looked, NOT_SEEN, ORDER, settlingOf, times } from './history.ts'

const fenced = (at: number): SettlingEvent => ({ kind: 'fenceAcknowledged', at })
const proof = (at: number, isDead = true): SettlingEvent => ({ kind: 'proofRead', at, isDead })

describe('a lost order', () => {
  test('is looked for at once, then fenced, then waited for', () => {
    expect(nextTask(newSettling, 0, times)).toEqual({ kind: 'look' })
    expect(nextTask(settlingOf(looked(0)), 1, times)).toEqual({ kind: 'fence' })
    const waiting = settlingOf(looked(0), fenced(5))
    expect(nextTask(waiting, 5, times)).toEqual({ kind: 'wait', ms: 14_995 })
    expect(nextTask(waiting, 15_000, times)).toEqual({ kind: 'look' })
    expect(graceLeftMs(waiting, 100_005, times)).toBe(140_000)
  })

  test('is absent only after fence, grace, proof and two whole passes', () => {
    const graceOver = settlingOf(looked(0), fenced(0), looked(239_999), looked(240_000))
    expect(graceOver.kind).toBe('open')
    expect(nextTask(graceOver, 240_000, times)).toEqual({ kind: 'proofRead' })
    const proven = settlingAfter(graceOver, proof(240_001), times)
    expect(nextTask(proven, 240_001, times)).toEqual({ kind: 'look' })
    const once = settlingAfter(proven, looked(240_002), times)
    expect(once.kind).toBe('open')
    expect(nextTask(once, 240_002, times)).toEqual({ kind: 'look' })
    expect(settlingAfter(once, looked(240_003), times)).toEqual({ kind: 'absent', upTo: 240_003 })
  })

  test('keeps the one session that can be looked in for a grace, where nobody can sign in', () => {
    const task = (state: Settling, now: number) => nextTask(state, now, times, false)
    const seen = settlingOf(looked(0))
    expect(task(seen, 0)).toEqual({ kind: 'wait', ms: 15_000 })
    expect(task(settlingOf(looked(0), looked(239_999)), 240_000)).toEqual({ kind: 'fence' })
    const blind = settlingOf({ kind: 'couldNotLook', at: 0, why: 'signed out' })
    expect(task(blind, 0)).toEqual({ kind: 'fence' })
  })

  test('a failed fence is tried again, not in a rush', () => {
    const failed = settlingOf(looked(0), { kind: 'fenceFailed', at: 10 })
    expect(nextTask(failed, 10, times)).toEqual({ kind: 'wait', ms: 14_990 })
    expect(
      nextTask(settlingOf(looked(15_010), { kind: 'fenceFailed', at: 10 }), 15_010, times),
    ).toEqual({ kind: 'fence' })
  })

  test('a restart makes the grace whole again, and with the session its fence stands', () => {
    const event = { kind: 'clockBroke', at: 200_000, hasSession: true, lifetimeMs: 0 } as const
    const state = settlingOf(looked(0), fenced(0), event)
    expect(graceLeftMs(state, 200_000, times)).toBe(240_000)
    expect(nextTask(state, 200_000, times)).toEqual({ kind: 'look' })
  })

  test('without its session, its lifetime and the grace have to pass', () => {
    const lifetimeMs = 3_600_000
    const event = { kind: 'clockBroke', at: 0, hasSession: false, lifetimeMs } as const
    const state = settlingOf(event)
    expect(graceLeftMs(state, 0, times)).toBe(3_840_000)
    const early = [looked(3_839_998), looked(3_839_999)].reduce(
      (now, one) => settlingAfter(now, one, times),
      state,
    )
    expect(early.kind).toBe('open')
    const late = [looked(3_840_000), looked(3_840_001)].reduce(
      (now, one) => settlingAfter(now, one, times),
      state,
    )
    expect(late.kind).toBe('absent')
  })

  test('where ended sessions still work, absence is never told', () => {
    const state = settlingOf(looked(0), fenced(0), proof(240_000, false))
    const end = [looked(300_000), looked(300_001), looked(300_002)].reduce(
      (now, one) => settlingAfter(now, one, times),
      state,
    )
    expect(end.kind).toBe('open')
    expect(nextTask(end, 300_003, times).kind).toBe('wait')
  })
})

describe('one event', () => {
  test('two orders with the token are doubled, and stay so', () => {
    const orders = [ORDER, { ...ORDER, orderRef: 'SO-3' }]
    const doubled = settlingOf(looked(0, { kind: 'doubled', orders }))
    expect(doubled).toEqual({ kind: 'doubled', orders })
    expect(andThen(doubled, looked(1), fenced(2), broke(3, false))).toBe(doubled)
    expect(nextTask(doubled, 9, times)).toEqual({ kind: 'rest' })
    expect(graceLeftMs(doubled, 9, times)).toBeNull()
  })

  test('what may be it is kept while it shows, and proves no absence', () => {
    const possible: Sighting = { kind: 'possible', orders: [ORDER] }
    const proven = settlingOf(looked(0), fenced(0), proof(240_000))
    const seen = andThen(proven, looked(240_001, possible), looked(240_002, possible))
    expect(seen).toMatchObject({ kind: 'open', possible: [ORDER], emptyPasses: 0 })
    const gone = andThen(seen, looked(240_003))
    expect(gone).toMatchObject({ kind: 'open', possible: [], emptyPasses: 1 })
  })

  test('a pass that proves nothing, or could not be read, makes the counting start again', () => {
    const once = settlingOf(looked(0), fenced(0), proof(240_000), looked(240_001))
    expect(once).toMatchObject({ emptyPasses: 1 })
    expect(andThen(once, looked(240_002, NOT_SEEN, false))).toMatchObject({ emptyPasses: 0 })
    const blind = andThen(once, { kind: 'couldNotLook', at: 240_002, why: 'offline' })
    expect(blind).toMatchObject({ emptyPasses: 0, blind: 'offline', lookedAt: 240_002 })
    expect(andThen(blind, looked(240_003))).toMatchObject({ emptyPasses: 1, blind: null })
  })

  test('passes before the fence is done count for nothing, however many', () => {
    const many = settlingOf(looked(300_000), looked(300_001), looked(300_002))
    expect(many).toMatchObject({ kind: 'open', emptyPasses: 0, since: 300_000 })
  })

  test('an acknowledged fence keeps its first moment, and a proof wants one', () => {
    const state = settlingOf(fenced(10))
    expect(fenceOf(andThen(state, fenced(99)))).toEqual({ kind: 'acknowledged', at: 10 })
    expect(fenceOf(settlingOf(proof(5)))).toEqual({ kind: 'open' })
    expect(fenceOf(andThen(state, proof(240_009)))).toEqual({ kind: 'acknowledged', at: 10 })
    expect(fenceOf(andThen(state, proof(240_010)))).toEqual({ kind: 'proven', at: 240_010 })
    expect(fenceOf(andThen(state, proof(240_010, false)))).toEqual({ kind: 'broken' })
  })

  test('a broken clock takes grace and counting back, and leaves a broken fence broken', () => {
    const once = settlingOf(looked(0), fenced(0), proof(240_000), looked(240_001))
    expect(andThen(once, broke(300_000, true))).toEqual({
      ...newSettling,
      retryAt: 300_000,
      fence: { kind: 'acknowledged', at: 300_000 },
    })
    expect(fenceOf(settlingOf(looked(0), broke(7, true)))).toEqual({ kind: 'open' })
    expect(fenceOf(andThen(once, broke(7, false)))).toEqual({
      kind: 'outlived',
      at: 7,
      lifetimeMs: 3_600_000,
    })
    const useless = settlingOf(fenced(0), proof(240_000, false), broke(250_000, false))
    expect(fenceOf(useless)).toEqual({ kind: 'broken' })
  })
})

describe('the next task', () => {
  test('after a proof the two passes follow at once, one look at the moment of the proof too few', () => {
    const proven = settlingOf(fenced(0), looked(239_990), proof(240_000))
    expect(nextTask(proven, 240_000, times)).toEqual({ kind: 'look' })
    const known = andThen(proven, looked(240_000, NOT_SEEN, false))
    expect(nextTask(known, 240_000, times)).toEqual({ kind: 'wait', ms: 15_000 })
  })

  test('waits until the next look where no fence is left to try', () => {
    const outlived = settlingOf(broke(1_000, false), looked(2_000))
    expect(nextTask(outlived, 3_000, times)).toEqual({ kind: 'wait', ms: 14_000 })
    expect(graceLeftMs(outlived, 3_000, times)).toBe(3_838_000)
  })

  test('waits for whichever comes first, the look or the proof', () => {
    const soon = settlingOf(fenced(0), looked(239_000))
    expect(nextTask(soon, 239_500, times)).toEqual({ kind: 'wait', ms: 500 })
    expect(graceLeftMs(soon, 239_500, times)).toBe(500)
    expect(graceLeftMs(soon, 999_999, times)).toBe(0)
    expect(graceLeftMs(newSettling, 0, times)).toBeNull()
  })

  test('where nobody can sign in, the first look comes before the fence', () => {
    expect(nextTask(newSettling, 0, times, false)).toEqual({ kind: 'look' })
    const failed = settlingOf({ kind: 'fenceFailed', at: 0 }, looked(0))
    expect(nextTask(failed, 0, times, false)).toEqual({ kind: 'wait', ms: 15_000 })
  })
})
