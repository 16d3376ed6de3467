import type { DatabaseSync } from 'node:sqlite'

/** So much in the file and so much in the WAL: the last orders of some days. */
export const ROOM_BYTES = 1024 * 1024

/** Pages in the WAL before they go into the file: half of what its room holds. */
const CHECKPOINT_PAGES = 128

/**
 * Makes room in the journal's file and in its WAL, so that a disk that has filled up can still take
 * the last rows: what was written and deleted again stays with the file as free pages, and a WAL
 * that was used is written over from its beginning.
 */
export function makeRoom(database: DatabaseSync, bytes: number): void {
  database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  database.prepare('INSERT INTO room VALUES (zeroblob(?))').run(bytes)
  database.exec('DELETE FROM room; PRAGMA wal_checkpoint(RESTART);')
}
