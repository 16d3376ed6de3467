import { failed, ok, type Result } from '../../../shared/result.ts'
import type { CallBook } from '../calls/book.ts'
import { meaningOf } from '../calls/endOf.ts'
import { sessionLeft, sessionUnclean } from '../calls/sessionChanges.ts'
import type { Sessions } from '../calls/sessions.ts'
import type { DeskDeps } from '../deps.ts'
import { signedIn } from './changes.ts'
import {
  contactInput,
  generatePassword,
  isDuplicate,
  type NewCustomer,
  refusedByForm,
  settledBySignIn,
} from './newCustomer.ts'
import type { SignIns } from './signIns.ts'
import type { Signing } from './signing.ts'

/** Somebody who was added; their number in the CRM, where it told it at once. */
export type Added = { readonly contactRef: string | undefined }

/** Adds a customer within the call's turn; the CRM signs them in by it. */
export type AddCustomer = (form: NewCustomer, signal: AbortSignal) => Promise<Result<Added>>

const LOST = 'The answer was lost; the call goes on afresh.'

/** Adding a customer, settled by looking where the answer was lost: never two of one. */
export function createAddCustomer(parts: {
  deps: Pick<DeskDeps, 'crm' | 'randomBytes'>
  book: CallBook
  sessions: Sessions
  signing: Signing
  signIns: SignIns
}): AddCustomer {
  const { deps, book, sessions, signing, signIns } = parts

  const send = async (
    form: NewCustomer,
    password: string,
    signal: AbortSignal,
  ): Promise<Result<Added> & { isLost?: boolean }> => {
    const { callId } = form
    const sessionId = await sessions.ensure(callId, signal)
    if (sessionId === null) return failed({ kind: 'offline', message: NO_SESSION })
    const input = contactInput(form, sessionId, password)
    const answer = await deps.crm.call('addContact', input, { signal })
    if (answer.kind === 'ok') {
      const { contact_ref: contactRef } = answer.value
      signIns.keep(callId, { email: form.email, password })
      book.update(callId, (state) => signedIn(state, contactRef))
      return ok({ contactRef })
    }
    if (meaningOf(answer.error) !== 'lost') return answer
    book.update(callId, (state) => sessionLeft(sessionUnclean(state, sessionId), LOST))
    return { ...answer, isLost: true }
  }

  /** A duplicate is ours if the password made here signs it in: an answer was lost, or doubled. */
  const prove = async (
    { callId, email }: NewCustomer,
    password: string,
    signal: AbortSignal,
  ): Promise<Result<Added>> => {
    const sessionId = await sessions.ensure(callId, signal)
    if (sessionId === null) return failed({ kind: 'offline', message: NO_SESSION })
    return settledBySignIn(await signing.signIn(callId, sessionId, { email, password }, signal))
  }

  return async (form, signal) => {
    const { callId, email } = form
    const password = signIns.madeFor(callId, email, () => generatePassword(deps.randomBytes))
    const first = await send(form, password, signal)
    const last = first.isLost === true ? await send(form, password, signal) : first
    if (last.isLost === true) return failed({ kind: 'unknownOutcome', message: MAYBE })
    if (last.kind === 'error' && isDuplicate(last.error)) return prove(form, password, signal)
    return last.kind === 'error' ? failed(refusedByForm(last.error)) : ok(last.value)
  }
}

const NO_SESSION = 'The CRM does not answer. Nothing was saved; what you typed is kept.'

const MAYBE =
  'No answer came: this customer may have been saved. Save again; the desk recognises them and adds nobody twice.'
