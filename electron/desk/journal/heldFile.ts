import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../database.ts'
import type { Log } from '../../log.ts'
import type { JournalPlace } from '../storage.ts'
import { readHead, writeHead } from './head.ts'
import { settleInterrupted } from './interrupted.ts'
import { isDamage, mend, type OpenedFile, openFile } from './journalFile.ts'
import { openMark } from './mark.ts'
import type { Read } from './reads.ts'
import { makeRoom } from './room.ts'
import { emptyJournal } from './schema.ts'
import { LOOK_FIRST_DAYS, NOT_MENDED } from './words.ts'

/** The journal's file while the desk runs; damage that shows only now is mended too. */
export type HeldFile = {
  readonly read: Read
  /** Runs one transaction and marks how far the journal has come by it. */
  readonly change: <T>(work: (database: DatabaseSync) => T) => T
  readonly trouble: () => string | null
  /** Since when something may be missing in it, for as long as that matters. */
  readonly lookFirst: (now: string) => string | null
  readonly mayLackBefore: () => string | null
  readonly close: () => void
}

const LOOK_FIRST_MS = LOOK_FIRST_DAYS * 24 * 60 * 60 * 1000

/** Opens the file and holds it; throws where the disk is at fault. */
export function holdFile(
  { folder, clock, log, notify }: JournalPlace,
  roomBytes: number,
): HeldFile {
  const mark = openMark(folder)
  let trouble: string | null = null
  let database: DatabaseSync

  const take = ({ database: opened, notice }: OpenedFile): DatabaseSync => {
    if (notice !== null) {
      log.error('the journal may lack something', { notice })
      notify(notice)
    }
    quietly(log, 'no room was made in the journal', () => makeRoom(opened, roomBytes))
    return opened
  }

  /** Damage that nobody can mend leaves an empty journal that takes nothing. */
  const mendNow = (error: unknown): void => {
    log.error('the journal is damaged', { error: String(error) })
    try {
      database = take(mend(folder, database, mark, new Date(clock.now()).toISOString()))
    } catch (failure) {
      log.error('the journal could not be mended', { error: String(failure) })
      trouble = NOT_MENDED
      notify(NOT_MENDED)
      database = emptyJournal()
    }
  }

  const read: Read = (work) => {
    try {
      return work(database)
    } catch (error) {
      if (!isDamage(error)) throw error
      mendNow(error)
      return work(database)
    }
  }

  const change: HeldFile['change'] = (work) => {
    if (trouble !== null) throw new Error(trouble)
    try {
      const { result, head } = inTransaction(database, () => {
        const result = work(database)
        return { result, head: writeHead(database) }
      })
      quietly(log, 'the mark beside the journal was not written', () => mark.write(head))
      return result
    } catch (error) {
      if (isDamage(error)) mendNow(error)
      throw error
    }
  }

  const close = () => {
    database.close()
    mark.close()
  }

  try {
    database = take(openFile(folder, mark, clock.now()))
  } catch (error) {
    mark.close()
    throw error
  }
  try {
    change((opened) => settleInterrupted(opened, new Date(clock.now()).toISOString()))
  } catch (error) {
    close()
    throw error
  }

  const mayLackBefore = () => read(readHead)?.lookFirst ?? null

  return {
    read,
    change,
    trouble: () => trouble,
    mayLackBefore,
    lookFirst: (now) => {
      const since = mayLackBefore()
      const isOver = since !== null && Date.parse(now) - Date.parse(since) > LOOK_FIRST_MS
      return isOver ? null : since
    },
    close,
  }
}

function quietly(log: Log, words: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    log.warn(words, { error: String(error) })
  }
}
