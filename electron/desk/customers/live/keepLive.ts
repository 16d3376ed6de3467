import type { CallState } from '../../calls/state.ts'
import type { DeskDeps } from '../../deps.ts'
import type { Journal } from '../../journal/journal.ts'
import { sessionFor } from '../../settling/lookSessions.ts'
import type { SignIn } from '../signIns.ts'
import type { LiveSessions } from './liveSessions.ts'

/** What a customer's session is kept with when their call ends. */
export type KeepLiveParts = {
  readonly deps: Pick<DeskDeps, 'crm' | 'randomBytes' | 'settings'>
  readonly journal: Pick<Journal, 'open' | 'troubled' | 'trouble'>
  readonly liveSessions: LiveSessions
}

/**
 * A call ends: its customer is left signed in for the next one, where the office does not let the
 * desk keep passwords. With what they signed in with, which goes with the call, that is a session
 * of its own, in which no basket and no order ever was. A call that has no password of theirs took
 * up such a session itself: it goes on to the next call if nothing was ever put into it. Answers
 * whether the call's own session is the one that is kept, and so must not be ended.
 */
export const createKeepLive = (
  { deps, journal, liveSessions }: KeepLiveParts,
  life: AbortSignal,
) => {
  const signInFor = async (contactRef: string, who: SignIn): Promise<void> => {
    const arrived = liveSessions.expect(contactRef)
    const options = { priority: 'refresh', signal: life } as const
    const session = await sessionFor(deps, contactRef, who, options)
    if (session.kind === 'ok') arrived(session.value)
  }

  return (state: CallState, who: SignIn | undefined): boolean => {
    const { customer, signIn, session } = state
    if (customer === null || signIn.kind !== 'signedIn') return false
    const { contactRef } = customer
    if (deps.settings().keepPasswords || isInDoubt(journal, contactRef)) return false
    if (who !== undefined) {
      void signInFor(contactRef, who)
      return false
    }
    if (session.kind === 'open' && isUntouched(state)) {
      liveSessions.keep({ id: session.id, contactRef })
      return true
    }
    // No password, no session: all that can be done is to say why the next call asks.
    liveSessions.spend(contactRef)
    return false
  }
}

/** What `createKeepLive` makes. */
export type KeepLive = ReturnType<typeof createKeepLive>

/**
 * Whether something of theirs is open, or nobody can tell: then the password is asked for, since
 * only with it the desk can look on in a session of its own.
 */
export function isInDoubt(
  journal: Pick<Journal, 'open' | 'troubled' | 'trouble'>,
  contactRef: string,
): boolean {
  if (journal.trouble() !== null) return true
  return [...journal.open(), ...journal.troubled()].some(({ customer }) => customer === contactRef)
}

/** Signed in, clean, and its basket empty all the time, so that nothing can come late to it. */
function isUntouched({ session, order, lines, hasSent, lastCart }: CallState): boolean {
  if (session.kind !== 'open' || !session.isSignedIn || !session.isClean) return false
  return order.kind === 'none' && lines.length === 0 && !hasSent && lastCart?.rows.length === 0
}
