import type { SignIn } from '../customers/signIns.ts'
import type { Intent } from '../journal/intent.ts'
import { openPart } from '../journal/sealed.ts'
import { hash } from '../orders/basketHash.ts'
import type { SettlerParts } from './parts.ts'

/** What main holds of the call something was sent in, for as long as it is not settled. */
export type Held = {
  /** The session it was sent in; `null` when its id is gone with an earlier running. */
  readonly sessionId: string | null
  readonly signIn: SignIn | undefined
}

/** The session from the call, or from the sealed row after a restart; the sign-in from the call. */
export function heldOf(
  parts: Pick<SettlerParts, 'book' | 'deps' | 'signIns'>,
  intent: Intent,
): Held {
  const session = parts.book.get(intent.callId)?.session
  const isOwn = session?.kind === 'open' && hash(session.id) === intent.sessionHash
  const sealed = openPart(parts.deps.vault, intent)
  const signIn = parts.signIns.get(intent.callId) ?? signInOf(parts, intent.customer)
  return { sessionId: isOwn ? session.id : (sealed?.sessionId ?? null), signIn }
}

/** What main holds for this customer, from whichever call they are on. */
export function signInOf(
  { book, signIns }: Pick<SettlerParts, 'book' | 'signIns'>,
  customer: string,
): SignIn | undefined {
  // A call that took up the session of an earlier one holds none.
  return book
    .all()
    .filter((state) => state.customer?.contactRef === customer)
    .map(({ callId }) => signIns.get(callId))
    .find((signIn) => signIn !== undefined)
}
