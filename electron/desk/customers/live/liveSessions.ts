import type { DeskDeps } from '../../deps.ts'
import { createSpentSessions } from './spentSessions.ts'

/** A session in which a customer is signed in, with an empty basket and no order. */
export type LiveSession = { readonly id: string; readonly contactRef: string }

/**
 * Sessions of customers beyond their call, so that whoever rings again need not be asked for the
 * password: one a customer, each for one call at a time. An id is as good as a password, so they
 * are in main's memory alone, never on disk or screen.
 */
export type LiveSessions = {
  readonly has: (contactRef: string) => boolean
  /** Keeps one in the place of what there was. */
  readonly keep: (session: LiveSession) => void
  /** One of theirs is being signed in; told its id, it is kept unless they were forgotten meanwhile. */
  readonly expect: (contactRef: string) => (sessionId: string) => void
  /** Hands it to a call, whose own it is from now on. */
  readonly take: (contactRef: string) => LiveSession | undefined
  /** A call that had one ends, and there is none for the next: nobody can sign in without the password. */
  readonly spend: (contactRef: string) => void
  /** Whether that is why there is none. */
  readonly isSpent: (contactRef: string) => boolean
  /** Lets go of theirs, and ends it at the CRM. */
  readonly forget: (contactRef: string) => void
  /** A write or sign-in in a session went unanswered: it is for no further call. */
  readonly unanswered: (sessionId: string) => void
  /** Whether every write in it was answered, as far as is known by now. */
  readonly isClean: (sessionId: string) => boolean
  /** Lets go of everybody's. */
  readonly forgetAll: () => void
}

/** So many are kept; the oldest goes first. */
const MOST = 20

/** And no longer than this, however long the CRM's sessions live. */
const LONGEST_MS = 4 * 60 * 60_000

/** So many that are not clean are remembered: more than can be on their way to a call or from one. */
const MOST_UNCLEAN = 500

/** None is kept yet. `end` ends a session at the CRM. */
export function createLiveSessions(
  { clock, settings }: Pick<DeskDeps, 'clock' | 'settings'>,
  end: (sessionId: string) => void,
): LiveSessions {
  const kept = new Map<string, { readonly id: string; readonly since: number }>()
  const expected = new Map<string, object>()
  const unclean = new Set<string>()
  const spent = createSpentSessions(clock)

  const longest = () => Math.min(settings().sessionLifetimeMinutes * 60_000, LONGEST_MS)
  const isYoung = ({ since }: { since: number }) => clock.monotonic() - since < longest()

  const drop = (contactRef: string): void => {
    const session = kept.get(contactRef)
    kept.delete(contactRef)
    if (session !== undefined) end(session.id)
  }
  const forget = (contactRef: string): void => {
    expected.delete(contactRef)
    spent.forget(contactRef)
    drop(contactRef)
  }
  const keep = ({ id, contactRef }: LiveSession): void => {
    forget(contactRef)
    if (unclean.has(id)) end(id)
    else kept.set(contactRef, { id, since: clock.monotonic() })
    for (const [other, session] of kept) {
      if (kept.size > MOST || !isYoung(session)) drop(other)
    }
  }

  return {
    has: (contactRef) => {
      const session = kept.get(contactRef)
      return session !== undefined && isYoung(session)
    },
    keep,
    expect: (contactRef) => {
      const place = {}
      forget(contactRef)
      expected.set(contactRef, place)
      return (id) => {
        if (expected.get(contactRef) === place) keep({ id, contactRef })
        else end(id)
      }
    },
    take: (contactRef) => {
      const session = kept.get(contactRef)
      if (session === undefined) return undefined
      if (!isYoung(session)) drop(contactRef)
      return kept.delete(contactRef) ? { id: session.id, contactRef } : undefined
    },
    spend: spent.add,
    isSpent: spent.has,
    forget,
    unanswered: (sessionId) => {
      unclean.add(sessionId)
      const [oldest] = unclean
      if (unclean.size > MOST_UNCLEAN && oldest !== undefined) unclean.delete(oldest)
      for (const [contactRef, { id }] of kept) if (id === sessionId) drop(contactRef)
    },
    isClean: (sessionId) => !unclean.has(sessionId),
    forgetAll: () => {
      for (const contactRef of [...kept.keys(), ...expected.keys()]) forget(contactRef)
      spent.clear()
    },
  }
}
