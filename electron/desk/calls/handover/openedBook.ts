import type { DeskDatabase } from '../../storage.ts'

/** When a call of another desk was opened here last, and which call it became. */
export type Opened = { readonly at: string; readonly callId: string; readonly token: string }

/** Which calls of other desks were opened here, by their ids there; nothing of what was in them. */
export type OpenedBook = {
  readonly find: (id: string) => Opened | null
  /** Throws what SQLite throws. */
  readonly keep: (id: string, opened: Opened) => void
}

/** Kept in `desk.db`, so that a restart does not forget it. */
export function createOpenedBook(database: DeskDatabase): OpenedBook {
  const read = database.prepare('SELECT at, call, token FROM opened_calls WHERE id = ?')
  const write = database.prepare(
    'INSERT OR REPLACE INTO opened_calls (id, at, call, token) VALUES (?, ?, ?, ?)',
  )
  return {
    find: (id) => {
      const row = read.get(id)
      if (row === undefined) return null
      return { at: String(row.at), callId: String(row.call), token: String(row.token) }
    },
    keep: (id, { at, callId, token }) => void write.run(id, at, callId, token),
  }
}
