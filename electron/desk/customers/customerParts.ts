import type { CallView } from '../../../shared/desk/calls.ts'
import type { Failure, Result } from '../../../shared/result.ts'
import type { CallBook } from '../calls/book.ts'
import type { Sessions } from '../calls/sessions.ts'
import type { Workers } from '../calls/workers.ts'
import type { DeskDeps } from '../deps.ts'
import type { AddCustomer } from './adding.ts'
import type { Directory } from './directory/directory.ts'
import type { ConsentBook } from './form/consentBook.ts'
import type { LiveSessions } from './live/liveSessions.ts'
import type { SignIns } from './signIns.ts'
import type { Signing } from './signing.ts'

/** What customer work is made of. */
export type CustomerParts = {
  readonly deps: Pick<DeskDeps, 'crm' | 'clock' | 'settings' | 'log' | 'notify'>
  readonly book: CallBook
  readonly workers: Workers
  readonly sessions: Sessions
  readonly signing: Signing
  readonly signIns: SignIns
  readonly addCustomer: AddCustomer
  readonly consents: ConsentBook
  readonly directory: Pick<Directory, 'byEmail'>
  readonly liveSessions: LiveSessions
}

/** Signs in or adds, within the call's turn, and reads who that is. */
export type Bring = (
  callId: string,
  how: (signal: AbortSignal) => Promise<Result<null>>,
) => Promise<Result<CallView>>

/** Said where somebody else would be signed in on a call. */
export const SIGN_OUT_FIRST: Failure = {
  kind: 'invalid',
  message: 'A customer is signed in on this call. Sign them out first.',
  fields: {},
}
