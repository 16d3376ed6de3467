import type { CustomerView } from '../../../shared/desk/customers.ts'
import { sessionLeft } from '../calls/sessionChanges.ts'
import { type CallState, withLog } from '../calls/state.ts'

/** Somebody is being signed in. */
export const signingIn = (state: CallState): CallState => ({
  ...state,
  signIn: { kind: 'signingIn' },
})

/** The CRM has signed a contact in; who that is may still have to be read, and prices with it. */
export function signedIn(state: CallState, contactRef: string | undefined): CallState {
  const { session, customer } = state
  if (session.kind !== 'open') return state
  const isSame = customer !== null && customer.contactRef === contactRef
  return {
    ...state,
    session: { ...session, isSignedIn: true },
    signIn: { kind: 'signedIn' },
    customer: isSame ? customer : null,
    // Another customer has prices of their own: nothing of those before is held against them.
    before: isSame ? state.before : null,
    changed: isSame ? state.changed : [],
    cart: null,
  }
}

/** They are to be signed out, and nothing more is done in their name. */
export const leaving = (state: CallState): CallState => ({
  ...state,
  signIn: { kind: 'anonymous' },
})

/** Nobody is signed in, by somebody's wish. */
export function signedOut(state: CallState): CallState {
  const { session } = state
  return {
    ...state,
    session: session.kind === 'open' ? { ...session, isSignedIn: false } : session,
    signIn: { kind: 'anonymous' },
    customer: null,
    before: null,
    changed: [],
    cart: null,
  }
}

/** A sign-in came to nothing; what stood before stands again. */
export const signInFailed = (state: CallState): CallState => ({
  ...state,
  signIn: isSignedIn(state) ? { kind: 'signedIn' } : signInOf(state),
})

const signInOf = ({ customer }: CallState): CallState['signIn'] =>
  customer === null ? { kind: 'anonymous' } : { kind: 'signedOut', message: NOT_SIGNED_IN }

const NOT_SIGNED_IN = 'The customer is not signed in. Sign them in again; nothing is lost.'

/** The CRM let go of the customer by itself; the desk signs in again where it can. */
export function droppedByCrm(state: CallState, at: string): CallState {
  const message = SIGNING_IN_AGAIN
  const due = { ...state, isStockDue: true }
  if (!isSignedIn(state)) {
    return sessionLeft(due, 'The CRM had let the sign-in go. The basket is put in again.')
  }
  return {
    ...withLog(sessionLeft(due, 'The basket is put in afresh.'), at, 'note', message),
    signIn: { kind: 'signedOut', message },
  }
}

const SIGNING_IN_AGAIN = 'The CRM signed the customer out. Signing in again; nothing is lost.'

/**
 * The session of a call is gone that no password is held for: it was taken up from an earlier call.
 * Somebody has to sign the customer in again.
 */
export function asksAnew(state: CallState): CallState {
  const { signIn, order } = state
  const isHopedFor = signIn.kind === 'signedOut' && signIn.message === SIGNING_IN_AGAIN
  if (signIn.kind !== 'signedIn' && !isHopedFor) return state
  // Of an order that exists nothing but its payment is left, which begins with a sign-in.
  if (order.kind === 'created') return signedOut(state)
  return { ...state, signIn: { kind: 'signedOut', message: KEPT_DIED } }
}

const KEPT_DIED =
  'The sign-in from their last call has ended. Ask for their password; nothing is lost.'

/** What main holds does not sign the customer in any more; a person has to. */
export const signInLost = (state: CallState): CallState => ({
  ...state,
  signIn: {
    kind: 'signedOut',
    message: 'The CRM does not accept the sign-in used before. Sign the customer in again.',
  },
})

/** Who is on the line is known. */
export const customerRead = (state: CallState, customer: CustomerView): CallState => ({
  ...state,
  customer,
})

const isSignedIn = ({ session }: CallState): boolean =>
  session.kind === 'open' && session.isSignedIn
