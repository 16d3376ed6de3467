import type { CallView } from '../../../../shared/desk/calls.ts'
import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import type { CallBook } from '../../calls/book.ts'
import { NO_CALL } from '../../calls/handlers.ts'
import type { TakeUp } from '../live/takeUp.ts'
import type { Directory } from './directory.ts'
import { expectedOf } from './personView.ts'
import { createSignInKept, type SignInKeptParts } from './signInKept.ts'
import { createWaysIn, type WaysInParts } from './waysIn.ts'

/** Somebody of the directory who is on the line. */
export type Met = { readonly callId: string; readonly id: string }

type Parts = SignInKeptParts &
  WaysInParts & {
    readonly book: CallBook
    readonly directory: Directory
    readonly takeUp: TakeUp
  }

/** What is said of somebody who was forgotten meanwhile. */
export const GONE = 'This desk does not know them any more.'

/** Brings somebody of the directory and a call together. */
export function createMeeting(parts: Parts) {
  const { book, directory, takeUp } = parts
  const signInKept = createSignInKept(parts)
  const waysIn = createWaysIn(parts)

  /** By the password that is kept, or the session of an earlier call. */
  const signIn: DeskHandlers['directory']['signIn'] = (met) => {
    const entry = directory.entry(met.id)
    const { hasPassword, isLive } = waysIn(entry)
    if (entry === undefined || hasPassword || !isLive) return signInKept(met)
    return takeUp(met.callId, entry.person.contactRef)
  }

  const viewOf = (callId: string): Result<CallView> => {
    const state = book.get(callId)
    return state === undefined ? failed(NO_CALL) : ok(book.view(state))
  }

  /** Says that this is the caller; the sign-in is theirs to give. */
  const choose = ({ callId, id }: Met): Result<CallView> => {
    const entry = directory.entry(id)
    if (entry === undefined) return invalid(GONE)
    book.update(callId, (state) => ({ ...state, expected: expectedOf(entry) }))
    return viewOf(callId)
  }

  return {
    signIn,
    choose,
    /** The same, and signs them in where nobody need be asked; how that goes shows on the call. */
    meet: (met: Met): Result<CallView> => {
      const chosen = choose(met)
      const { hasPassword, isLive } = waysIn(directory.entry(met.id))
      if (chosen.kind === 'error' || !(hasPassword || isLive)) return chosen
      void Promise.resolve(signIn(met)).catch(() => undefined)
      return viewOf(met.callId)
    },
  }
}
