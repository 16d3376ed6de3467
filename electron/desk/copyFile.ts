import { rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { resultCodeOf } from '../database.ts'

/**
 * Opens a file that is only a copy of what the CRM has, or begins a new one where what stands there
 * cannot be used. `open` throws what SQLite throws.
 */
export function openOrRenew(file: string, open: () => DatabaseSync): DatabaseSync {
  try {
    return open()
  } catch (error) {
    if (!isUseless(error)) throw error
    discard(file)
    return open()
  }
}

/** Takes a file away, with what SQLite keeps beside it. */
export function discard(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
}

/** Its tables are not as they were made; it is damaged; it is no database. */
const USELESS = [1, 11, 26]

/** Damaged, no database, or written by a newer desk: not one that is only locked or out of reach. */
function isUseless(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (!('errcode' in error)) return true
  return USELESS.includes(resultCodeOf(error) & 0xff)
}
