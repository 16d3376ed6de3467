import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

/** The CRM's data. Rows come as the SQL names them; each query says its own row type. */
export type Store = {
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[]
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined
  /** Returns the number of rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  script(sql: string): void
  /** All of the work or none of it; inside another transaction it is part of that one. */
  transaction<Result>(work: () => Result): Result
  close(): void
}

/** Opens the data in memory, or in a file that survives a restart. */
export function openStore(file?: string): Store {
  const database = new DatabaseSync(file ?? ':memory:')
  database.exec('PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON')
  if (file !== undefined) database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    // SQLite's rows are untyped; the SQL beside each Row type is what vouches for it.
    all: <Row>(sql: string, ...values: SQLInputValue[]) => prepare(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: SQLInputValue[]) =>
      prepare(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    script: (sql) => database.exec(sql),
    transaction: (work) => transact(database, work),
    close: () => database.close(),
  }
}

function transact<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) return work()
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
