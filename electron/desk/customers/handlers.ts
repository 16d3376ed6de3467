import type { CallView } from '../../../shared/desk/calls.ts'
import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { type Failure, failed, invalid, ok, type Result } from '../../../shared/result.ts'
import { meaningOf } from '../calls/endOf.ts'
import { editGate, signInGate } from '../calls/gates.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { sessionLeft, sessionUnclean } from '../calls/sessionChanges.ts'
import { type CallState, openSession, withLog } from '../calls/state.ts'
import { createAddNew } from './addNew.ts'
import { leaving, signedOut, signInFailed, signingIn } from './changes.ts'
import { type Bring, type CustomerParts, SIGN_OUT_FIRST } from './customerParts.ts'

/** What staff may do about who is on the line; each answers when the CRM has. */
export function customerHandlers(parts: CustomerParts): DeskHandlers['customers'] {
  const { book, workers, sessions, signing, signIns } = parts

  const bring: Bring = async (callId, how) => {
    const state = book.get(callId)
    if (state === undefined) return failed(NO_CALL)
    const gate = signInGate(state)
    if (gate.kind === 'shut') return invalid(gate.reason)
    return workers.of(callId).run(async (signal) => {
      book.update(callId, signingIn)
      const done = await how(signal)
      if (done.kind === 'error') {
        book.update(callId, (now) => (now.signIn.kind === 'signingIn' ? signInFailed(now) : now))
        return done
      }
      const now = book.get(callId)
      const sessionId = now && openSession(now)
      if (sessionId !== undefined) await signing.readCustomer(callId, sessionId, signal)
      const after = book.get(callId)
      return after === undefined ? failed(NO_CALL) : ok(book.view(after))
    })
  }

  return {
    signIn: ({ callId, email, password }) =>
      bring(callId, async (signal) => {
        letOtherGo(parts, callId)
        const sessionId = await sessions.ensure(callId, signal)
        if (sessionId === null) return failed(NO_ANSWER)
        return signing.signIn(callId, sessionId, { email, password }, signal)
      }),
    addNew: createAddNew(parts, bring),
    signOut: ({ callId }) => signOut(parts, callId),
    resetPassword: async ({ callId, email }) => {
      const state = book.get(callId)
      if (state === undefined) return failed(NO_CALL)
      if (signIns.get(callId) !== undefined || state.signIn.kind === 'signedIn') {
        return failed(SIGN_OUT_FIRST)
      }
      letLiveGo(parts, email)
      const answer = await parts.deps.crm.call('clientResetPassword', { client_username: email })
      if (answer.kind === 'error') return failed(resetWords(answer.error))
      const at = new Date(parts.deps.clock.now()).toISOString()
      book.update(callId, (before) =>
        withLog(before, at, 'done', 'The CRM mailed the customer a new password'),
      )
      return ok({ email })
    },
  }
}

/**
 * Somebody else than the one whose order is to be paid is signed in: they leave with their session,
 * so that what is typed for the payment stays where it is.
 */
function letOtherGo({ book, signIns }: CustomerParts, callId: string): void {
  const state = book.get(callId)
  if (state?.order.kind !== 'created' || state.customer === null) return
  signIns.forget(callId)
  const why = 'Another customer was signed in than the one whose order this is.'
  book.update(callId, (now) => signedOut(sessionLeft(now, why)))
}

/** Nobody stays signed in by the old password; whose address that is, the desk need not know. */
function letLiveGo({ directory, liveSessions }: CustomerParts, email: string): void {
  const person = directory.byEmail(email)?.person
  if (person === undefined || person.contactRef === '') liveSessions.forgetAll()
  else liveSessions.forget(person.contactRef)
}

async function signOut(
  { deps, book, workers, signIns, liveSessions }: CustomerParts,
  callId: string,
): Promise<Result<CallView>> {
  const state = book.get(callId)
  if (state === undefined) return failed(NO_CALL)
  const gate = editGate(state)
  if (gate.kind === 'shut') return invalid(gate.reason)
  const forget = ({ customer }: CallState) => {
    signIns.forget(callId)
    if (customer !== null) liveSessions.forget(customer.contactRef)
  }
  // At once: a call that ends before its turn keeps nobody signed in for the next.
  forget(state)
  book.update(callId, leaving)
  return workers.of(callId).run(async (signal) => {
    const before = book.get(callId) ?? state
    const sessionId = openSession(before)
    forget(before)
    if (sessionId !== undefined) {
      const answer = await deps.crm.call('clientLogout', { session_id: sessionId }, { signal })
      if (answer.kind === 'error' && meaningOf(answer.error) !== 'signedOut') {
        const why = 'The answer to the sign-out was lost; the basket is put in afresh.'
        book.update(callId, (now) => sessionLeft(sessionUnclean(now, sessionId), why))
      }
    }
    const at = new Date(deps.clock.now()).toISOString()
    book.update(callId, (now) => withLog(signedOut(now), at, 'note', 'Signed out'))
    return ok(book.view(book.get(callId) ?? state))
  })
}

const NO_ANSWER: Failure = {
  kind: 'offline',
  message: 'The CRM does not answer. Nothing is lost: sign in again in a moment.',
}

function resetWords(failure: Failure): Failure {
  if (failure.kind === 'refused' && failure.code === 1515) {
    const message = 'The CRM does not know this e-mail address.'
    return { kind: 'invalid', message, fields: { email: message } }
  }
  if (meaningOf(failure) !== 'lost') return failure
  const message =
    'No answer came. The mail may be on its way: ask the customer to look before sending another.'
  return { kind: 'unknownOutcome', message }
}
