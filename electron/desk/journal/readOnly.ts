import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { JournalPlace } from '../storage.ts'
import { closedJournal, READ_ONLY } from './closedJournal.ts'
import type { Journal } from './journal.ts'
import { journalReads, type Read } from './reads.ts'
import { emptyJournal } from './schema.ts'

/** Somebody else does the money work; what they wrote can still be read, and is not mended here. */
export function readOnlyJournal({ folder, connectionId, log }: JournalPlace): Journal {
  const file = join(folder, 'journal.db')
  if (!existsSync(file)) return closedJournal(READ_ONLY)
  let database = new DatabaseSync(file, { readOnly: true })
  const read: Read = (work) => {
    try {
      return work(database)
    } catch (error) {
      log.error('the journal cannot be read here', { error: String(error) })
      database.close()
      database = emptyJournal()
      return work(database)
    }
  }
  return {
    ...closedJournal(READ_ONLY),
    ...journalReads(read, connectionId),
    close: () => database.close(),
  }
}
