import type { DatabaseSync } from 'node:sqlite'
import type { Product } from '../product.ts'
import { differences } from './difference.ts'

const KEPT_FOR_MS = 30 * 24 * 60 * 60_000

/** Takes note of one product that a refresh writes, adds or removes. */
export type NoteChange = (before: Product | null, after: Product | null) => void

/**
 * Keeps what refreshes change, each figure with what it was and what it is, for thirty days. It
 * belongs to the transaction that applies the refresh; `at` is when that is (ISO).
 */
export function createChangeLog(database: DatabaseSync, at: string): NoteChange {
  const oldest = new Date(Date.parse(at) - KEPT_FOR_MS).toISOString()
  database.prepare('DELETE FROM changes WHERE at < ?').run(oldest)
  // Two refreshes of the same moment are one change.
  const put = database.prepare(
    `INSERT INTO changes (code, what, place, at, was, now) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET now = excluded.now`,
  )
  return (before, after) => {
    const code = (after ?? before)?.code ?? ''
    for (const { what, place, was, now } of differences(before, after)) {
      put.run(code, what, place, at, was, now)
    }
  }
}
