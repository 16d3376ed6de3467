import { EMPTY_CART } from '../basket/cart.ts'
import { soldPrice } from '../basket/prices.ts'
import { shownBefore } from './before.ts'
import { type CallState, type Cart, type Line, withLog } from './state.ts'

/** A fresh session is open; nothing of ours is in it yet. */
export const sessionStarted = (state: CallState, id: string): CallState => ({
  ...state,
  session: { kind: 'open', id, isSignedIn: false, isClean: true },
  cart: EMPTY_CART,
  lastCart: EMPTY_CART,
})

/** A write or sign-in of the session went unanswered: it takes no order any more. */
export function sessionUnclean(state: CallState, id: string): CallState {
  const { session } = state
  if (session.kind !== 'open' || session.id !== id || !session.isClean) return state
  return { ...state, session: { ...session, isClean: false } }
}

/** The session is to be left; all that is wanted is done again in a fresh one. */
export function sessionLeft(state: CallState, why: string): CallState {
  const { session } = state
  if (session.kind !== 'open') return state
  return { ...state, session: { kind: 'left', id: session.id, why } }
}

/** Out of the old session, with everything to be put into the next. */
export function sessionGone(state: CallState, at: string): CallState {
  const { session } = state
  if (session.kind !== 'left') return state
  const moved: CallState = {
    ...state,
    session: { kind: 'none' },
    cart: null,
    before: state.before ?? shownBefore(state),
    lines: state.lines
      .filter((line) => !line.isRemoved)
      .map((line) => startAgain(line, state.lastCart)),
  }
  return withLog(moved, at, 'note', session.why)
}

/** Not there any more; the CRM's last price is the best estimate of its next. */
function startAgain(line: Line, cart: Cart | null): Line {
  if (line.there.kind === 'refused') return line
  const price = cart === null ? null : soldPrice(line, cart)
  const known = price === null ? line.known : { ...line.known, unitPrice: price }
  return { ...line, known, isOnItsWay: false, there: { kind: 'absent' } }
}
