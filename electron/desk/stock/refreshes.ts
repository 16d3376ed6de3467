import type { DeskDeps } from '../deps.ts'
import { createRefreshingByItself, type RefreshingByItself } from './fresh/byItself.ts'

/** Refreshes, one at a time. */
export type Refreshes = Pick<RefreshingByItself, 'next' | 'settingsChanged'> & {
  /** Begins one; one under way is joined. Never rejects. */
  readonly refresh: () => Promise<void>
  readonly stop: () => void
  /** One under way is stopped, and another one begun after it. */
  readonly anew: () => void
}

/**
 * Runs `once` whenever somebody asks, and by itself from the end of the first, until `life` ends.
 * `once` never rejects, and says whether it failed.
 */
export function createRefreshes(
  deps: Pick<DeskDeps, 'clock' | 'settings' | 'onChange'>,
  once: (signal: AbortSignal) => Promise<boolean>,
  life: AbortSignal,
): Refreshes {
  let running: { readonly stop: () => void; readonly over: Promise<void> } | null = null

  const start = () => {
    byItself.begun()
    const own = new AbortController()
    const over = once(AbortSignal.any([life, own.signal])).then((hasFailed) => {
      running = null
      byItself.ended(hasFailed)
      deps.onChange()
    })
    return { stop: () => own.abort(), over }
  }

  const refresh = () => {
    running ??= start()
    return running.over
  }
  const byItself = createRefreshingByItself(deps, () => void refresh(), life)
  const { next, settingsChanged } = byItself
  const anew = () => {
    running?.stop()
    void Promise.resolve(running?.over).then(() => (life.aborted ? undefined : refresh()))
  }
  return { refresh, stop: () => running?.stop(), anew, next, settingsChanged }
}
