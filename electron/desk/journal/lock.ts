import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Takes `journal.lock` for life: SQLite holds an exclusive lock of the operating system on the
 * file, which is let go when the process ends, however it ends. Null when somebody else has it.
 */
export function takeLock(folder: string): { release: () => void } | null {
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder, 'journal.lock'))
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;')
    const held = lock
    return { release: () => held.close() }
  } catch {
    lock?.close()
    return null
  }
}
