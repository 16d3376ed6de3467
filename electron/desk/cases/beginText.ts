import type { CaseText } from '../../../shared/domain/caseChecks.ts'
import { editGate } from '../calls/gates.ts'
import type { CallState } from '../calls/state.ts'

const EMPTY: CaseText = {
  callId: null,
  contactRef: null,
  firstName: '',
  lastName: '',
  email: '',
  subject: '',
  message: '',
  template: '',
}

/**
 * What a draft begins with. Once an order went out on a call its session is used up: the case then
 * goes by the customer's name and e-mail.
 */
export function beginText(call: CallState | undefined): CaseText {
  const customer = call?.customer ?? null
  if (call === undefined || customer === null) return EMPTY
  const { contactRef, firstName, lastName, email } = customer
  const isOpen = call.signIn.kind === 'signedIn' && editGate(call).kind === 'open'
  return {
    ...EMPTY,
    ...(isOpen ? { callId: call.callId, contactRef } : {}),
    firstName,
    lastName,
    email,
  }
}
