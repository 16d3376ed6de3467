import type { DatabaseSync } from 'node:sqlite'
import { z } from '../../../shared/schema.ts'
import { DamagedError, sumOf, whole } from './checksum.ts'

const head = z.object({
  /** Transactions ever written; only ever more. */
  writes: z.int(),
  intents: z.int(),
  /** When it was noticed that something may be missing in it; ISO time. */
  lookFirst: z.string().nullable(),
})

/** The journal's account of itself. */
export type Head = z.output<typeof head>

/** Reads it; throws where it is damaged. `null` in a journal that has only just been made. */
export function readHead(database: DatabaseSync): Head | null {
  const rows = database.prepare('SELECT * FROM head').all()
  if (rows.length > 1) throw new DamagedError('the journal has two heads')
  const [row] = rows
  return row === undefined ? null : head.parse(whole(row))
}

/** Writes it, inside a transaction, one further than before. */
export function writeHead(database: DatabaseSync, change: Partial<Head> = {}): Head {
  const before = readHead(database)
  const counted = database.prepare('SELECT coalesce(max(rowid), 0) AS intents FROM intents').get()
  const next = {
    writes: (before?.writes ?? 0) + 1,
    // Nothing is ever deleted from it.
    intents: Number(counted?.intents),
    lookFirst: before?.lookFirst ?? null,
    ...change,
  }
  database.exec('DELETE FROM head')
  database.prepare('INSERT INTO head VALUES (?, ?, ?, ?)').run(...Object.values(next), sumOf(next))
  return next
}
