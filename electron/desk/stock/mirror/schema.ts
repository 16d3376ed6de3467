import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '../../../database.ts'
import { discard, openOrRenew } from '../../copyFile.ts'

/**
 * `products` is the last complete mirror, `word_index` its index of words (words/), `cells` what it
 * is sorted and filtered by (cells.ts), `mirror` says of what moment it is. A product's `id` is its
 * place in the order of a search (order.ts). What a refresh gathers stands in the other tables until
 * it is applied.
 */
export const MIGRATIONS = [
  // The first two kept whole generations of products; a mirror of theirs is fetched again.
  'SELECT 1;',
  'SELECT 1;',
  `DROP TABLE IF EXISTS products;
   DROP TABLE IF EXISTS current;
   CREATE TABLE products (
     id INTEGER PRIMARY KEY,
     code TEXT NOT NULL UNIQUE,
     code_key TEXT NOT NULL,
     barcode TEXT,
     outer_barcode TEXT,
     supplier_code TEXT,
     facts TEXT NOT NULL
   ) STRICT;
   CREATE INDEX by_code ON products (code_key, code);
   CREATE INDEX by_barcode ON products (barcode) WHERE barcode IS NOT NULL;
   CREATE INDEX by_outer ON products (outer_barcode) WHERE outer_barcode IS NOT NULL;
   CREATE INDEX by_supplier ON products (supplier_code) WHERE supplier_code IS NOT NULL;
   CREATE VIRTUAL TABLE found USING fts5(
     words, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_.'");
   CREATE TABLE mirror (one INTEGER PRIMARY KEY CHECK (one = 1), at TEXT NOT NULL,
     products INTEGER NOT NULL, currency TEXT NOT NULL, ordered_for TEXT NOT NULL) STRICT;
   CREATE TABLE walk (one INTEGER PRIMARY KEY CHECK (one = 1), state TEXT NOT NULL) STRICT;
   CREATE TABLE staged_prices (code TEXT PRIMARY KEY, price TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE staged (code TEXT PRIMARY KEY, pass INTEGER NOT NULL, facts TEXT)
     STRICT, WITHOUT ROWID;`,
  // When the refresh began that it is of: no figure in it is older.
  "ALTER TABLE mirror ADD COLUMN begun TEXT NOT NULL DEFAULT '';",
  // Facts have lost the names of their fields since; what is there is fetched again.
  `DELETE FROM products; DELETE FROM mirror; DELETE FROM staged; DELETE FROM walk;
   INSERT INTO found (found) VALUES ('delete-all');`,
  // The CRM's categories, whole, in one row: there are few, and names are looked up in memory.
  `CREATE TABLE categories (one INTEGER PRIMARY KEY CHECK (one = 1), overview TEXT NOT NULL,
     tree TEXT NOT NULL) STRICT;`,
  // What refreshes changed, figure by figure (changeLog.ts).
  `CREATE TABLE changes (code TEXT, what TEXT, place TEXT, at TEXT, was TEXT, now TEXT,
     PRIMARY KEY (code, what, place, at)) STRICT, WITHOUT ROWID;
   CREATE INDEX changes_by_time ON changes (at);`,
  // What the grid sorts and filters by; it is made with the products, which are fetched again.
  // A code needs no index of its own: it is looked up by its key.
  `DROP TABLE products; DELETE FROM mirror; DELETE FROM staged; DELETE FROM walk;
   INSERT INTO found (found) VALUES ('delete-all');
   CREATE TABLE products (
     id INTEGER PRIMARY KEY,
     code TEXT NOT NULL,
     code_key TEXT NOT NULL,
     barcode TEXT,
     outer_barcode TEXT,
     supplier_code TEXT,
     facts TEXT NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX by_code ON products (code_key, code);
   CREATE INDEX by_barcode ON products (barcode) WHERE barcode IS NOT NULL;
   CREATE INDEX by_outer ON products (outer_barcode) WHERE outer_barcode IS NOT NULL;
   CREATE INDEX by_supplier ON products (supplier_code) WHERE supplier_code IS NOT NULL;
   CREATE TABLE fields (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
   CREATE TABLE cells (field INTEGER NOT NULL, value ANY NOT NULL, id INTEGER NOT NULL,
     PRIMARY KEY (field, value, id)) STRICT, WITHOUT ROWID;`,
  // Sizes of one family, told one product at a time (families.ts), and since when all this is seen.
  `CREATE TABLE sizes (code TEXT PRIMARY KEY, family TEXT NOT NULL, place INTEGER NOT NULL)
     STRICT, WITHOUT ROWID;
   CREATE INDEX sizes_by_family ON sizes (family, place);
   CREATE TABLE seen_since (one INTEGER PRIMARY KEY CHECK (one = 1), at TEXT NOT NULL) STRICT;`,
  // An id tells whether a product was sold here lately, too; what is there is fetched again.
  `DELETE FROM products; DELETE FROM cells; DELETE FROM mirror; DELETE FROM staged; DELETE FROM walk;
   INSERT INTO found (found) VALUES ('delete-all');`,
  // Who supplies a product is new among the facts, which have other places for it.
  `DELETE FROM products; DELETE FROM cells; DELETE FROM mirror; DELETE FROM staged; DELETE FROM walk;
   INSERT INTO found (found) VALUES ('delete-all');`,
  // Barcodes and suppliers' codes stand among the cells alone; what is there is fetched again.
  `DROP TABLE products; DELETE FROM cells; DELETE FROM mirror; DELETE FROM staged; DELETE FROM walk;
   INSERT INTO found (found) VALUES ('delete-all');
   CREATE TABLE products (
     id INTEGER PRIMARY KEY,
     code TEXT NOT NULL,
     code_key TEXT NOT NULL,
     facts TEXT NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX by_code ON products (code_key, code);`,
  // The index of words is kept whole, in the form that it is searched in, and with it whatever a
  // product is found by. A generation goes by whenever a refresh changed something.
  `DROP TABLE found; DELETE FROM products; DELETE FROM cells; DELETE FROM mirror;
   DELETE FROM staged; DELETE FROM walk;
   ALTER TABLE mirror ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
   CREATE TABLE word_index (part TEXT PRIMARY KEY, generation INTEGER NOT NULL, bytes BLOB NOT NULL)
     STRICT;`,
  // More to sort by, names that many products share as numbers; what is there is fetched again.
  `DELETE FROM products; DELETE FROM cells; DELETE FROM mirror; DELETE FROM staged; DELETE FROM walk;
   DELETE FROM word_index;
   CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;`,
  // Weight and shelf life are new among the facts; what is there is fetched again.
  `DELETE FROM products; DELETE FROM cells; DELETE FROM mirror; DELETE FROM staged; DELETE FROM walk;
   DELETE FROM word_index;`,
]

