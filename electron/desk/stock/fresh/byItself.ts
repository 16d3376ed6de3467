import type { DeskSettings } from '../../../../shared/desk/settings.ts'
import type { DeskDeps } from '../../deps.ts'

/** A computer that slept or whose clock was set is noticed within this time. */
export const LOOK_MS = 60_000

/** How long after the end of a refresh the next one comes by itself, for each setting. */
export const EVERY_MS = {
  never: null,
  quarter: 15 * 60_000,
  half: 30 * 60_000,
  hour: 60 * 60_000,
  fourHours: 240 * 60_000,
} as const satisfies Record<DeskSettings['stockEvery'], number | null>

/** After a refresh that failed; twice as long after each further one, up to what the setting says. */
export const RETRY_MS = 5 * 60_000

/** Refreshes that nobody asks for. */
export type RefreshingByItself = {
  readonly begun: () => void
  /** It came to its end: done, stopped by somebody, or failed. */
  readonly ended: (hasFailed: boolean) => void
  /** The setting may be another one now. */
  readonly settingsChanged: () => void
  /** ISO time of the next one; null where none is to come, or while one runs. */
  readonly next: () => string | null
}

type Ended = { readonly at: number; readonly monotonic: number }

/** Refreshes again some time after the last refresh ended, whoever began that, until `life` ends. */
export function createRefreshingByItself(
  { clock, settings }: Pick<DeskDeps, 'clock' | 'settings'>,
  refresh: () => void,
  life: AbortSignal,
): RefreshingByItself {
  let ended: Ended | null = null
  let failures = 0
  let callOff: () => void = () => undefined
  life.addEventListener('abort', () => callOff(), { once: true })

  const pause = (): number | null => {
    const every = EVERY_MS[settings().stockEvery]
    if (every === null || failures === 0) return every
    return Math.min(every, RETRY_MS * 2 ** (failures - 1))
  }

  const look = (): void => {
    callOff()
    const every = pause()
    if (life.aborted || ended === null || every === null) return
    // One stands still while the computer sleeps, the other one may be set back.
    const passed = Math.max(clock.now() - ended.at, clock.monotonic() - ended.monotonic)
    if (passed >= every) refresh()
    else callOff = clock.after(Math.min(every - passed, LOOK_MS), look)
  }

  return {
    begun: () => {
      callOff()
      ended = null
    },
    ended: (hasFailed) => {
      failures = hasFailed ? failures + 1 : 0
      ended = { at: clock.now(), monotonic: clock.monotonic() }
      look()
    },
    settingsChanged: look,
    next: () => {
      const every = pause()
      return ended === null || every === null ? null : new Date(ended.at + every).toISOString()
    },
  }
}
