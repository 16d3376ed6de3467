import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { type Failure, failed, invalid, ok } from '../../../shared/result.ts'
import type { KeepLive } from '../customers/live/keepLive.ts'
import type { SignIn, SignIns } from '../customers/signIns.ts'
import { changeSeen } from './before.ts'
import { type OpeningParts, openCall } from './openCall.ts'
import type { CallState } from './state.ts'
import { withTyped } from './typing.ts'

/** What a call that is not there any more answers. */
export const NO_CALL: Failure = {
  kind: 'invalid',
  message: 'This call has ended.',
  fields: {},
}

/** What staff may do with a call as a whole. */
export function callHandlers(
  parts: OpeningParts & {
    signIns: SignIns
    keepLive: KeepLive
    onEnd: (callId: string) => void
  },
): Omit<
  DeskHandlers['calls'],
  'drop' | 'answered' | 'handOver' | 'saveHanded' | 'handedOver' | 'takeOver'
> {
  const { book, workers, sessions, signIns, keepLive, onEnd } = parts
  return {
    list: () => ok(book.all().map(book.view)),
    open: () => ok(book.view(openCall(parts))),
    hold: ({ callId, isHeld }) => {
      book.update(callId, (state) => ({ ...state, isHeld }))
      const state = book.get(callId)
      return state === undefined ? failed(NO_CALL) : ok(book.view(state))
    },
    typed: ({ callId, typed }) => {
      book.note(callId, (state) => withTyped(state, typed))
      return ok(null)
    },
    seen: ({ callId }) => {
      book.update(callId, changeSeen)
      const state = book.get(callId)
      return state === undefined ? failed(NO_CALL) : ok(book.view(state))
    },
    end: ({ callId }) => {
      const state = book.get(callId)
      if (state === undefined) return ok(null)
      if (state.order.kind === 'sending') {
        const message = `The ${state.order.what} is on its way. Wait for its answer.`
        return invalid(message)
      }
      const who = signIns.get(callId)
      onEnd(callId)
      const isKept = keepLive(state, who)
      workers.end(callId)
      signIns.end(callId)
      const { session } = state
      if (session.kind !== 'none' && !isKept && !isLookedIn(state, who)) sessions.end(session.id)
      book.close(callId)
      return ok(null)
    },
  }
}

/**
 * An order nobody knows the fate of is looked up in its own session, which stays; so is one that
 * exists, once more after its call, where there is no other way to sign its customer in.
 */
const isLookedIn = ({ order, session }: CallState, who: SignIn | undefined): boolean =>
  order.kind === 'unknown' ||
  (order.kind === 'created' && who === undefined && session.kind === 'open' && session.isSignedIn)