const FILE = 'catalogue.db'

/** Opens the mirror in a connection's folder. Throws what SQLite throws. */
export function openMirror(folder: string): DatabaseSync {
  const database = openDatabase(join(folder, FILE), MIGRATIONS, 'NORMAL')
  // What a refresh gathered is given back to the disk afterwards; a file is told so once.
  if (database.prepare('PRAGMA auto_vacuum').get()?.auto_vacuum === 0) {
    database.exec('PRAGMA auto_vacuum = INCREMENTAL; VACUUM;')
  }
  return database
}

/** What the desk cannot do without. */
const READ = ['mirror', 'products', 'cells', 'fields', 'names', 'word_index'] as const

/** Opens it, or begins a new one where what stands there cannot be used: it is only a copy. */
export function openOrRenewMirror(folder: string): DatabaseSync {
  const file = join(folder, FILE)
  if (existsSync(join(folder, SPOILT))) {
    discard(file)
    rmSync(join(folder, SPOILT))
  }
  return openOrRenew(file, () => {
    const database = openMirror(folder)
    for (const table of READ) database.prepare(`SELECT * FROM ${table} LIMIT 1`).get()
    return database
  })
}

/** Stands beside a mirror that was found to be damaged, until a new one is begun. */
const SPOILT = 'catalogue.damaged'

/** The next opening begins a new mirror, whatever happens to the desk before. */
export const spoilMirror = (folder: string): void => writeFileSync(join(folder, SPOILT), '')
