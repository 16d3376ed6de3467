import type { Clock } from '../../../electron/clock.ts'

/** A clock run by hand. */
export type TestClock = Clock & {
  /** Lets time pass; whoever waits less long is called. */
  readonly advance: (ms: number) => void
  /** From now on, waits of up to so many milliseconds are over at once. */
  readonly skipWaits: (upTo: number) => void
  /** How many wait. */
  readonly waiting: () => number
}

type Waiter = { readonly at: number; readonly call: () => void }

export function createTestClock(start = Date.parse('2026-11-24T10:42:00Z')): TestClock {
  let now = start
  let skipped = -1
  const waiters = new Set<Waiter>()

  const advance = (ms: number) => {
    now += ms
    for (const waiter of waiters) {
      if (waiter.at > now) continue
      waiters.delete(waiter)
      waiter.call()
    }
  }

  return {
    now: () => now,
    monotonic: () => now - start,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        const waiter = { at: now + ms, call: resolve }
        waiters.add(waiter)
        signal?.addEventListener('abort', () => {
          waiters.delete(waiter)
          reject(signal.reason)
        })
        if (ms <= skipped) setImmediate(() => advance(Math.max(0, waiter.at - now)))
      }),
    advance,
    skipWaits: (upTo) => {
      skipped = upTo
    },
    waiting: () => waiters.size,
  }
}
