import type { CallView } from '../../../../shared/desk/calls.ts'
import { failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import type { CallBook } from '../../calls/book.ts'
import { NO_CALL } from '../../calls/handlers.ts'
import type { Directory } from './directory.ts'
import type { KeptSignIns } from './keptSignIns.ts'
import { rowOf } from './personView.ts'
import { createSignInKept, type SignInKeptParts } from './signInKept.ts'

/** Somebody of the directory who is on the line. */
export type Met = { readonly callId: string; readonly id: string }

type Parts = SignInKeptParts & {
  readonly book: CallBook
  readonly directory: Directory
  readonly keptSignIns: KeptSignIns
}

/** What is said of somebody who was forgotten meanwhile. */
export const GONE = 'This desk does not know them any more.'

/** Brings somebody of the directory and a call together. */
export function createMeeting(parts: Parts) {
  const { book, directory, keptSignIns } = parts
  const signIn = createSignInKept(parts)

  /** Says that this is the caller; the sign-in is theirs to give. */
  const choose = ({ callId, id }: Met): Result<CallView> => {
    const entry = directory.entry(id)
    if (entry === undefined) return invalid(GONE)
    const { name, email } = rowOf(entry, keptSignIns.has(id))
    book.update(callId, (state) => ({ ...state, expected: { personId: id, name, email } }))
    const state = book.get(callId)
    return state === undefined ? failed(NO_CALL) : ok(book.view(state))
  }

  return {
    signIn,
    choose,
    /** The same, and signs them in where their password is kept; how that goes shows on the call. */
    meet: (met: Met): Result<CallView> => {
      const chosen = choose(met)
      const isKept = chosen.kind === 'ok' && keptSignIns.has(met.id)
      if (isKept) void Promise.resolve(signIn(met)).catch(() => undefined)
      return chosen
    },
  }
}
