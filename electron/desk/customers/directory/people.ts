import type { CallBook } from '../../calls/book.ts'
import type { DeskDeps } from '../../deps.ts'
import type { DeskDatabase } from '../../storage.ts'
import type { SignIns } from '../signIns.ts'
import { createDirectory } from './directory.ts'
import { createKeptSignIns } from './keptSignIns.ts'
import { createRemembering } from './remembering.ts'

type Parts = {
  readonly deps: DeskDeps
  readonly database: DeskDatabase
  readonly book: CallBook
  readonly signIns: SignIns
}

/** The people this desk knows, and what is kept of how they sign in. */
export function createPeople({ deps, database, book, signIns }: Parts, life: AbortSignal) {
  const keptSignIns = createKeptSignIns({ deps, database })
  const onForget = keptSignIns.forget
  const directory = createDirectory({ deps, database, onForget }, life)
  const remember = createRemembering({ book, signIns, directory, keptSignIns })
  return { directory, keptSignIns, remember }
}
