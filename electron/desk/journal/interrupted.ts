import type { DatabaseSync } from 'node:sqlite'
import type { IntentStep } from './intent.ts'
import { journalWrites } from './writes.ts'

type Open = { readonly id: string; readonly step: IntentStep }

const openIntents = (database: DatabaseSync): Open[] =>
  database
    .prepare('SELECT id, step FROM intents WHERE isOpen = 1 ORDER BY createdAt, rowid')
    .all()
    .map(({ id, step }) => ({ id: String(id), step: step as IntentStep }))

/**
 * What the rows say of a desk that ended in the middle: one that was never sent is closed, the fate
 * of the others is unknown at once. The row on disk decides, not a memory.
 */
export function settleInterrupted(database: DatabaseSync, at: string): void {
  const { advance } = journalWrites(database, '', () => at)
  for (const { id, step } of openIntents(database)) {
    if (step === 'written') {
      const words = 'The desk ended before it was sent. Nothing left this computer'
      advance(id, 'written', 'notSent', { mark: 'note', words })
    }
    if (step === 'sent' || step === 'confirming') {
      const words = 'The desk ended before it knew the answer'
      advance(id, step, 'unknown', { mark: 'unknown', words })
    }
  }
}

/**
 * In a journal that may lack the last of what was noted nothing open is taken at its word: what
 * was only written may have been sent since, and what was not seen may have been sent again.
 */
export function lookAgain(database: DatabaseSync, at: string): void {
  const { advance } = journalWrites(database, '', () => at)
  const words = 'The journal may lack what came after this; it is looked up again'
  for (const { id, step } of openIntents(database)) {
    if (step !== 'unknown') advance(id, step, 'unknown', { mark: 'unknown', words })
  }
}
