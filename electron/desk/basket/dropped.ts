import { formatMoney } from '../../../shared/domain/money.ts'
import { needsWork } from '../calls/nextStep.ts'
import { type CallState, type Cart, withLog } from '../calls/state.ts'

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

/** Once the basket is whole again in its fresh session, its total is held against the old one. */
export function moveCompared(state: CallState, at: string): CallState {
  const { movedFrom, cart } = state
  if (movedFrom === null || cart === null || state.lines.some(needsWork)) return state
  const done = { ...state, movedFrom: null }
  if (cart.total === null || cart.total === movedFrom) {
    return withLog(done, at, 'done', 'The basket is whole again, at the same total')
  }
  const currency = cart.currency ?? 'GBP'
  const [was, is] = [formatMoney(movedFrom, currency), formatMoney(cart.total, currency)]
  return withLog(done, at, 'note', `The basket is whole again. Its total is ${is} now, was ${was}`)
}
