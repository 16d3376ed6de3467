import type { CallView } from '../../../../shared/desk/calls.ts'
import { failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import { CART_FILTER } from '../../basket/cart.ts'
import type { CallBook } from '../../calls/book.ts'
import { editGate } from '../../calls/gates.ts'
import { NO_CALL } from '../../calls/handlers.ts'
import { sessionGone, sessionLeft, sessionStarted } from '../../calls/sessionChanges.ts'
import type { Sessions } from '../../calls/sessions.ts'
import { type CallState, withLog } from '../../calls/state.ts'
import type { Workers } from '../../calls/workers.ts'
import type { DeskDeps } from '../../deps.ts'
import type { Journal } from '../../journal/journal.ts'
import { signedIn, signInFailed, signingIn } from '../changes.ts'
import type { Signing } from '../signing.ts'
import { isInDoubt } from './keepLive.ts'
import type { LiveSession, LiveSessions } from './liveSessions.ts'

/** What taking up a session that was kept needs. */
export type TakeUpParts = {
  readonly deps: Pick<DeskDeps, 'crm' | 'clock'>
  readonly book: CallBook
  readonly workers: Workers
  readonly sessions: Sessions
  readonly signing: Signing
  readonly journal: Pick<Journal, 'open' | 'troubled' | 'trouble'>
  readonly liveSessions: LiveSessions
}

/** A caller, and whose session may be theirs. */
export type TakeUp = (callId: string, contactRef: string) => Promise<Result<CallView>>

/**
 * Signs a caller in by the session that was kept of them. It is read first: unless it has just this
 * customer and an empty basket it is let go, and the call says why the password is asked for.
 */
export function createTakeUp(parts: TakeUpParts): TakeUp {
  const { book, workers, sessions, signing, journal, liveSessions } = parts

  const asks = (callId: string, why: string): Result<never> => {
    asksInstead(parts, callId, why)
    return invalid(why)
  }
  const letGo = (callId: string, { id }: LiveSession, why: string): Result<never> => {
    sessions.end(id)
    return asks(callId, why)
  }

  return async (callId, contactRef) => {
    const state = book.get(callId)
    if (state === undefined) return failed(NO_CALL)
    if (!mayTakeUp(state, contactRef)) return invalid(NOT_NOW)
    if (!liveSessions.has(contactRef)) return invalid(NONE)
    book.update(callId, signingIn)
    return workers.of(callId).run(async (signal) => {
      // Only in its turn: a call that ends before that has taken nothing.
      const live = liveSessions.take(contactRef)
      if (live === undefined) return asks(callId, NONE)
      const giveBack = liveSessions.expect(contactRef)
      if (isInDoubt(journal, contactRef)) return letGo(callId, live, IN_DOUBT)
      const isAlive = (await isAsKept(parts, live, signal)) && liveSessions.isClean(live.id)
      const before = book.get(callId)
      // The call has ended, or somebody was signed in meanwhile: the next one finds it as it is.
      if (before === undefined || !mayTakeUp(before, contactRef)) {
        giveBack(live.id)
        return before === undefined ? failed(NO_CALL) : ok(book.view(before))
      }
      if (!isAlive) return letGo(callId, live, DIED)
      const at = new Date(parts.deps.clock.now()).toISOString()
      book.update(callId, (now) => takenUp(now, live, at))
      if (before.session.kind !== 'none') sessions.end(before.session.id)
      await signing.readCustomer(callId, live.id, signal)
      const after = book.get(callId)
      return after === undefined ? failed(NO_CALL) : ok(book.view(after))
    })
  }
}

/** One look: this customer is signed in, and nothing is in the basket. */
async function isAsKept(
  { deps }: TakeUpParts,
  { id, contactRef }: LiveSession,
  signal: AbortSignal,
): Promise<boolean> {
  const input = { session_id: id, filter: [...CART_FILTER] }
  const answer = await deps.crm.call('getCart', input, { signal })
  if (answer.kind === 'error') return false
  return answer.value.contact_ref === contactRef && answer.value.items.length === 0
}

/** Nobody else is signed in on this call, and nothing was ordered by it. */
function mayTakeUp(state: CallState, contactRef: string): boolean {
  const { session, customer } = state
  if (editGate(state).kind === 'shut' || state.resends !== null) return false
  if (session.kind === 'open' && session.isSignedIn) return false
  return customer === null || customer.contactRef === contactRef
}

/** Out of the call's own session, whose lines are put in again, and into the one that was kept. */
function takenUp(state: CallState, live: LiveSession, at: string): CallState {
  const free = sessionGone(sessionLeft(state, TAKEN), at)
  return signedIn(sessionStarted(free, live.id), live.contactRef)
}

function asksInstead({ deps, book }: TakeUpParts, callId: string, why: string): void {
  const at = new Date(deps.clock.now()).toISOString()
  book.update(callId, (state) => {
    const { signIn, expected } = state
    const asks = expected === null ? null : { ...expected, asks: why }
    const before = signIn.kind === 'signingIn' ? signInFailed(state) : state
    return withLog({ ...before, expected: asks }, at, 'note', why)
  })
}

const TAKEN = 'They are still signed in from their last call'
const DIED = 'The sign-in kept from their last call has ended. Ask the caller for their password.'
const IN_DOUBT =
  'Something of theirs is not settled yet. Ask the caller for their password, so that the desk can look.'
const NONE = 'No sign-in of theirs is kept here. Ask the caller for their password.'
const NOT_NOW = 'They cannot be signed in by this call just now.'
