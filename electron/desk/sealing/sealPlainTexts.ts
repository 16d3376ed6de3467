import { inTransaction } from '../../database.ts'
import type { DeskDatabase } from '../storage.ts'

/**
 * Seals what an earlier desk wrote down in the open and a migration has laid ready in `plain_texts`.
 * That table goes last, after the file was written anew without a trace of it: a desk that ends in
 * between does it again. Throws what SQLite throws.
 */
export function sealPlainTexts(
  database: DeskDatabase,
  seal: (name: string, id: string, text: string) => void,
): void {
  const isThere = database
    .prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'plain_texts'`)
    .get()
  if (isThere === undefined) return
  inTransaction(database, () => {
    for (const { name, id, text } of database.prepare('SELECT * FROM plain_texts').all()) {
      seal(String(name), String(id), String(text))
    }
    database.exec('DELETE FROM plain_texts')
  })
  database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE); DROP TABLE plain_texts')
}
