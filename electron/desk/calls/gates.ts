import { assertNever } from '../../../shared/assertNever.ts'
import type { Gate } from '../../../shared/desk/calls.ts'
import { holdsOnlyOurs, isSettled } from '../basket/settled.ts'
import type { CreatedOrder } from '../orders/callOrder.ts'
import { hasChanged } from './before.ts'
import type { CallState } from './state.ts'

const OPEN: Gate = { kind: 'open' }
const shut = (reason: string): Gate => ({ kind: 'shut', reason })

/** May the basket and who is on the line still be changed? */
export function editGate(state: CallState): Gate {
  switch (state.order.kind) {
    case 'none':
      return OPEN
    case 'sending':
      return shut('An order of this call is on its way.')
    case 'created':
      return shut('This basket was placed. Open a new call for another order.')
    case 'unknown':
      return shut('Nobody knows yet whether this order arrived. Do not place it again.')
    default:
      return assertNever(state.order)
  }
}

/** May somebody be signed in? Also on an order that is to be paid, until it is whose it is. */
export function signInGate(state: CallState): Gate {
  const { order, customer } = state
  const isToBePaid = order.kind === 'created' && !isTheirs(order.created, customer)
  return isToBePaid ? OPEN : editGate(state)
}

/** Whether an order is that of whoever is on the line. */
export const isTheirs = (order: Pick<CreatedOrder, 'customer'>, onLine: CallState['customer']) =>
  onLine?.contactRef === order.customer

/** May Checkout be opened? Lines on their way do not hold it back: it waits for them. */
export function placeGate(state: CallState): Gate {
  const edit = editGate(state)
  if (edit.kind === 'shut') return edit
  const wanted = state.lines.filter((line) => !line.isRemoved)
  if (state.signIn.kind === 'signedOut' || state.signIn.kind === 'anonymous') {
    return shut('Sign the customer in first.')
  }
  if (wanted.length === 0) return shut('The basket is empty.')
  const refused = wanted.find((line) => line.there.kind === 'refused')
  if (refused !== undefined) {
    return shut(`The CRM did not accept ${refused.code}. Mend the line or remove it.`)
  }
  if (hasChanged(state)) {
    return shut('The basket differs from what was shown before. Say that you have seen it first.')
  }
  return OPEN
}

/** May an order be sent this very moment? Everything is in the CRM, in a clean session. */
export function sendGate(state: CallState): Gate {
  const place = placeGate(state)
  if (place.kind === 'shut') return place
  if (state.session.kind !== 'open' || !state.session.isSignedIn) {
    return shut('The customer is still being signed in. Try again in a moment.')
  }
  if (!state.lines.every(isSettled) || state.cart === null) {
    return shut('Lines are still on their way to the CRM. Try again in a moment.')
  }
  if (state.before !== null) {
    return shut(
      'The basket is still being compared with what was shown before. Try again in a moment.',
    )
  }
  if (state.isStockDue) {
    return shut('What can be promised of the lines is being looked up. Try again in a moment.')
  }
  if (!state.session.isClean) {
    return shut('An answer was lost; the basket must be put in afresh first.')
  }
  if (!holdsOnlyOurs(state)) {
    return shut('The CRM’s basket holds more than is shown here. Open Checkout again to mend that.')
  }
  if (state.customer === null) return shut('Who is on the line is not known yet.')
  return OPEN
}

/** May a payment be taken? */
export function payGate(state: CallState): Gate {
  const { order } = state
  switch (order.kind) {
    case 'none':
      return shut('After the order.')
    case 'sending':
      return shut(`The ${order.what} is on its way.`)
    case 'unknown':
      return shut('Nobody knows yet whether this order arrived.')
    case 'created':
      if (!isTheirs(order.created, state.customer)) {
        return shut('Sign in the customer whose order this is first.')
      }
      return order.created.payShut === null ? OPEN : shut(order.created.payShut)
    default:
      return assertNever(order)
  }
}
