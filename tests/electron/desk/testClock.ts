import type { Clock } from '../../../electron/clock.ts'

/** A clock run by hand. While it is told to run by itself, every wait is over at once. */
export type TestClock = Clock & {
  /** Lets time pass; whoever waits less long is called. */
  readonly advance: (ms: number) => void
  readonly runByItself: (isOn: boolean) => void
  /** How many wait. */
  readonly waiting: () => number
}

type Waiter = { readonly at: number; readonly call: () => void }

export function createTestClock(start = Date.parse('2026-11-24T10:42:00Z')): TestClock {
  let now = start
  let isRunningByItself = false
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
        if (isRunningByItself) setImmediate(() => advance(Math.max(0, waiter.at - now)))
      }),
    advance,
    runByItself: (isOn) => {
      isRunningByItself = isOn
      if (isOn) advance(60_000)
    },
    waiting: () => waiters.size,
  }
}
