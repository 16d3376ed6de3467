import type { CallBook } from '../../calls/book.ts'
import type { NotForThem } from '../../calls/onBehalf.ts'
import type { Sessions } from '../../calls/sessions.ts'
import type { Workers } from '../../calls/workers.ts'
import type { DeskDeps } from '../../deps.ts'
import type { LiveSessions } from '../live/liveSessions.ts'
import type { SignIns } from '../signIns.ts'
import type { Signing } from '../signing.ts'
import type { ConsentBook } from './consentBook.ts'

/** What the form *Customer* is read and saved with. */
export type FormParts = {
  readonly deps: Pick<DeskDeps, 'crm' | 'clock' | 'settings' | 'log' | 'notify'>
  readonly book: CallBook
  readonly workers: Workers
  readonly sessions: Sessions
  readonly signing: Signing
  readonly signIns: SignIns
  readonly liveSessions: Pick<LiveSessions, 'forget'>
  readonly consents: ConsentBook
  /** Keeps in the directory what is new of the customer on a call. */
  readonly remember: (callId: string) => void
}

/** Why a form can be neither read nor saved. */
export const NOT_FOR_FORM: NotForThem = {
  noSuchCall: 'This call has ended. Nothing was saved.',
  sessionUsed:
    'The order of this call has used up its sign-in. Open a new call to change the customer.',
  notSignedIn: 'The customer is not signed in on this call. Sign them in first.',
  otherCustomer: 'Another customer is on this call now. Nothing was saved.',
}
