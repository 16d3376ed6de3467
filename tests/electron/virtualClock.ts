import type { Clock } from '../../electron/clock.ts'

/** Time that passes only when a test says so. */
export type VirtualClock = Clock & {
  /** Lets so much time pass, running what falls due in its order. */
  readonly advance: (ms: number) => Promise<void>
  /** From now on, waits of up to so many milliseconds are over at once. */
  readonly skipWaits: (upTo: number) => void
}

/** When a test's desk and its CRM begin: a Tuesday, so that no test depends on the day it is run. */
export const BEGINNING = Date.parse('2026-11-24T10:42:00Z')

type Timer = { readonly at: number; readonly run: () => void }

/** A clock of its own, its wall clock at `start`. */
export function createVirtualClock(start = BEGINNING): VirtualClock {
  let passed = 0
  let skipped = -1
  const timers = new Set<Timer>()

  const nextUpTo = (end: number): Timer | undefined =>
    [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0]

  const advance = async (ms: number): Promise<void> => {
    const end = passed + ms
    await settle()
    for (let timer = nextUpTo(end); timer !== undefined; timer = nextUpTo(end)) {
      timers.delete(timer)
      passed = Math.max(passed, timer.at)
      timer.run()
      await settle()
    }
    passed = Math.max(passed, end)
  }

  return {
    now: () => start + passed,
    monotonic: () => passed,
    after: (ms, run) => {
      const timer = { at: passed + ms, run }
      timers.add(timer)
      if (ms <= skipped) void advance(ms)
      return () => timers.delete(timer)
    },
    advance,
    skipWaits: (upTo) => {
      skipped = upTo
    },
  }
}

/** Lets every promise that can go on go on. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
