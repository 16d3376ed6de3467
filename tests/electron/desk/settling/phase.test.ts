import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../../electron/desk/journal/intent.ts'
import { mayDeny, phaseOf } from '../../../../electron/desk/settling/phase.ts'
import type { Progress } from '../../../../electron/desk/settling/settler.ts'
import type { Fence } from '../../../../shared/domain/settling/settling.ts'
import { listed, lostOrder, lostPayment, progressOf } from './settlingRows.ts'

const UP_TO = '2026-11-24T10:50:00.000Z'
const phase = (intent: Intent, progress?: Progress, now = 1_000) =>
  phaseOf(intent, progress, now, UP_TO)

describe('without a look', () => {
  test('an order that was not seen is absent up to the last time it was looked for', () => {
    expect(phase(lostOrder({ step: 'absent' }), progressOf())).toEqual({
      kind: 'absent',
      upTo: UP_TO,
    })
  })

  test('an order that came twice names both, and goes before its card', () => {
    const order = lostOrder({
      step: 'emptied',
      alarm: 'doubled',
      alarmRefs: '["QU-1","QU-2"]',
      charge: 'unknown',
    })
    expect(phase(order, progressOf())).toEqual({ kind: 'doubled', orderRefs: ['QU-1', 'QU-2'] })
  })

  test('an order that is there after all names what is there', () => {
    const order = lostOrder({
      step: 'notThere',
      alarm: 'settledWrongly',
      alarmRefs: '["QU-1","QU-2"]',
    })
    expect(phase(order, progressOf())).toEqual({ kind: 'settledWrongly', orderRef: 'QU-1, QU-2' })
  })

  test('a card that may have been charged is a person’s to look for', () => {
    expect(phase(lostOrder({ step: 'notThere', charge: 'unknown' }), progressOf())).toEqual({
      kind: 'needsPerson',
      reason: 'No order was seen, but its card may have been charged. Look at the gateway.',
    })
    expect(phase(lostOrder({ charge: 'settled' }), progressOf()).kind).toBe('looking')
  })

  test('what nothing is looked up for says so', () => {
    expect(phase(lostOrder())).toEqual({
      kind: 'cannotLook',
      reason: 'Nothing is being looked up at the moment.',
    })
    expect(phase(lostPayment()).kind).toBe('cannotLook')
  })
})

describe('while it is open', () => {
  test('what was settled just now is still being looked for, until it is written down', () => {
    const progress = { ...progressOf(), state: { kind: 'absent', upTo: 5 } as const }
    expect(phase(lostOrder(), progress)).toEqual({ kind: 'looking', nextLookInMs: 0 })
  })

  test('possible orders are named, for a person to look at, whatever else is so', () => {
    const possible = [listed('QU-1'), listed('QU-2')]
    const fence = { kind: 'broken' } as const
    expect(phase(lostOrder(), progressOf({ possible, fence }))).toEqual({
      kind: 'needsPerson',
      reason: 'It may be QU-1, QU-2. Look at it in the CRM.',
    })
  })

  test('where ended sessions still work a person has to say', () => {
    const progress = progressOf({ fence: { kind: 'broken' }, blind: 'cannot' })
    expect(phase(lostOrder(), progress)).toEqual({
      kind: 'needsPerson',
      reason: 'Ended sessions still work in this CRM, so waiting proves nothing.',
    })
  })

  test('the grace is told with what is left of it, though nobody can look meanwhile', () => {
    const progress = progressOf({ fence: { kind: 'acknowledged', at: 500 }, blind: 'cannot' })
    expect(phase(lostOrder(), progress)).toEqual({ kind: 'grace', leftMs: 9_500, wholeMs: 10_000 })
  })

  test('a forgotten session’s lifetime is part of the grace', () => {
    const progress = progressOf({ fence: { kind: 'outlived', at: 500, lifetimeMs: 60_000 } })
    expect(phase(lostOrder(), progress)).toEqual({
      kind: 'grace',
      leftMs: 69_500,
      wholeMs: 70_000,
    })
  })

  test('a blind look is told, before the fence and after the grace', () => {
    const blind = { kind: 'cannotLook', reason: 'cannot' }
    expect(phase(lostOrder(), progressOf({ blind: 'cannot' }))).toEqual(blind)
    const over = progressOf({ fence: { kind: 'acknowledged', at: 0 }, blind: 'cannot' })
    expect(phase(lostOrder(), over, 10_000)).toEqual(blind)
  })

  test.each<[Fence, number]>([
    [{ kind: 'proven', at: 0 }, 1_000],
    [{ kind: 'outlived', at: 0, lifetimeMs: 5_000 }, 15_000],
  ])('a payment that was waited out (%j) is a person’s, an order is not', (fence, now) => {
    const progress = progressOf({ fence, lookedAt: now, since: 0 })
    expect(phase(lostPayment(), progress, now)).toEqual({
      kind: 'needsPerson',
      reason:
        'The CRM shows only paid or not paid: a part payment cannot be seen there. Look at the gateway or the bank.',
    })
    expect(phase(lostOrder(), progress, now).kind).toBe('looking')
  })

  test('the next look is told, and is due at once where there was none', () => {
    expect(phase(lostOrder(), progressOf())).toEqual({ kind: 'looking', nextLookInMs: 0 })
    expect(phase(lostPayment(), progressOf())).toEqual({ kind: 'looking', nextLookInMs: 0 })
    const fence = { kind: 'proven', at: 0 } as const
    const looked = progressOf({ fence, lookedAt: 1_000, since: 0 })
    expect(phase(lostOrder(), looked, 4_000)).toEqual({ kind: 'looking', nextLookInMs: 12_000 })
  })
})

describe('“it is not there”', () => {
  const may = (fence: Fence, now = 1_000) => mayDeny(lostOrder(), progressOf({ fence }), now)

  test('may be said of what is not open any more', () => {
    expect(mayDeny(lostOrder({ step: 'absent' }), undefined, 0)).toBe(true)
  })

  test('may not be said while nothing is known of it', () => {
    expect(mayDeny(lostOrder(), undefined, 0)).toBe(false)
    const found = { ...progressOf(), state: { kind: 'found', order: listed('QU-1') } as const }
    expect(mayDeny(lostOrder(), found, 0)).toBe(false)
  })

  test('may be said once fence and grace are done, or can never be', () => {
    expect(may({ kind: 'open' })).toBe(false)
    expect(may({ kind: 'acknowledged', at: 0 }, 20_000)).toBe(false)
    expect(may({ kind: 'proven', at: 0 })).toBe(true)
    expect(may({ kind: 'broken' })).toBe(true)
    expect(may({ kind: 'outlived', at: 0, lifetimeMs: 5_000 }, 14_999)).toBe(false)
    expect(may({ kind: 'outlived', at: 0, lifetimeMs: 5_000 }, 15_000)).toBe(true)
  })
})
