import { invalid, type Result } from '../../../shared/result.ts'
import type { CallBook } from './book.ts'
import { editGate } from './gates.ts'
import type { CallState } from './state.ts'
import type { Workers } from './workers.ts'

/** What is said where nothing can go out for the customer of a call. */
export type NotForThem = {
  readonly noSuchCall: string
  readonly sessionUsed: string
  readonly notSignedIn: string
  readonly otherCustomer: string
}

/** Whose session something goes out in. */
export type OnBehalf = {
  readonly state: CallState
  readonly sessionId: string
  readonly signal: AbortSignal
}

/** Does something in the session of a call's customer, in that call's turn; or says why it cannot be. */
export async function onBehalf<T>(
  { book, workers }: { readonly book: CallBook; readonly workers: Workers },
  { callId, contactRef }: { readonly callId: string; readonly contactRef: string | null },
  words: NotForThem,
  work: (whose: OnBehalf) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (book.get(callId) === undefined) return invalid(words.noSuchCall)
  return workers.of(callId).run(async (signal) => {
    const state = book.get(callId)
    if (state === undefined) return invalid(words.noSuchCall)
    const { session, customer } = state
    if (editGate(state).kind === 'shut') return invalid(words.sessionUsed)
    if (session.kind !== 'open' || !session.isSignedIn || customer === null) {
      return invalid(words.notSignedIn)
    }
    if (customer.contactRef !== contactRef) return invalid(words.otherCustomer)
    return work({ state, sessionId: session.id, signal })
  })
}
