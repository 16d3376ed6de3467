import { setTimeout as wait } from 'node:timers/promises'

/** Time as the desk sees it; passed in, so that tests can run it by hand. */
export type Clock = {
  /** Wall clock, milliseconds since 1970. */
  readonly now: () => number
  /** A clock that never jumps, milliseconds from an arbitrary start. */
  readonly monotonic: () => number
  /** Resolves after so many milliseconds; rejects with the signal's reason when it is called off. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** The computer's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  wait: async (ms, signal) => {
    await wait(ms, undefined, signal === undefined ? {} : { signal })
  },
}
