import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  nextTask,
  type SettlingEvent,
  settlingAfter,
} from '../../../../shared/domain/settling/settling.ts'
import { looked, NOT_SEEN, ORDER, settlingOf, times } from './history.ts'

const anyEvent = (at: number): fc.Arbitrary<SettlingEvent> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('looked' as const),
      at: fc.constant(at),
      sighting: fc.constant(NOT_SEEN),
      isProof: fc.boolean(),
      why: fc.constant(null),
    }),
    fc.constant<SettlingEvent>({ kind: 'couldNotLook', at, why: 'offline' }),
    fc.constant<SettlingEvent>({ kind: 'fenceAcknowledged', at }),
    fc.constant<SettlingEvent>({ kind: 'fenceFailed', at }),
    fc.boolean().map<SettlingEvent>((isDead) => ({ kind: 'proofRead', at, isDead })),
    fc.boolean().map<SettlingEvent>((hasSession) => ({
      kind: 'clockBroke',
      at,
      hasSession,
      lifetimeMs: 60_000,
    })),
  )

const history = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 40 }).chain((gaps) => {
  let at = 0
  return fc.tuple(
    ...gaps.map((gap) => {
      at += gap
      return anyEvent(at)
    }),
  )
})

describe('whatever happens', () => {
  test('absence always rests on a whole grace since the last break, and on two proofs', () => {
    fc.assert(
      fc.property(history, (events) => {
        const end = settlingOf(...events)
        if (end.kind !== 'absent') return
        const used = events.filter(({ at }) => at <= end.upTo)
        const brokeAt = used.findLast(({ kind }) => kind === 'clockBroke')?.at ?? 0
        expect(end.upTo - brokeAt).toBeGreaterThanOrEqual(
          Math.min(times.graceMs, 60_000 + times.graceMs),
        )
        const lastTwo = used.filter(({ kind }) => kind === 'looked').slice(-2)
        expect(lastTwo.every((event) => event.kind === 'looked' && event.isProof)).toBe(true)
      }),
    )
  })

  test('what was seen is found, at whatever stage', () => {
    fc.assert(
      fc.property(history, (events) => {
        const before = settlingOf(...events)
        const end = settlingAfter(before, looked(1e9, { kind: 'found', order: ORDER }), times)
        expect(end.kind).toBe(before.kind === 'open' ? 'found' : before.kind)
      }),
    )
  })

  test('there is always something to do next, and it never spins', () => {
    fc.assert(
      fc.property(history, (events) => {
        const now = events.at(-1)?.at ?? 0
        const state = settlingOf(...events)
        const task = nextTask(state, now, times)
        if (state.kind !== 'open') expect(task.kind).toBe('rest')
        else if (task.kind === 'wait') expect(task.ms).toBeGreaterThan(0)
      }),
    )
  })
})
