import type { DatabaseSync } from 'node:sqlite'
import type { IntentStep } from '../../../../electron/desk/journal/intent.ts'
import { journalReads } from '../../../../electron/desk/journal/reads.ts'
import { emptyJournal } from '../../../../electron/desk/journal/schema.ts'
import { journalWrites } from '../../../../electron/desk/journal/writes.ts'

/** When it was in a test, as so many minutes past ten. */
export const at = (minute: number): string =>
  `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`

/** The reads and writes of a journal that lies in no file, a minute apart. */
export function tablesInMemory(database: DatabaseSync = emptyJournal()) {
  let minute = 0
  const now = () => at(minute++)
  const writesOf = (connection: string) => journalWrites(database, connection, now)
  const readsOf = (connection: string) => journalReads((work) => work(database), connection)
  const writes = writesOf('training')

  /** Takes an intent that was only just written to this step. */
  const bring = (id: string, to: IntentStep, facts = {}) =>
    writes.advance(id, 'written', to, { mark: 'done', words: `now ${to}` }, facts)

  return { database, writes, reads: readsOf('training'), writesOf, readsOf, bring }
}
