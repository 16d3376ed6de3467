import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createRefreshingByItself,
  EVERY_MS,
  LOOK_MS,
  RETRY_MS,
} from '../../../../../electron/desk/stock/fresh/byItself.ts'
import { type DeskSettings, deskSettings } from '../../../../../shared/desk/settings.ts'
import { createVirtualClock } from '../../../virtualClock.ts'

type Every = DeskSettings['stockEvery']

const MINUTE = 60_000

/** Refreshing by itself in virtual time; refreshes begin, and end when a test says so. */
function inVirtualTime(stockEvery: Every = 'hour') {
  const clock = createVirtualClock()
  const life = new AbortController()
  let settings = deskSettings.parse({ stockEvery })
  /** How far the wall clock is from what passed: a sleep puts it on, somebody may set it back. */
  let wall = 0
  const begun: number[] = []
  const refresh = () => {
    begun.push(clock.monotonic())
    byItself.begun()
  }
  const byItself = createRefreshingByItself(
    { clock: { ...clock, now: () => clock.now() + wall }, settings: () => settings },
    refresh,
    life.signal,
  )
  return {
    clock,
    byItself,
    /** Monotonic times of refreshes that nobody asked for. */
    begun,
    stop: () => life.abort(),
    set: (next: Every) => {
      settings = { ...settings, stockEvery: next }
      byItself.settingsChanged()
    },
    setWall: (ms: number) => {
      wall += ms
    },
  }
}

test('the next refresh comes an hour after the end of the last one, whoever began that', async () => {
  const { clock, byItself, begun } = inVirtualTime()
  byItself.begun()
  await clock.advance(90 * MINUTE)
  expect(begun).toEqual([])
  byItself.ended(false)
  expect(byItself.next()).toBe('2026-11-24T13:12:00.000Z')
  await clock.advance(60 * MINUTE - 1)
  expect(begun).toEqual([])
  await clock.advance(1)
  expect(begun).toEqual([150 * MINUTE])
  expect(byItself.next()).toBeNull()
})

test('one that failed is tried again soon, and later each time, but no later than by the setting', async () => {
  const { clock, byItself, begun } = inVirtualTime('half')
  for (const minutes of [5, 10, 20, 30, 30]) {
    byItself.ended(true)
    const from = clock.monotonic()
    await clock.advance(minutes * MINUTE)
    expect(begun.at(-1)).toBe(from + minutes * MINUTE)
  }
  byItself.ended(false)
  await clock.advance(29 * MINUTE)
  expect(begun).toHaveLength(5)
})

test('where it is never to come by itself a failed one is not tried again either', async () => {
  const { clock, byItself, begun } = inVirtualTime('never')
  byItself.ended(true)
  await clock.advance(24 * 60 * MINUTE)
  expect(begun).toEqual([])
  expect(byItself.next()).toBeNull()
})

test('another setting counts at once', async () => {
  const { clock, byItself, begun, set } = inVirtualTime('never')
  byItself.ended(false)
  await clock.advance(20 * MINUTE)
  set('half')
  expect(byItself.next()).toBe('2026-11-24T11:12:00.000Z')
  expect(begun).toEqual([])
  set('quarter')
  expect(begun).toEqual([20 * MINUTE])
})

test('a computer that slept, or whose clock was set back, notices within a minute', async () => {
  const slept = inVirtualTime()
  slept.byItself.ended(false)
  await slept.clock.advance(10.5 * MINUTE)
  slept.setWall(8 * 60 * MINUTE)
  await slept.clock.advance(MINUTE)
  expect(slept.begun).toEqual([11 * MINUTE])

  const setBack = inVirtualTime()
  setBack.byItself.ended(false)
  await setBack.clock.advance(10.5 * MINUTE)
  setBack.setWall(-8 * 60 * MINUTE)
  await setBack.clock.advance(50 * MINUTE)
  expect(setBack.begun).toEqual([60 * MINUTE])
})

type Step =
  | { kind: 'pass'; minutes: number }
  | { kind: 'ask' }
  | { kind: 'end'; hasFailed: boolean }
  | { kind: 'set'; every: Every }
  | { kind: 'sleep'; minutes: number }
  | { kind: 'stop' }

const minutes = fc.integer({ min: 1, max: 300 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pass' as const), minutes }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('end' as const), hasFailed: fc.boolean() }),
  },
  fc.constant({ kind: 'ask' as const }),
  fc.record({
    kind: fc.constant('set' as const),
    every: fc.constantFrom<Every>('never', 'quarter', 'half', 'hour', 'fourHours'),
  }),
  fc.record({ kind: fc.constant('sleep' as const), minutes }),
  { weight: 1, arbitrary: fc.constant({ kind: 'stop' as const }) },
)

test('whatever happens, none begins while one runs, too early, after the end, or is forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { clock, byItself, begun, stop, set, setWall } = inVirtualTime()
      let every: Every = 'hour'
      let isRunning = false
      let hasEnded = false
      let hasStopped = false
      let failures = 0
      /** Time as a person counts it, the computer's sleep with it, since the last one ended. */
      let waited = 0
      const look = () => {
        const longest = EVERY_MS[every]
        const pause =
          longest === null || failures === 0
            ? longest
            : Math.min(longest, RETRY_MS * 2 ** (failures - 1))
        const isDue = hasEnded && !isRunning && !hasStopped && pause !== null && waited >= pause
        return { isDue, isSure: isDue && waited >= pause + LOOK_MS }
      }
      for (const taken of steps) {
        const before = begun.length
        if (taken.kind === 'set') {
          every = taken.every
          set(every)
        }
        if (taken.kind === 'stop') {
          hasStopped = true
          stop()
        }
        if (taken.kind === 'ask' && !isRunning) {
          isRunning = true
          byItself.begun()
        }
        if (taken.kind === 'end' && isRunning) {
          isRunning = false
          hasEnded = true
          waited = 0
          failures = taken.hasFailed ? failures + 1 : 0
          byItself.ended(taken.hasFailed)
        }
        if (taken.kind === 'sleep') {
          waited += taken.minutes * MINUTE
          setWall(taken.minutes * MINUTE)
          continue
        }
        if (taken.kind === 'pass') {
          waited += taken.minutes * MINUTE
          await clock.advance(taken.minutes * MINUTE)
        }
        const { isDue, isSure } = look()
        if (begun.length > before) {
          expect(begun.length).toBe(before + 1)
          expect(isDue).toBe(true)
          isRunning = true
        } else if (taken.kind === 'set') {
          expect(isDue).toBe(false)
        } else if (taken.kind === 'pass') {
          expect(isSure).toBe(false)
        }
      }
    }),
  )
})
