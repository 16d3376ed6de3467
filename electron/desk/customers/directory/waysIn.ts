import type { LiveSessions } from '../live/liveSessions.ts'
import type { KeptSignIns } from './keptSignIns.ts'
import type { Entry } from './peopleIndex.ts'

/** What tells how somebody can be signed in without being asked. */
export type WaysInParts = {
  readonly keptSignIns: KeptSignIns
  readonly liveSessions: Pick<LiveSessions, 'has'>
}

/** Whether their password is kept, and whether a session of theirs is. */
export type WaysIn = { readonly hasPassword: boolean; readonly isLive: boolean }

/** Looks it up for somebody of the directory. */
export const createWaysIn =
  ({ keptSignIns, liveSessions }: WaysInParts) =>
  (entry: Entry | undefined): WaysIn => ({
    hasPassword: entry !== undefined && keptSignIns.has(entry.id),
    isLive: entry !== undefined && liveSessions.has(entry.person.contactRef),
  })
