import type { Clock } from '../../../clock.ts'

/** Customers whose kept session was used up by a call, so that it can be said why the next one asks. */
export type SpentSessions = {
  readonly has: (contactRef: string) => boolean
  readonly add: (contactRef: string) => void
  readonly forget: (contactRef: string) => void
  readonly clear: () => void
}

/** The oldest goes first. */
const MOST = 20

/** Later than this nobody remembers that they were signed in. */
const LONGEST_MS = 4 * 60 * 60_000

/** Nobody's yet. */
export function createSpentSessions(clock: Pick<Clock, 'monotonic'>): SpentSessions {
  const since = new Map<string, number>()
  return {
    has: (contactRef) => clock.monotonic() - (since.get(contactRef) ?? -Infinity) < LONGEST_MS,
    add: (contactRef) => {
      since.delete(contactRef)
      since.set(contactRef, clock.monotonic())
      const [oldest] = since.keys()
      if (since.size > MOST && oldest !== undefined) since.delete(oldest)
    },
    forget: (contactRef) => void since.delete(contactRef),
    clear: () => since.clear(),
  }
}
