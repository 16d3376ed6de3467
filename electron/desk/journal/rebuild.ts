import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { inTransaction, openDatabase } from '../../database.ts'
import { type Row, sumOf, wholeSteps } from './checksum.ts'
import { writeHead } from './head.ts'
import { lookAgain } from './interrupted.ts'
import type { Salvage, Salvaged } from './salvage.ts'
import { JOURNAL_MIGRATIONS } from './schema.ts'
import { journalWrites } from './writes.ts'

/** Copies the journal as it lies on disk, beside it and for ever; returns the copy's name. */
export function setAside(folder: string, what: 'damaged' | 'older', at: string): string {
  const name = freeName(folder, `journal.${what}-${at.replaceAll(':', '-')}`)
  for (const end of ['', '-wal']) {
    const file = join(folder, `journal.db${end}`)
    if (existsSync(file)) copyFileSync(file, join(folder, `${name}${end}`))
  }
  return name
}

function freeName(folder: string, name: string): string {
  return existsSync(join(folder, `${name}.db`)) ? freeName(folder, `${name}-again`) : `${name}.db`
}

/**
 * Makes a new journal of what could be read. Until it is whole and on disk the old one stays where
 * it is. Nothing that was open is taken at its word: it is looked up again.
 */
export function rebuild(folder: string, { intents, learned }: Salvage, at: string): number {
  const file = join(folder, 'journal.rebuilding.db')
  // With the file goes its WAL: SQLite takes none over into a new one.
  rmSync(file, { force: true })
  const database = openDatabase(file, JOURNAL_MIGRATIONS, 'FULL')
  let kept = 0
  inTransaction(database, () => {
    for (const row of learned) insert(database, 'learned', row)
    for (const one of intents) kept += Number(keep(database, one, at))
    lookAgain(database, at)
    writeHead(database, { lookFirst: at })
  })
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  renameSync(file, join(folder, REBUILT))
  putInPlace(folder)
  return kept
}

const REBUILT = 'journal.rebuilt.db'

/** Lets a journal that was made anew take the old one's place; also one that was left half way. */
export function putInPlace(folder: string): void {
  const rebuilt = join(folder, REBUILT)
  if (!existsSync(rebuilt)) return
  const file = join(folder, 'journal.db')
  // What stands in the old one's WAL would be taken for the new one's.
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  renameSync(rebuilt, file)
}

/** Whether the intent could be taken over: two open ones of one place cannot both be true. */
function keep(database: DatabaseSync, { row, steps, isComplete }: Salvaged, at: string): boolean {
  const tail = wholeSteps(steps).tail
  const whole = isComplete ? row : { ...row, tail, sum: sumOf({ ...row, tail }) }
  database.exec('SAVEPOINT one')
  try {
    insert(database, 'intents', whole)
    for (const step of steps) insert(database, 'steps', step)
    if (!isComplete) {
      const words = 'Some of what was noted here was lost with a damaged journal'
      const writes = journalWrites(database, '', () => at)
      writes.note(String(row.id), { mark: 'note', words })
    }
    database.exec('RELEASE one')
    return true
  } catch {
    database.exec('ROLLBACK TO one; RELEASE one')
    return false
  }
}

function insert(database: DatabaseSync, table: string, row: Row): void {
  const names = Object.keys(row)
  database
    .prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${names.map(() => '?').join()})`)
    .run(...(Object.values(row) as SQLInputValue[]))
}
