import { createHash, randomUUID } from 'node:crypto'
import { CrmError } from './answer.ts'
import type { Crm } from './crm.ts'
import type { Store } from './store/store.ts'

/** One customer's visit: at most one contact, one basket. */
export type Session = { id: string; contact: number | null; touched: number }

/** A session as the log may name it: never the id, which is as good as a password. */
export const sessionMark = (id: string): string =>
  createHash('sha256').update(id).digest('hex').slice(0, 12)

/** The session of an id, if it is alive; being asked for keeps it so. */
export function findSession(crm: Crm, id: string): Session | undefined {
  const { store, clock, switches } = crm
  const session = store.get<Session>('SELECT id, contact, touched FROM sessions WHERE id = ?', id)
  if (session === undefined) return undefined
  const now = clock.now()
  if (now - session.touched > switches.sessionIdleMinutes * 60_000) {
    dropSession(store, id)
    return undefined
  }
  store.run('UPDATE sessions SET touched = ? WHERE id = ?', now, id)
  return session
}

/** The session of an id, opened if need be; without an id a new one is named. */
export function openSession(crm: Crm, id: string | undefined): Session {
  const known = id === undefined ? undefined : findSession(crm, id)
  if (known !== undefined) return known
  const session = { id: id ?? randomUUID(), contact: null, touched: crm.clock.now() }
  if (crm.switches.endedIds === 'tombstone' && wasEnded(crm.store, session.id)) {
    throw new CrmError(1011, { session_id: 'has ended' })
  }
  crm.store.run('INSERT INTO sessions VALUES (?, ?, ?)', session.id, null, session.touched)
  return session
}

const wasEnded = (store: Store, id: string): boolean =>
  store.get('SELECT 1 FROM ended_sessions WHERE id = ?', id) !== undefined

/** Signs a contact in; nobody else stays signed in to the same session. */
export function bindContact(store: Store, id: string, contact: number | null): void {
  store.run('UPDATE sessions SET contact = ? WHERE id = ?', contact, id)
}

/** Ends a session for good, with its basket. */
export function endSession(crm: Crm, id: string): void {
  if (crm.switches.fence === 'ignored') return
  dropSession(crm.store, id)
  crm.store.run(
    'INSERT INTO ended_sessions VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
    id,
    crm.clock.now(),
  )
}

/** A session that idled away: gone with its basket, but its id is free. */
export function dropSession(store: Store, id: string): void {
  store.run('DELETE FROM sessions WHERE id = ?', id)
}
