import type { CallView } from '../../../../shared/desk/calls.ts'
import type { CaseText } from '../../../../shared/domain/caseChecks.ts'

/** The choice that is no call. */
export const BY_NAME = ''

/** What a draft says of whom it is for once another call, or none, was chosen. */
export function forCall(
  calls: readonly CallView[],
  callId: string,
): Partial<CaseText> & Pick<CaseText, 'callId' | 'contactRef'> {
  const customer = calls.find((call) => call.callId === callId)?.customer
  if (customer == null) return { callId: null, contactRef: null }
  const { contactRef, firstName, lastName, email } = customer
  return { callId, contactRef, firstName, lastName, email }
}
