import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { inTransaction, openDatabase } from '../../database.ts'
import type { Product } from './product.ts'

const MIGRATIONS = [
  `CREATE TABLE products (
     generation INTEGER NOT NULL,
     code TEXT NOT NULL,
     facts TEXT NOT NULL,
     PRIMARY KEY (generation, code)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE current (one INTEGER PRIMARY KEY CHECK (one = 1), generation INTEGER NOT NULL,
     at TEXT NOT NULL) STRICT;`,
  // Products of before have no supplier's code; they are fetched again.
  'DELETE FROM products; DELETE FROM current;',
]

/**
 * `catalogue.db`: the local mirror of the CRM's products. A refresh writes a new generation page
 * by page, and one small transaction makes it the current one: readers see the old catalogue or
 * the new, never a mixture.
 */
export type CatalogueFile = {
  /** When the current generation was completed, or null before the first. */
  readonly at: () => string | null
  /** Reads the current generation, a bounded piece at a time. */
  readonly read: () => AsyncGenerator<readonly Product[]>
  readonly begin: () => Generation
  readonly close: () => void
}

/** A catalogue being fetched. */
export type Generation = {
  readonly write: (products: readonly Product[]) => void
  readonly makeCurrent: (at: string) => void
  /** Removes what other generations left behind, a bounded piece at a time. */
  readonly tidy: () => Promise<void>
}

/** Rows read or removed at once, so that nothing else waits longer than a few milliseconds. */
const PIECE = 1_000

/** Opens the mirror in a connection's folder. */
export function openCatalogueFile(folder: string): CatalogueFile {
  const database = openDatabase(join(folder, 'catalogue.db'), MIGRATIONS, 'NORMAL')

  const current = () => {
    const row = database.prepare('SELECT generation, at FROM current').get()
    return {
      generation: Number(row?.generation ?? 0),
      at: row === undefined ? null : String(row.at),
    }
  }

  async function* read() {
    const { generation } = current()
    const piece = database.prepare(
      'SELECT code, facts FROM products WHERE generation = ? AND code > ? ORDER BY code LIMIT ?',
    )
    for (let after = ''; ; ) {
      const rows = piece.all(generation, after, PIECE)
      if (rows.length === 0) return
      after = String(rows.at(-1)?.code)
      yield rows.map((row) => JSON.parse(String(row.facts)) as Product)
      await breathe()
    }
  }

  const begin = (): Generation => {
    const newest = database.prepare('SELECT max(generation) AS newest FROM products').get()
    const generation = Math.max(current().generation, Number(newest?.newest ?? 0)) + 1
    return {
      write: (products) =>
        inTransaction(database, () => {
          const put = database.prepare('INSERT OR REPLACE INTO products VALUES (?, ?, ?)')
          for (const product of products) put.run(generation, product.code, JSON.stringify(product))
        }),
      makeCurrent: (at) => {
        database.prepare('INSERT OR REPLACE INTO current VALUES (1, ?, ?)').run(generation, at)
      },
      tidy: async () => {
        const remove = database.prepare(
          `DELETE FROM products WHERE (generation, code) IN (
             SELECT generation, code FROM products WHERE generation <> ? LIMIT ?)`,
        )
        while (database.isOpen && Number(remove.run(current().generation, PIECE).changes) > 0) {
          await breathe()
        }
      },
    }
  }

  return { at: () => current().at, read, begin, close: () => database.close() }
}
