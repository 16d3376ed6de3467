import { changesOf } from '../../../../shared/domain/customerValues.ts'
import { type Failure, failed, type Result } from '../../../../shared/result.ts'
import { sessionLeft, sessionUnclean } from '../../calls/sessionChanges.ts'
import type { SignIn } from '../signIns.ts'
import type { FormParts } from './formParts.ts'
import { type ContactRead, readContact } from './readForm.ts'
import type { Sent } from './sendChanges.ts'

const LOST = 'The answer to a change of the customer was lost; the call goes on afresh.'

/**
 * No answer came: the customer is signed in anew, by the new e-mail and password or else by the
 * old ones, and read. What shows all that was sent was saved; anything else is not known to be.
 */
export async function settleLost(
  parts: FormParts,
  callId: string,
  sent: Sent,
  signal: AbortSignal,
): Promise<Result<ContactRead>> {
  const { book, signIns, sessions, signing } = parts
  book.update(callId, (state) => sessionLeft(sessionUnclean(state, sent.sessionId), LOST))
  const old = signIns.get(callId)
  if (old === undefined) return failed(MAYBE)
  for (const who of waysIn(old, sent)) {
    const sessionId = await sessions.ensure(callId, signal)
    if (sessionId === null) return failed(MAYBE)
    const signedIn = await signing.signIn(callId, sessionId, who, signal)
    if (signedIn.kind === 'error' && signedIn.error.kind !== 'refused') return failed(MAYBE)
    if (signedIn.kind === 'error') continue
    const read = await readContact(parts, callId, sessionId, signal)
    if (read.kind === 'error') return failed(MAYBE)
    const isNewWay = who !== old
    const hasArrived =
      Object.keys(changesOf(read.value.values, sent.changes)).length === 0 &&
      (isNewWay || sent.password === '')
    return hasArrived ? read : failed(NOT_SEEN)
  }
  return failed(MAYBE)
}

function waysIn(old: SignIn, { changes, password }: Sent): readonly SignIn[] {
  const isOther = changes.email !== undefined || password !== ''
  const now = { email: changes.email || old.email, password: password || old.password }
  return isOther ? [now, old] : [old]
}

const MAYBE: Failure = {
  kind: 'unknownOutcome',
  message: 'No answer came: it may have been saved. Save again; the desk looks before it sends.',
}

const NOT_SEEN: Failure = {
  kind: 'timedOut',
  message:
    'No answer came, and the CRM does not show all of it as changed. What you typed is kept: save again.',
}
