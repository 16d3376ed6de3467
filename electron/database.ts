import { DatabaseSync } from 'node:sqlite'

/** How hard a commit is pressed onto the disk: `FULL` survives a power cut at once. */
export type Durability = 'FULL' | 'NORMAL'

/**
 * Opens an SQLite file in WAL mode and brings its tables up to date. `migrations` are run in order,
 * each once, each in one transaction; how many have run stands in the file's `user_version`.
 * Throws what SQLite throws: a damaged, full or read-only file is the caller's to explain.
 */
export function openDatabase(
  file: string,
  migrations: readonly string[],
  durability: Durability,
): DatabaseSync {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true })
  try {
    prepareDatabase(database, migrations, durability)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Does to an opened file what `openDatabase` promises; whatever it throws, the file stays open. */
export function prepareDatabase(
  database: DatabaseSync,
  migrations: readonly string[],
  durability: Durability,
): void {
  // First of all, for whoever had the file just before may still be letting go of it.
  database.exec('PRAGMA busy_timeout = 2000')
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durability};`)
  migrate(database, migrations)
}

/** Runs `work` as one transaction: all of it or, if it throws, none. */
export function inTransaction<T>(
  database: Pick<DatabaseSync, 'exec' | 'isTransaction'>,
  work: () => T,
): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** The same as part of the transaction that is under way, or as one of its own. */
export const inAnyTransaction = <T>(
  database: Pick<DatabaseSync, 'exec' | 'isTransaction'>,
  work: () => T,
): T => (database.isTransaction ? work() : inTransaction(database, work))

function migrate(database: DatabaseSync, migrations: readonly string[]): void {
  const row = database.prepare('PRAGMA user_version').get()
  const done = typeof row?.user_version === 'number' ? row.user_version : 0
  if (done > migrations.length) {
    throw new Error(`This file was written by a newer version of the desk (${done}).`)
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < done) continue
    inTransaction(database, () => {
      database.exec(sql)
      database.exec(`PRAGMA user_version = ${index + 1}`)
    })
  }
}

/** Whether SQLite found that a file is damaged, or is no database. */
export const isDamaged = (error: unknown): boolean => [11, 26].includes(resultCodeOf(error) & 0xff)

/** SQLite's extended result code; its lowest byte is the plain one. 0 where SQLite said nothing. */
export const resultCodeOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
