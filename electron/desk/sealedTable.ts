import type { SQLOutputValue } from 'node:sqlite'
import type { z } from '../../shared/schema.ts'
import { inTransaction } from '../database.ts'
import type { Vault } from '../vault.ts'
import type { DeskDatabase } from './storage.ts'

/** A row as it was found; `row` is `null` where it was damaged, or sealed under another key. */
export type FoundRow<Row> = { readonly id: string; readonly row: Row | null }

/** Rows of which the file shows nothing but how many there are and when they were put there. */
export type SealedTable<Row> = {
  /** Whether rows outlast this running; without a real keyring they live in memory only. */
  readonly isLasting: boolean
  readonly get: (id: string) => Row | null
  /** So many rows after this id, in the order of ids; all from the beginning with `''`. */
  readonly after: (id: string, count: number) => FoundRow<Row>[]
  readonly all: () => FoundRow<Row>[]
  /** Which rows there are, without opening any. */
  readonly ids: () => string[]
  readonly put: (id: string, row: Row) => void
  /** All of them or, if that throws, none. */
  readonly putAll: (rows: readonly (readonly [id: string, row: Row])[]) => void
  /** Nothing of them is in the file afterwards; not to be called within a transaction. */
  readonly remove: (ids: readonly string[]) => void
}

type SealedTableParts<Row> = {
  readonly database: DeskDatabase
  readonly vault: Vault
  /** A table of `SEALED_COLUMNS`; its name and the id of a row are what the row is bound to. */
  readonly name: string
  /** What a row has to be, on its way in and on its way out. */
  readonly schema: z.ZodType<Row>
}

/** The columns of every sealed table, for its migration. Ids lie open: they must tell nothing. */
export const SEALED_COLUMNS = '(id TEXT PRIMARY KEY, sealed TEXT NOT NULL) STRICT, WITHOUT ROWID'

/** Opens a table of sealed rows. Throws what SQLite throws. */
export function createSealedTable<Row>(parts: SealedTableParts<Row>): SealedTable<Row> {
  return parts.vault.isLasting ? tableInFile(parts) : tableInMemory(parts.schema)
}

function tableInFile<Row>({ database, vault, name, schema }: SealedTableParts<Row>) {
  // What is taken out or overwritten is overwritten with zeros, not only left unused.
  database.exec('PRAGMA secure_delete = ON')
  const read = database.prepare(`SELECT id, sealed FROM ${name} WHERE id = ?`)
  const readAfter = database.prepare(
    `SELECT id, sealed FROM ${name} WHERE id > ? ORDER BY id LIMIT ?`,
  )
  const readIds = database.prepare(`SELECT id FROM ${name} ORDER BY id`)
  const write = database.prepare(`INSERT OR REPLACE INTO ${name} (id, sealed) VALUES (?, ?)`)
  const takeOut = database.prepare(`DELETE FROM ${name} WHERE id = ?`)
  const purposeOf = (id: string) => `${name} ${id}`

  const found = (row: Record<string, SQLOutputValue>): FoundRow<Row> => {
    const id = String(row.id)
    const text = vault.unseal(String(row.sealed), purposeOf(id))
    return { id, row: text === null ? null : (schema.safeParse(JSON.parse(text)).data ?? null) }
  }
  const put = (id: string, row: Row) =>
    void write.run(id, vault.seal(JSON.stringify(schema.parse(row)), purposeOf(id)))
  const after = (id: string, count: number) => readAfter.all(id, count).map(found)

  const table: SealedTable<Row> = {
    isLasting: true,
    get: (id) => {
      const row = read.get(id)
      return row === undefined ? null : found(row).row
    },
    after,
    // SQLite takes a negative limit as none.
    all: () => after('', -1),
    ids: () => readIds.all().map((row) => String(row.id)),
    put,
    putAll: (rows) =>
      inTransaction(database, () => {
        for (const [id, row] of rows) put(id, row)
      }),
    remove: (ids) => {
      inTransaction(database, () => {
        for (const id of ids) takeOut.run(id)
      })
      // The log still has the pages as they were.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
  }
  return table
}

function tableInMemory<Row>(schema: z.ZodType<Row>): SealedTable<Row> {
  const rows = new Map<string, Row>()
  const all = () =>
    [...rows].map(([id, row]) => ({ id, row })).sort((one, other) => (one.id < other.id ? -1 : 1))
  const put = (id: string, row: Row) => void rows.set(id, schema.parse(row))
  return {
    isLasting: false,
    get: (id) => rows.get(id) ?? null,
    after: (id, count) =>
      all()
        .filter((row) => row.id > id)
        .slice(0, count),
    all,
    ids: () => all().map(({ id }) => id),
    put,
    putAll: (many) => {
      for (const [id, row] of many) put(id, row)
    },
    remove: (ids) => {
      for (const id of ids) rows.delete(id)
    },
  }
}
