import { createHash, randomUUID } from 'node:crypto'
import { CrmError } from './answer.ts'
import type { Crm } from './crm.ts'
import type { Store } from './store/store.ts'

/** One customer's visit: at most one contact, one basket. */
export type Session = {
  /** As the caller names it; as good as a password, so it is never written anywhere. */
  id: string
  /** As the database names it. */
  mark: string
  contact: number | null
  touched: number
}

/** A session as log and database may name it: never by its id. */
export const sessionMark = (id: string): string => createHash('sha256').update(id).digest('hex')

/** The session of an id, if it is alive; being asked for keeps it so. */
export function findSession(crm: Crm, id: string): Session | undefined {
  const { store, clock, switches } = crm
  const mark = sessionMark(id)
  const kept = store.get<Omit<Session, 'id'>>(
    'SELECT mark, contact, touched FROM sessions WHERE mark = ?',
    mark,
  )
  if (kept === undefined) return undefined
  const session = { id, ...kept }
  const now = clock.now()
  if (now - session.touched > switches.sessionIdleMinutes * 60_000) {
    dropSession(store, id)
    return undefined
  }
  store.run('UPDATE sessions SET touched = ? WHERE mark = ?', now, mark)
  crm.idsInUse.set(mark, id)
  return session
}

/** The session of an id, opened if need be; without an id a new one is named. */
export function openSession(crm: Crm, id: string | undefined): Session {
  const known = id === undefined ? undefined : findSession(crm, id)
  if (known !== undefined) return known
  const named = id ?? randomUUID()
  const mark = sessionMark(named)
  const session = { id: named, mark, contact: null, touched: crm.clock.now() }
  if (crm.switches.endedIds === 'tombstone' && wasEnded(crm.store, mark)) {
    throw new CrmError(1011, { session_id: 'has ended' })
  }
  crm.store.run('INSERT INTO sessions VALUES (?, ?, ?)', mark, null, session.touched)
  crm.idsInUse.set(mark, named)
  return session
}

const wasEnded = (store: Store, mark: string): boolean =>
  store.get('SELECT 1 FROM ended_sessions WHERE mark = ?', mark) !== undefined

/** Signs a contact in; nobody else stays signed in to the same session. */
export function bindContact(store: Store, mark: string, contact: number | null): void {
  store.run('UPDATE sessions SET contact = ? WHERE mark = ?', contact, mark)
}

/** Ends a session for good, with its basket. */
export function endSession(crm: Crm, id: string): void {
  if (crm.switches.fence === 'ignored') return
  dropSession(crm.store, id)
  crm.store.run(
    'INSERT INTO ended_sessions VALUES (?, ?) ON CONFLICT (mark) DO NOTHING',
    sessionMark(id),
    crm.clock.now(),
  )
}

/** A session that idled away: gone with its basket, but its id is free. */
export function dropSession(store: Store, id: string): void {
  store.run('DELETE FROM sessions WHERE mark = ?', sessionMark(id))
}
