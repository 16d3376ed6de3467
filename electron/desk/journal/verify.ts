import type { DatabaseSync } from 'node:sqlite'
import { DamagedError, type Row, whole, wholeSteps } from './checksum.ts'
import { type Head, readHead } from './head.ts'
import { emptyJournal } from './schema.ts'

/**
 * Holds the whole file against what it says of itself: SQLite's own check, the tables and their
 * rules as they were made, every row's checksum, every chain of steps, the count. Throws where
 * anything does not fit.
 */
export function verify(database: DatabaseSync): Head | null {
  const [checked] = database.prepare('PRAGMA integrity_check(1)').all()
  if (checked?.integrity_check !== 'ok') throw new DamagedError(String(checked?.integrity_check))
  verifySchema(database)
  const intents = database.prepare('SELECT * FROM intents').all()
  const steps = database.prepare('SELECT * FROM steps ORDER BY intent, number').all()
  verifyRows(intents, steps)
  for (const row of database.prepare('SELECT * FROM learned').all()) whole(row)
  const head = readHead(database)
  if ((head?.intents ?? 0) !== intents.length) throw new DamagedError('intents are missing')
  return head
}

function verifyRows(intents: readonly Row[], steps: readonly Row[]): void {
  const chains = Map.groupBy(steps, ({ intent }) => intent)
  for (const row of intents) {
    const { id, tail } = whole(row)
    const chain = chains.get(id) ?? []
    const { count, tail: last } = wholeSteps(chain)
    if (count !== chain.length || last !== tail)
      throw new DamagedError('a chain of steps is broken')
    chains.delete(id)
  }
  if (chains.size > 0) throw new DamagedError('there are steps of no intent')
}

const OWN_SQL = 'SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL'

let expected: readonly Row[] | undefined

/** A rule that reads otherwise would not be kept: two orders could be open at once. */
function verifySchema(database: DatabaseSync): void {
  expected ??= schemaAsMade()
  const found = new Map<unknown, unknown>(
    database
      .prepare(OWN_SQL)
      .all()
      .map(({ name, sql }) => [name, sql]),
  )
  for (const { name, sql } of expected) {
    if (found.get(name) !== sql) throw new DamagedError(`${String(name)} is not as it was made`)
  }
}

function schemaAsMade(): readonly Row[] {
  const fresh = emptyJournal()
  const rows = fresh.prepare(OWN_SQL).all()
  fresh.close()
  return rows
}
