import type { Clock } from '../../../electron/crm/clock.ts'

type Timer = { at: number; run: () => void }

/** Time that passes only when a test says so. */
export function createVirtualClock() {
  let now = 0
  const timers = new Set<Timer>()

  const clock: Clock = {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  }

  const nextBefore = (end: number): Timer | undefined =>
    [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0]

  /** Lets so much time pass, running what falls due in its order. */
  const advance = async (ms: number): Promise<void> => {
    const end = now + ms
    await settle()
    for (let timer = nextBefore(end); timer !== undefined; timer = nextBefore(end)) {
      timers.delete(timer)
      now = Math.max(now, timer.at)
      timer.run()
      await settle()
    }
    now = end
  }

  return { clock, advance, pending: () => timers.size }
}

/** Lets every promise that can go on go on. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
