import type { MethodName } from '../shared/crm/index.ts'
import type { Answer } from './answer.ts'
import type { Clock } from './clock.ts'
import type { Input } from './input.ts'
import type { Session } from './sessions.ts'
import type { Contact } from './store/contacts.ts'
import type { Store } from './store/store.ts'
import type { Switches } from './switchTable.ts'

/** What every method works with. */
export type Crm = {
  store: Store
  clock: Clock
  switches: Switches
  baseCurrency: string
  /** Session ids by their marks, as far as they were used since the start; on disk is none. */
  idsInUse: Map<string, string>
  /** Where a product's picture is served. */
  pictureUrl(name: string): string
}

/** Who is asking: a session, and the contact signed in to it. */
export type Caller = { session: Session | undefined; contact: Contact | undefined }

export type SignedIn = { session: Session; contact: Contact }

/** Work that was admitted and has yet to be committed; a slow CRM is slow here. */
export type Commit = (step: CommitStep) => Answer

/** `crashBetween`: the CRM stops between writing the order and charging the card. */
export type CommitStep = 'whole' | 'crashBetween'

/** What a method asks of the session before anything else is looked at, and what it then does. */
export type Method<Name extends MethodName = MethodName> = (
  | {
      /** `contact`: 1501 unless signed in. */
      needs: 'contact'
      run(crm: Crm, caller: SignedIn, input: Input<Name>): Answer | Commit
    }
  | {
      /** `session`: one is opened where none was sent. */
      needs: 'session'
      run(crm: Crm, caller: Caller & { session: Session }, input: Input<Name>): Answer | Commit
    }
  | {
      /** `nothing`: works without one. */
      needs: 'nothing'
      run(crm: Crm, caller: Caller, input: Input<Name>): Answer | Commit
    }
) & {
  /** Whether the answer names the session. */
  isSessionTold: boolean
}

export type Methods = { [Name in MethodName]: Method<Name> }
