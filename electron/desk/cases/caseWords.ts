import type { LogEntry } from '../../../shared/desk/calls.ts'
import { type CaseOutcome, NO_DOCUMENT } from '../../../shared/domain/caseOutcome.ts'
import { classifyCode } from '../../../shared/domain/errorCodes.ts'
import type { NotForThem } from '../calls/onBehalf.ts'

type Line = Pick<LogEntry, 'mark' | 'text'>

/** What is noted where the CRM has named the case. */
export function storedLine({ ref, key, code }: Extract<CaseOutcome, { kind: 'stored' }>): Line {
  const where = `In the CRM as ${ref ?? key ?? ''}`
  if (code === null) return { mark: 'done', text: where }
  if (code === NO_DOCUMENT) {
    return { mark: 'done', text: `${where}. The document could not be made, so none was mailed` }
  }
  return { mark: 'done', text: `${where}. It also said: ${classifyCode(code).title} (${code})` }
}

/** What is noted where no clear answer came. */
export const UNKNOWN_LINE: Line = {
  mark: 'unknown',
  text: 'No clear answer came; it may be in the CRM, which lists no cases',
}

/** Said where the answer came and the disk did not take it. */
export function notNoted(outcome: CaseOutcome): string {
  const rest =
    'This computer’s disk did not take that, so here the case goes on standing as on its way, and as unknown after a restart.'
  switch (outcome.kind) {
    case 'stored':
      return `The case is in the CRM as ${outcome.ref ?? outcome.key ?? ''}: note it, and do not send it again. ${rest}`
    case 'unknown':
      return `No clear answer came: the case may be in the CRM. ${rest}`
    default:
      return `The CRM did not take the case. ${rest}`
  }
}

/** Said where something else is done to a case than its step allows. */
export const SETTLED_MEANWHILE =
  'Nothing was done: this case has moved on meanwhile. Look at it again.'

/** Said where a case is not in the list any more. */
export const NO_CASE = 'This case is not here any more.'

/** Said where a draft cannot go out for the customer of its call. */
export const NOT_FOR_THEM: NotForThem = {
  noSuchCall: 'This call has ended. Choose another one, or send the case by name and e-mail.',
  sessionUsed:
    'An order went out on this call, so its sign-in is used up. Send the case by name and e-mail.',
  notSignedIn:
    'The customer of this call is not signed in. Sign them in, or send the case by name and e-mail.',
  otherCustomer: 'Another customer is signed in on this call by now. Choose whom the case is for.',
}

/** Said where the CRM had let go of the customer. */
export const SIGNED_OUT =
  'The CRM had signed the customer out, so nothing was saved. The desk signs them in again; then send the case once more.'

/** Said over the form where the CRM named fields. */
export const MEND = 'The CRM did not accept some fields. Mend them and send the case again.'
