import { assertNever } from '../../../shared/assertNever.ts'
import { classifyCode, isListed } from '../../../shared/domain/errorCodes.ts'
import type { Failure } from '../../../shared/result.ts'

/**
 * What a failure says about the thing that was asked: the CRM did not do it and will not; it did
 * not and may later; nobody knows; or the session is no longer what it was.
 */
export type FailureMeaning = 'no' | 'notNow' | 'lost' | 'signedOut'

/** Reads a failure of a call that is no money call. */
export function meaningOf(failure: Failure): FailureMeaning {
  switch (failure.kind) {
    case 'refused':
      // An ended session answers as a wrong field (seen in the sandbox; the document is silent).
      return 'session_id' in failure.fields ? 'signedOut' : 'no'
    case 'invalid':
    case 'bug':
      return 'no'
    case 'signedOut':
      return 'signedOut'
    case 'busy':
    case 'offline':
    case 'notAllowed':
    case 'cancelled':
      return 'notNow'
    case 'timedOut':
    case 'unreadable':
    case 'unknownOutcome':
      return 'lost'
    default:
      return assertNever(failure)
  }
}

/** Why the CRM said no: what its code means to staff, and its words for each field it named. */
export function reasonOf(failure: Failure): string {
  if (failure.kind !== 'refused') return failure.message
  const fields = Object.entries(failure.fields).map(([field, text]) => `${field} ${text}`)
  const { code, message } = failure
  const words = isListed(code) ? classifyCode(code).staff : message
  return fields.length === 0 ? words : `${words} (${fields.join('; ')})`
}
