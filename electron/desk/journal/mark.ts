import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '../../../shared/schema.ts'
import { isWhole, sumOf } from './checksum.ts'
import type { Head } from './head.ts'

const entry = z.object({
  writes: z.int(),
  /** Which file the journal is in: a copy that was put back is another one. */
  file: z.string(),
  sum: z.string(),
})

/** How far the journal had come, as it stands beside it. */
export type Marked = Omit<z.output<typeof entry>, 'sum'>

/** What lies beside the journal: nothing yet, nothing that can be read, or how far it had come. */
export type MarkRead = { kind: 'none' | 'unreadable' } | ({ kind: 'marked' } & Marked)

/** `journal.mark`, which tells an older journal from the last one. */
export type Mark = {
  readonly read: () => MarkRead
  /** Writes down how far the journal has come, after it has come there. */
  readonly write: (head: Pick<Head, 'writes'>) => void
  readonly close: () => void
}

/** Two places taken in turns, so that one that was cut in the middle leaves the other. */
const PLACE = 256
const PLACES = 2

/**
 * Opens the mark of a folder. It is written in place and not synced: killing the desk loses
 * nothing of it, and one that a power cut set back is behind the journal, which means nothing.
 */
export function openMark(folder: string): Mark {
  const journalFile = join(folder, 'journal.db')
  let handle: number | null = null
  const file = () => {
    handle ??= openFile(join(folder, 'journal.mark'))
    return handle
  }

  return {
    read: () => {
      const bytes = Buffer.alloc(PLACE * PLACES)
      const length = readSync(file(), bytes, 0, bytes.length, 0)
      if (length === 0) return { kind: 'none' }
      const places = [bytes.subarray(0, PLACE), bytes.subarray(PLACE)].flatMap(readPlace)
      const [last] = places.sort((a, b) => b.writes - a.writes)
      return last === undefined ? { kind: 'unreadable' } : { kind: 'marked', ...last }
    },
    write: ({ writes }) => {
      const marked = { writes, file: fileIdentity(journalFile) }
      const text = JSON.stringify({ ...marked, sum: sumOf(marked) })
      writeSync(file(), text.padEnd(PLACE), (writes % PLACES) * PLACE)
    },
    close: () => {
      if (handle !== null) closeSync(handle)
      handle = null
    },
  }
}

/** Which file this is: its number on its disk, and since when it is there, for numbers come again. */
export function fileIdentity(file: string): string {
  const { ino, birthtimeNs } = statSync(file, { bigint: true })
  return `${ino} ${birthtimeNs}`
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r+')
  } catch {
    return openSync(path, 'w+', 0o600)
  }
}

function readPlace(bytes: Buffer): Marked[] {
  try {
    const row = entry.parse(JSON.parse(bytes.toString('utf8')))
    const { sum: _, ...marked } = row
    return isWhole(row) ? [marked] : []
  } catch {
    return []
  }
}
