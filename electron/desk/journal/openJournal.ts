import { failed, ok, type Result } from '../../../shared/result.ts'
import { resultCodeOf } from '../../database.ts'
import type { JournalPlace } from '../storage.ts'
import { closedJournal } from './closedJournal.ts'
import { type HeldFile, holdFile } from './heldFile.ts'
import type { Journal } from './journal.ts'
import { takeLock } from './lock.ts'
import { readOnlyJournal } from './readOnly.ts'
import { journalReads } from './reads.ts'
import { ROOM_BYTES } from './room.ts'
import { ALREADY_OPEN, NOT_ABSENT, notWritten } from './words.ts'
import { journalWrites, NotAbsentError } from './writes.ts'

/**
 * Opens `journal.db` in a connection's folder and takes its lock. What was on its way when the
 * desk last ended becomes *unknown* at once: the row on disk decides, not a memory.
 */
export function openJournal(deps: JournalPlace, roomBytes = ROOM_BYTES): Journal {
  const lock = takeLock(deps.folder)
  if (lock === null) return readOnlyJournal(deps)
  try {
    const file = holdFile(deps, roomBytes)
    return writable(deps, file, () => {
      file.close()
      lock.release()
    })
  } catch (error) {
    deps.log.error('the journal cannot be opened', { error: String(error) })
    lock.release()
    return closedJournal(notWritten(error))
  }
}

function writable(deps: JournalPlace, file: HeldFile, close: () => void): Journal {
  const now = () => new Date(deps.clock.now()).toISOString()
  const change = <T>(work: (writes: ReturnType<typeof journalWrites>) => T): T =>
    file.change((database) => work(journalWrites(database, deps.connectionId, now)))

  const write = (insert: (writes: ReturnType<typeof journalWrites>) => void): Result<null> => {
    try {
      change(insert)
      return ok(null)
    } catch (error) {
      deps.log.warn('an intent was not written', { error: String(error) })
      return failed({ kind: 'invalid', message: whyNot(error), fields: {} })
    }
  }

  return {
    ...journalReads(file.read, deps.connectionId),
    trouble: file.trouble,
    lookFirst: () => file.lookFirst(now()),
    mayLackBefore: file.mayLackBefore,
    writeOrder: (intent) => write((writes) => writes.insertOrder(intent)),
    writePayment: (intent) => write((writes) => writes.insertPayment(intent, 'written')),
    advance: (...move) => change((writes) => writes.advance(...move)),
    advanceWithPayment: (id, from, note, facts, payment) =>
      change((writes) => {
        const hasMoved = writes.advance(id, from, 'created', note, facts)
        if (hasMoved) writes.insertPayment(payment.intent, payment.step)
        return hasMoved
      }),
    note: (...noted) => change((writes) => writes.note(...noted)),
    learn: (...figure) => change((writes) => writes.learn(...figure)),
    close,
  }
}

const SQLITE_CONSTRAINT_UNIQUE = 2067

function whyNot(error: unknown): string {
  if (resultCodeOf(error) === SQLITE_CONSTRAINT_UNIQUE) return ALREADY_OPEN
  return error instanceof NotAbsentError ? NOT_ABSENT : notWritten(error)
}
