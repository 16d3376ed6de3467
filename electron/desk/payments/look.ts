import { toMinor } from '../../../shared/domain/money.ts'
import type { ListedOrder } from '../../../shared/domain/settling/pass.ts'
import { type Failure, failed, invalid, ok, type Result } from '../../../shared/result.ts'
import { meaningOf } from '../calls/endOf.ts'
import { sessionLeft } from '../calls/sessionChanges.ts'
import type { Placed } from '../orders/placed.ts'
import { lookThroughOrders } from '../orders/rows.ts'
import type { PaymentParts } from './paymentParts.ts'

/**
 * Reads whether the order is paid, just before a payment, in a session that is signed in. An order
 * that does not show yet counts as not paid: it was just made.
 */
export async function lookBeforePaying(
  parts: PaymentParts,
  callId: string,
  signal: AbortSignal,
): Promise<Result<{ sessionId: string }>> {
  for (let tries = 0; tries < 2; tries += 1) {
    const session = await signedInSession(parts, callId, signal)
    if (session.kind === 'error') return failed(notTaken(session.error))
    const sessionId = session.value
    const customer = parts.placed.get(callId)?.customer ?? ''
    const options = { priority: 'interactive', signal } as const
    const look = await lookThroughOrders(parts, { sessionId, customer }, options)
    if (look.kind === 'rows') {
      const changed = changedElsewhere(parts.placed.get(callId), look.rows)
      if (changed !== null) return invalid(changed)
      parts.placed.update(callId, (now) => {
        const row = look.rows.find(({ orderRef }) => orderRef === now.orderRef)
        return row === undefined ? now : { ...now, readBack: row }
      })
      return ok({ sessionId })
    }
    if (meaningOf(look.failure) !== 'signedOut') return failed(notTaken(look.failure))
    parts.book.update(callId, (state) =>
      sessionLeft(state, 'The CRM signed the customer out; the desk signs in again'),
    )
  }
  return failed(notTaken({ kind: 'signedOut', message: 'The customer is not signed in.' }))
}

/** The call's session; where the CRM let it go, a fresh one, signed in with what main holds. */
export async function signedInSession(
  {
    book,
    sessions,
    signing,
    signIns,
  }: Pick<PaymentParts, 'book' | 'sessions' | 'signing' | 'signIns'>,
  callId: string,
  signal: AbortSignal,
): Promise<Result<string>> {
  const state = book.get(callId)
  if (state?.session.kind === 'open' && state.session.isSignedIn) return ok(state.session.id)
  const who = signIns.get(callId)
  const sessionId = await sessions.ensure(callId, signal)
  if (who === undefined || sessionId === null) {
    return failed({ kind: 'signedOut', message: 'The customer is not signed in.' })
  }
  const answer = await signing.signIn(callId, sessionId, who, signal)
  return answer.kind === 'ok' ? ok(sessionId) : answer
}

/** An order from elsewhere has to show as it was opened: nobody here knows it otherwise. */
function changedElsewhere(order: Placed | undefined, rows: readonly ListedOrder[]): string | null {
  if (order?.elsewhere === undefined) return null
  const row = rows.find(({ orderKey }) => orderKey === order.orderKey)
  const anew = 'Nothing was sent, nothing was taken. Read the orders again, and open it anew.'
  if (row === undefined) return `The CRM does not list ${order.orderRef} any more. ${anew}`
  const isSame = toMinor(row.total ?? '', order.currency) === order.agreedTotal
  return isSame ? null : `The total of ${order.orderRef} is another one now. ${anew}`
}

const notTaken = (failure: Failure): Failure => ({
  kind: 'offline',
  message: `Nothing was sent, nothing was taken. ${failure.message}`,
})
