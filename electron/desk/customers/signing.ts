import { type Failure, failed, ok, type Result } from '../../../shared/result.ts'
import { CART_FILTER, readCart } from '../basket/cart.ts'
import type { CallBook } from '../calls/book.ts'
import { meaningOf } from '../calls/endOf.ts'
import type { WorkEnd } from '../calls/queue.ts'
import { sessionLeft, sessionUnclean } from '../calls/sessionChanges.ts'
import { openSession, withLog } from '../calls/state.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import { customerRead, droppedByCrm, signedIn, signInLost } from './changes.ts'
import { CONTACT_FILTER, customerOf } from './contact.ts'
import type { SignIn, SignIns } from './signIns.ts'

/** Signing a caller in at the CRM, and reading who that is. */
export type Signing = {
  /** Signs in within the call's turn; the password is kept for the call once it was right. */
  readonly signIn: (
    callId: string,
    sessionId: string,
    signIn: SignIn,
    signal: AbortSignal,
  ) => Promise<Result<null>>
  readonly signInAgain: (callId: string, sessionId: string, signal: AbortSignal) => Promise<WorkEnd>
  readonly readCustomer: (
    callId: string,
    sessionId: string,
    signal: AbortSignal,
  ) => Promise<WorkEnd>
}

/** What signing in needs. */
export type SigningParts = {
  readonly deps: Pick<DeskDeps, 'crm' | 'clock'>
  readonly book: CallBook
  readonly signIns: SignIns
  readonly menus: Menus
  /** A customer was read: estimates follow their band, and they are remembered. */
  readonly onCustomer: (callId: string) => void
  /** The CRM does not take any more what main held for a call. */
  readonly onWrong: (callId: string, signIn: SignIn) => void
}

/** One way in, for the first time and for every time the CRM let go. */
export function createSigning(parts: SigningParts): Signing {
  const { deps, book, signIns, menus, onCustomer, onWrong } = parts
  const { crm } = deps
  const now = () => new Date(deps.clock.now()).toISOString()

  const signIn: Signing['signIn'] = async (callId, sessionId, who, signal) => {
    const answer = await crm.call(
      'clientLogin',
      {
        session_id: sessionId,
        client_username: who.email,
        client_password: who.password,
        filter: ['contact_ref', 'contact_firstname', 'contact_lastname'],
      },
      { signal },
    )
    if (answer.kind === 'ok') {
      signIns.keep(callId, who)
      book.update(callId, (state) => signedIn(state, answer.value.contact_ref))
      return ok(null)
    }
    const meaning = meaningOf(answer.error)
    if (meaning === 'lost') {
      const why = 'The answer to the sign-in was lost; the call goes on afresh.'
      book.update(callId, (state) => sessionLeft(sessionUnclean(state, sessionId), why))
    }
    if (meaning === 'signedOut') book.update(callId, (state) => droppedByCrm(state, now()))
    return failed(inWords(answer.error))
  }

  const signInAgain: Signing['signInAgain'] = async (callId, sessionId, signal) => {
    const who = signIns.get(callId)
    if (who === undefined) return 'goOn'
    const answer = await signIn(callId, sessionId, who, signal)
    if (answer.kind === 'ok') return 'goOn'
    if (meaningOf(answer.error) !== 'no') return 'waitAndTry'
    signIns.forget(callId)
    if (isWrongSignIn(answer.error)) onWrong(callId, who)
    book.update(callId, signInLost)
    return 'goOn'
  }

  const readCustomer: Signing['readCustomer'] = async (callId, sessionId, signal) => {
    const session_id = sessionId
    const [contact, basket] = await Promise.all([
      crm.call('getContact', { session_id, filter: [...CONTACT_FILTER] }, { signal }),
      crm.call('getCart', { session_id, filter: [...CART_FILTER] }, { signal }),
      menus.ensure('price_bands', signal),
    ])
    if (contact.kind === 'error' && meaningOf(contact.error) === 'signedOut') {
      book.update(callId, (state) => droppedByCrm(state, now()))
      return 'waitAndTry'
    }
    if (contact.kind === 'error' || basket.kind === 'error') return 'waitAndTry'
    const cart = readCart(basket.value)
    const band = cart.priceBand
    const priceBand = band === null ? null : { code: band, name: menus.nameOf('price_bands', band) }
    const contactRef = contact.value.contact_ref ?? cart.contactRef
    if (contactRef == null) return 'waitAndTry'
    const email = signIns.get(callId)?.email ?? book.get(callId)?.expected?.email ?? ''
    book.update(callId, (state) => {
      if (openSession(state) !== sessionId) return state
      const known = customerRead(state, customerOf(contact.value, contactRef, email, priceBand))
      const prices = priceBand === null ? '' : `, ${priceBand.name} prices`
      return withLog(known, now(), 'done', `Signed in${prices}`)
    })
    onCustomer(callId)
    return 'goOn'
  }

  return { signIn, signInAgain, readCustomer }
}

/** Whether the CRM does not take the password any more, or does not know the address. */
export const isWrongSignIn = (failure: Failure): boolean =>
  failure.kind === 'refused' && [1511, 1515].includes(failure.code)

const NOT_TOGETHER = 'That e-mail address and password do not go together.'

/** To the caller a wrong password and an unknown address are one; staff see which it was. */
function inWords(failure: Failure): Failure {
  if (failure.kind === 'refused' && failure.code === 1511) {
    return { ...failure, message: `${NOT_TOGETHER} The CRM knows the address.` }
  }
  if (failure.kind === 'refused' && failure.code === 1515) {
    return { ...failure, message: `${NOT_TOGETHER} The CRM does not know the address.` }
  }
  if (meaningOf(failure) !== 'lost') return failure
  return {
    kind: 'timedOut',
    message: 'No clear answer came to the sign-in. Nothing is lost: sign in again.',
  }
}
