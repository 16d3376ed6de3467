/** Time as the app sees it; passed in, so that tests and the simulation run in virtual time. */
export type Clock = {
  /** The wall clock, milliseconds since 1970. It may be set at any time: nothing is measured by it. */
  readonly now: () => number
  /** Milliseconds since some fixed moment; never jumps and never goes back. */
  readonly monotonic: () => number
  /** Runs once after so many milliseconds; the answer calls it off. */
  readonly after: (ms: number, run: () => void) => () => void
}

/** The computer's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** Waits; true when the time has passed, false when the signal came first. */
export function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false)
  return new Promise((resolve) => {
    const settle = (passed: boolean) => {
      signal.removeEventListener('abort', stop)
      resolve(passed)
    }
    const callOff = clock.after(ms, () => settle(true))
    const stop = () => {
      callOff()
      settle(false)
    }
    signal.addEventListener('abort', stop, { once: true })
  })
}
