import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { formatMoment } from '../../../shared/domain/dates.ts'
import { inTransaction, prepareDatabase, resultCodeOf } from '../../database.ts'
import { DamagedError } from './checksum.ts'
import { type Head, readHead, writeHead } from './head.ts'
import { lookAgain } from './interrupted.ts'
import { fileIdentity, type Mark } from './mark.ts'
import { putInPlace, rebuild, setAside } from './rebuild.ts'
import { salvage } from './salvage.ts'
import { JOURNAL_MIGRATIONS } from './schema.ts'
import { verify } from './verify.ts'
import { JOURNAL_GONE, mended, olderCopy } from './words.ts'

/** A journal's file that was checked, and what staff must be told of it. */
export type OpenedFile = { readonly database: DatabaseSync; readonly notice: string | null }

/**
 * Opens `journal.db`, whole and the last one that was here, or else what could be made of it. Throws
 * what SQLite throws where the disk is at fault, and on a file of a newer version.
 */
export function openFile(folder: string, mark: Mark, now: number): OpenedFile {
  const at = new Date(now).toISOString()
  putInPlace(folder)
  const database = new DatabaseSync(join(folder, 'journal.db'))
  try {
    prepareDatabase(database, JOURNAL_MIGRATIONS, 'FULL')
    const head = verify(database)
    return { database, notice: compare(folder, database, head, mark, at) }
  } catch (error) {
    if (isDamage(error) || isStrange(error)) return mend(folder, database, mark, at)
    database.close()
    throw error
  }
}

/** Puts a damaged journal aside and another in its place, made of what can be read. */
export function mend(folder: string, damaged: DatabaseSync, mark: Mark, at: string): OpenedFile {
  const aside = setAside(folder, 'damaged', at)
  const salvaged = salvage(damaged)
  damaged.close()
  const kept = rebuild(folder, salvaged, at)
  const database = new DatabaseSync(join(folder, 'journal.db'))
  prepareDatabase(database, JOURNAL_MIGRATIONS, 'FULL')
  goOn(database, mark, {})
  const lost = salvaged.lost === null ? null : salvaged.lost + salvaged.intents.length - kept
  return { database, notice: mended(aside, kept, lost) }
}

/** Holds a whole journal against the mark beside it. */
function compare(
  folder: string,
  database: DatabaseSync,
  head: Head | null,
  mark: Mark,
  at: string,
): string | null {
  const marked = mark.read()
  // Of a journal that has only just been made nothing can be missing.
  if ((head?.intents ?? 0) === 0 && marked.kind === 'none') return null
  const isLast =
    head !== null &&
    marked.kind === 'marked' &&
    marked.writes <= head.writes &&
    marked.file === fileIdentity(join(folder, 'journal.db'))
  if (isLast) return null
  const last = lastNote(database)
  if (last !== null) setAside(folder, 'older', at)
  goOn(database, mark, { lookFirst: at }, () => lookAgain(database, at))
  return last === null ? JOURNAL_GONE : olderCopy(last)
}

/** Writes on from where both journal and mark have come to. */
function goOn(
  database: DatabaseSync,
  mark: Mark,
  change: Partial<Head>,
  work: () => void = () => undefined,
): void {
  const marked = mark.read()
  const ahead = marked.kind === 'marked' ? marked.writes : 0
  const head = inTransaction(database, () => {
    work()
    const writes = Math.max(readHead(database)?.writes ?? 0, ahead) + 1
    return writeHead(database, { ...change, writes })
  })
  mark.write(head)
}

function lastNote(database: DatabaseSync): string | null {
  const at = database.prepare('SELECT max(at) AS at FROM steps').get()?.at
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return typeof at === 'string' ? formatMoment(at, timeZone) : null
}

const codeOf = (error: unknown): number => resultCodeOf(error) & 0xff

/** Whether it was the file that was at fault (`SQLITE_CORRUPT`, `NOTADB`), not the disk. */
export const isDamage = (error: unknown): boolean =>
  error instanceof DamagedError || [11, 26].includes(codeOf(error))

/** `SQLITE_ERROR`: while a file is opened it says that the tables are not as they were made. */
const isStrange = (error: unknown): boolean => codeOf(error) === 1
