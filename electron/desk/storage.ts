import type { DatabaseSync } from 'node:sqlite'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { ActivitiesFile } from './activities/activitiesFile.ts'
import type { Journal } from './journal/journal.ts'
import type { CatalogueFile } from './stock/catalogueFile.ts'

/** What a journal is opened with. */
export type JournalPlace = {
  readonly folder: string
  readonly connectionId: string
  readonly clock: Clock
  readonly log: Log
  /** A sentence that staff must read. */
  readonly notify: (notice: string) => void
}

/** `desk.db`, as far as the desk uses it. */
export type DeskDatabase = Pick<DatabaseSync, 'prepare' | 'exec' | 'isTransaction' | 'close'>

/** Where the desk of one connection keeps what it remembers; passed in, as the clock is. */
export type Storage = {
  readonly openJournal: (place: JournalPlace) => Journal
  readonly openDeskDatabase: (folder: string) => DeskDatabase
  readonly openCatalogueFile: (folder: string) => CatalogueFile
  readonly openActivitiesFile: (folder: string) => ActivitiesFile
}
