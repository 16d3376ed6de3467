import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { inTransaction, openDatabase } from '../../database.ts'
import type { DeskDeps } from '../deps.ts'
import { closedJournal, READ_ONLY } from './closedJournal.ts'
import type { Facts, Intent, IntentStep, NewOrder, NewPayment } from './intent.ts'
import type { Journal, Note } from './journal.ts'
import { takeLock } from './lock.ts'
import { journalReads } from './reads.ts'
import { JOURNAL_MIGRATIONS } from './schema.ts'
import { ALREADY_OPEN, NOT_ABSENT, notWritten } from './words.ts'
import { journalWrites, NotAbsentError } from './writes.ts'

/**
 * Opens `journal.db` in a connection's folder and takes its lock. What was on its way when the
 * desk last ended becomes *unknown* at once: the row on disk decides, not a memory.
 */
export function openJournal(
  deps: Pick<DeskDeps, 'folder' | 'connectionId' | 'clock' | 'log'>,
): Journal {
  const { connectionId } = deps
  const file = join(deps.folder, 'journal.db')
  const lock = takeLock(deps.folder)
  if (lock === null) return readOnly(file, connectionId)
  let database: DatabaseSync
  try {
    database = openDatabase(file, JOURNAL_MIGRATIONS, 'FULL')
  } catch (error) {
    deps.log.error('the journal cannot be opened', { error: String(error) })
    lock.release()
    return closedJournal(notWritten(error))
  }
  const now = () => new Date(deps.clock.now()).toISOString()
  const writes = journalWrites(database, connectionId, now)
  const reads = journalReads(database, connectionId)
  settleInterrupted(reads.open(), writes.advance)

  const write = (insert: () => void): Result<null> => {
    try {
      inTransaction(database, insert)
      return ok(null)
    } catch (error) {
      deps.log.warn('an intent was not written', { error: String(error) })
      const message = whyNot(error)
      return failed({ kind: 'invalid', message, fields: {} })
    }
  }

  return {
    ...reads,
    trouble: () => null,
    writeOrder: (intent: NewOrder) => write(() => writes.insertOrder(intent)),
    writePayment: (intent: NewPayment) => write(() => writes.insertPayment(intent, 'written')),
    advance: (id: string, from: IntentStep, to: IntentStep, note: Note, facts?: Facts) =>
      inTransaction(database, () => writes.advance(id, from, to, note, facts)),
    advanceWithPayment: (id, from, note, facts, payment) =>
      inTransaction(database, () => {
        const hasMoved = writes.advance(id, from, 'created', note, facts)
        if (hasMoved) writes.insertPayment(payment.intent, payment.step)
        return hasMoved
      }),
    note: (id, note, facts) => inTransaction(database, () => writes.note(id, note, facts)),
    learn: writes.learn,
    close: () => {
      database.close()
      lock.release()
    },
  }
}

/** What a row says of a desk that ended in the middle. */
function settleInterrupted(
  open: readonly Intent[],
  advance: ReturnType<typeof journalWrites>['advance'],
): void {
  for (const { id, step } of open) {
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

/** Somebody else does the money work; what they wrote can still be read. */
function readOnly(file: string, connectionId: string): Journal {
  if (!existsSync(file)) return closedJournal(READ_ONLY)
  const database = new DatabaseSync(file, { readOnly: true })
  const reads = journalReads(database, connectionId)
  return { ...closedJournal(READ_ONLY), ...reads, close: () => database.close() }
}

const SQLITE_CONSTRAINT_UNIQUE = 2067

function whyNot(error: unknown): string {
  if (isUnique(error)) return ALREADY_OPEN
  return error instanceof NotAbsentError ? NOT_ABSENT : notWritten(error)
}

const isUnique = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_CONSTRAINT_UNIQUE
