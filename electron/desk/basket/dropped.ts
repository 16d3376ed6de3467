import type { CallState, Cart } from '../calls/state.ts'

/** The CRM let go of the session by itself: the customer, or the whole basket, is not there. */
export function isDropped(state: CallState, cart: Cart): boolean {
  const { session, customer, lastCart } = state
  if (session.kind !== 'open') return false
  const isOther = customer !== null && cart.contactRef !== customer.contactRef
  if (session.isSignedIn && isOther) return true
  const isSomethingThere = state.lines.some((line) => line.there.kind === 'present')
  const wasSomethingThere = lastCart !== null && lastCart.rows.length > 0
  return isSomethingThere && wasSomethingThere && cart.rows.length === 0
}
