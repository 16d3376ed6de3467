import type { CallView } from '../../../../shared/desk/calls.ts'
import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import type { CallBook } from '../../calls/book.ts'
import { NO_CALL } from '../../calls/handlers.ts'
import type { LiveSessions } from '../live/liveSessions.ts'
import type { TakeUp } from '../live/takeUp.ts'
import type { Directory } from './directory.ts'
import { expectedOf } from './personView.ts'
import { createSignInKept, type SignInKeptParts } from './signInKept.ts'
import { createWaysIn, type WaysIn, type WaysInParts } from './waysIn.ts'

/** Somebody of the directory who is on the line. */
export type Met = { readonly callId: string; readonly id: string }

type Parts = SignInKeptParts &
  WaysInParts & {
    readonly book: CallBook
    readonly directory: Directory
    readonly liveSessions: Pick<LiveSessions, 'isSpent'>
    readonly takeUp: TakeUp
  }

/** What is said of somebody who was forgotten meanwhile. */
export const GONE = 'This desk does not know them any more.'

const SPENT =
  'Their last call used up the sign-in that was kept. Ask the caller for their password.'

/** Brings somebody of the directory and a call together. */
export function createMeeting(parts: Parts) {
  const { book, directory, liveSessions, takeUp } = parts
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
    const isSpent = !isNotAsked(waysIn(entry)) && liveSessions.isSpent(entry.person.contactRef)
    const expected = { ...expectedOf(entry), asks: isSpent ? SPENT : '' }
    book.update(callId, (state) => ({ ...state, expected }))
    return viewOf(callId)
  }

  /** The same, and signs them in where nobody need be asked; how that goes shows on the call. */
  const meet = (met: Met): Result<CallView> => {
    const chosen = choose(met)
    if (chosen.kind === 'error' || !isNotAsked(waysIn(directory.entry(met.id)))) return chosen
    void Promise.resolve(signIn(met)).catch(() => undefined)
    return viewOf(met.callId)
  }

  return {
    signIn,
    choose,
    meet,
    /** The same with somebody by their customer number, if this desk knows them. */
    meetContact: (callId: string, contactRef: string): void => {
      const person = directory.byContact(contactRef)
      if (person !== undefined) meet({ callId, id: person.id })
    },
  }
}

const isNotAsked = ({ hasPassword, isLive }: WaysIn): boolean => hasPassword || isLive
