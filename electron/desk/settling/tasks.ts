import { type Sighting, sightingOf } from '../../../shared/domain/settling/evidence.ts'
import { judgePass, type ListedOrder } from '../../../shared/domain/settling/pass.ts'
import type { Fence, SettlingEvent } from '../../../shared/domain/settling/settling.ts'
import type { Failure } from '../../../shared/result.ts'
import { meaningOf } from '../calls/endOf.ts'
import type { SignIn } from '../customers/signIns.ts'
import type { Intent } from '../journal/intent.ts'
import { note } from '../orders/orderParts.ts'
import { type Look, lookThroughOrders } from '../orders/rows.ts'
import type { Held } from './held.ts'
import type { SettlerParts } from './parts.ts'
import { soughtOf } from './sought.ts'

/** One look through the orders of the intent's customer. */
export async function look(
  parts: SettlerParts,
  intent: Intent,
  held: Held,
  fence: Fence,
  signal: AbortSignal,
): Promise<SettlingEvent> {
  // A session that was ended has no list.
  const sessionId = fence.kind === 'open' ? held.sessionId : null
  const seen = await readOrders(parts, intent, { ...held, sessionId }, signal)
  const at = parts.deps.clock.monotonic()
  if (seen.kind === 'failed') return { kind: 'couldNotLook', at, why: seen.failure.message }
  if (intent.kind === 'payment') {
    // No absence can be read off a list for a payment: N never settles anything.
    const sighting = paidSighting(seen.rows, intent.orderRef)
    return { kind: 'looked', at, sighting, isProof: false, why: null }
  }
  const verdict = judgePass(seen.pass)
  const why =
    verdict.kind === 'broken'
      ? `The list proves nothing: ${verdict.why}`
      : parts.learned.whyNotListed(intent.hasCard)
  const sighting = sightingOf(seen.rows, soughtOf(parts, intent))
  return { kind: 'looked', at, sighting, isProof: why === null, why }
}

/** In the session it was sent in, while that is signed in; else in one made for looking. */
export async function readOrders(
  parts: Pick<SettlerParts, 'deps' | 'watch' | 'lookSessions'>,
  { customer }: Intent,
  { sessionId, signIn }: Held,
  signal: AbortSignal,
): Promise<Look> {
  const options = { priority: 'interactive', signal } as const
  if (sessionId !== null) {
    const seen = await lookThroughOrders(parts, { sessionId, customer }, options)
    if (seen.kind === 'rows' || meaningOf(seen.failure) !== 'signedOut') return seen
  }
  if (signIn === undefined) return { kind: 'failed', failure: NO_SIGN_IN }
  return lookAlone(parts, customer, signIn, signal)
}

/** A look in a session made for looking alone; one the CRM let go of is made anew, once. */
async function lookAlone(
  parts: Pick<SettlerParts, 'deps' | 'watch' | 'lookSessions'>,
  customer: string,
  signIn: SignIn,
  signal: AbortSignal,
): Promise<Look> {
  const options = { priority: 'interactive', signal } as const
  for (let tries = 0; ; tries += 1) {
    const session = await parts.lookSessions.of(customer, signIn, signal)
    if (session.kind === 'error') return { kind: 'failed', failure: session.error }
    const seen = await lookThroughOrders(parts, { sessionId: session.value, customer }, options)
    const isSignedOut = seen.kind === 'failed' && meaningOf(seen.failure) === 'signedOut'
    if (!isSignedOut || tries === 1) return seen
    parts.lookSessions.drop(customer)
  }
}

const NO_SIGN_IN: Failure = {
  kind: 'signedOut',
  message: 'The desk cannot look: it has no password of this customer. Sign them in on a new call.',
}

/** It was not paid just before; so what shows as paid now needs nothing more. */
function paidSighting(rows: readonly ListedOrder[], orderRef: string): Sighting {
  const order = rows.find((row) => row.orderRef === orderRef && row.paid === 'Y')
  return order === undefined ? { kind: 'notSeen' } : { kind: 'found', order }
}

/**
 * The fence: ends the old session, so that whatever is still under way meets a dead one. A CRM
 * that says that the session works no more has said the same.
 */
export async function fence(
  { deps, journal }: SettlerParts,
  { id }: Intent,
  sessionId: string,
  signal: AbortSignal,
): Promise<SettlingEvent> {
  const isEnded = await endSession(deps, sessionId, signal)
  const at = deps.clock.monotonic()
  if (!isEnded) return { kind: 'fenceFailed', at }
  journal.note(id, note('done', 'Old session ended, so that nothing late can arrive in it'), {
    isFenced: true,
  })
  return { kind: 'fenceAcknowledged', at }
}

/** After grace: ends the session again and reads in it, which the CRM has to refuse. */
export async function proofRead(
  { deps, journal }: SettlerParts,
  { id }: Intent,
  sessionId: string,
  signal: AbortSignal,
): Promise<SettlingEvent> {
  const isEnded = await endSession(deps, sessionId, signal)
  const input = { session_id: sessionId, limit: 1, filter: ['order_ref' as const] }
  const answer = isEnded ? await deps.crm.call('getOrders', input, { signal }) : null
  const at = deps.clock.monotonic()
  if (answer?.kind === 'ok') {
    const words = 'The ended session still answers: nothing can be proven by waiting'
    journal.note(id, note('failed', words))
    return { kind: 'proofRead', at, isDead: false }
  }
  const isRefused = answer !== null && meaningOf(answer.error) === 'signedOut'
  if (!isRefused) return { kind: 'fenceFailed', at }
  journal.note(id, note('done', 'Waited out, and the old session is refused'))
  return { kind: 'proofRead', at, isDead: true }
}

async function endSession(
  { crm }: SettlerParts['deps'],
  session_id: string,
  signal: AbortSignal,
): Promise<boolean> {
  const answer = await crm.call('endSession', { session_id }, { signal })
  return answer.kind === 'ok' || meaningOf(answer.error) === 'signedOut'
}
