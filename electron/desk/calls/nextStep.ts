import { assertNever } from '../../../shared/assertNever.ts'
import { difference } from '../../../shared/domain/basket.ts'
import type { CallState, Line } from './state.ts'

/** The next thing to do in the CRM so that its basket is what this call wants. */
export type Step =
  | { kind: 'leave'; sessionId: string }
  | { kind: 'start' }
  | { kind: 'signInAgain'; sessionId: string }
  | { kind: 'readCustomer'; sessionId: string }
  | { kind: 'look'; sessionId: string; line: Line }
  | { kind: 'add'; sessionId: string; line: Line }
  | { kind: 'setQuantity'; sessionId: string; line: Line }
  | { kind: 'takeOut'; sessionId: string; line: Line }
  | { kind: 'read'; sessionId: string }
  | { kind: 'compareStock' }

/**
 * What a call's queue does next, or null when the CRM has all there is. Work is found by comparing
 * what is wanted with what is there, so a session that was lost costs nothing but the way again.
 */
export function nextStep(state: CallState, hasSignIn: boolean): Step | null {
  // An order is out, or made: nothing but its own look-ups may use the session.
  if (state.order.kind !== 'none') return null
  const { session } = state
  switch (session.kind) {
    case 'left':
      return { kind: 'leave', sessionId: session.id }
    case 'none':
      if (waitsForSignIn(state) && !hasSignIn) return null
      return hasSignIn || state.lines.some(needsWork) ? { kind: 'start' } : null
    case 'open':
      if (hasSignIn && !session.isSignedIn) return { kind: 'signInAgain', sessionId: session.id }
      if (session.isSignedIn && state.customer === null) {
        return { kind: 'readCustomer', sessionId: session.id }
      }
      if (waitsForSignIn(state) && !session.isSignedIn) return null
      return basketStep(state, session.id)
    default:
      return assertNever(session)
  }
}

/** Prices are the customer's own: in a session without them others would come, and be marked. */
const waitsForSignIn = ({ signIn }: CallState): boolean => signIn.kind === 'signedOut'

/** Whether the CRM does not have this line as it is wanted. */
export function needsWork(line: Line): boolean {
  return lineWork(line) !== null
}

function basketStep(state: CallState, sessionId: string): Step | null {
  const unsure = state.lines.find((line) => line.there.kind === 'unsure')
  if (unsure !== undefined) return { kind: 'look', sessionId, line: unsure }
  // The basket is known before each write, so that a lost answer can be settled by comparing.
  if (state.cart === null) return { kind: 'read', sessionId }
  const line = state.lines.find(needsWork)
  const work = line === undefined ? null : lineWork(line)
  if (line !== undefined && work !== null) return { kind: work, sessionId, line }
  // Whole without a read, as when somebody took out the last line to come: read, it is compared.
  if (isCompareDue(state)) return { kind: 'read', sessionId }
  return state.isStockDue ? { kind: 'compareStock' } : null
}

/** Whether a basket that was put in again is whole, for the same customer, and not compared yet. */
export function isCompareDue({ before, cart, customer, session, lines }: CallState): boolean {
  if (before === null || cart === null || lines.some(needsWork)) return false
  return customer === null || (session.kind === 'open' && session.isSignedIn)
}

function lineWork(line: Line): 'look' | 'add' | 'setQuantity' | 'takeOut' | null {
  const { there } = line
  switch (there.kind) {
    case 'absent':
      return line.isRemoved ? null : 'add'
    case 'unsure':
      return 'look'
    case 'refused':
      return null
    case 'present': {
      // Asked and not answered, it may have gone already: only asking again makes it sure.
      if (line.isRemoved || there.asked === 'takeOut') return 'takeOut'
      const work = difference(line.wanted, there.as)
      if (work === 'line') return 'takeOut'
      return work === 'quantity' || there.asked !== null ? 'setQuantity' : null
    }
    default:
      return assertNever(there)
  }
}
