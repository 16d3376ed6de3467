import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A session's longest life and the grace, as they are set where nobody set anything. */
export const LONGEST_ON_ITS_WAY_MS = (60 + 4) * 60_000

const FILES = ['journal.db', 'journal.db-wal'] as const

/** Copies a desk's journal as it is now; what comes back puts the copy in its place, while no desk runs. */
export function copyJournal(folder: string): () => void {
  const inFolder = (name: string) => join(folder, name)
  for (const name of FILES) {
    if (existsSync(inFolder(name))) copyFileSync(inFolder(name), inFolder(`backup-${name}`))
  }
  return () => {
    for (const name of FILES) {
      rmSync(inFolder(name), { force: true })
      const kept = inFolder(`backup-${name}`)
      if (existsSync(kept)) copyFileSync(kept, inFolder(name))
    }
  }
}
