import type { CallBook } from '../../calls/book.ts'
import type { Sessions } from '../../calls/sessions.ts'
import type { DeskDeps } from '../../deps.ts'
import type { Journal } from '../../journal/journal.ts'
import type { DeskDatabase } from '../../storage.ts'
import { createKeepLive } from '../live/keepLive.ts'
import { createLiveSessions } from '../live/liveSessions.ts'
import type { SignIn, SignIns } from '../signIns.ts'
import { createDirectory } from './directory.ts'
import { createKeptSignIns } from './keptSignIns.ts'
import { createRemembering } from './remembering.ts'

type Parts = {
  readonly deps: DeskDeps
  readonly database: DeskDatabase
  readonly book: CallBook
  readonly signIns: SignIns
  readonly sessions: Pick<Sessions, 'end'>
  readonly journal: Journal
}

/** The people this desk knows, and what is kept of how they sign in. */
export function createPeople(parts: Parts, life: AbortSignal) {
  const { deps, database, book, signIns, sessions, journal } = parts
  const keptSignIns = createKeptSignIns({ deps, database })
  const liveSessions = createLiveSessions(deps, sessions.end)
  const keepLive = createKeepLive({ deps, journal, liveSessions }, life)
  const onForget = (ids: readonly string[]) => {
    for (const id of ids) liveSessions.forget(directory.entry(id)?.person.contactRef ?? '')
    keptSignIns.forget(ids)
  }
  const directory = createDirectory({ deps, database, onForget }, life)
  const remember = createRemembering({ book, signIns, directory, keptSignIns })
  const refused = (callId: string, signIn: SignIn) => {
    const entry = directory.byContact(book.get(callId)?.customer?.contactRef ?? '')
    if (entry !== undefined) keptSignIns.refused(entry.id, signIn)
  }
  return { directory, keptSignIns, liveSessions, keepLive, remember, refused }
}
