import { openActivitiesFile } from './activities/activitiesFile.ts'
import { openDeskDatabase } from './deskDatabase.ts'
import { openJournal } from './journal/openJournal.ts'
import { openCatalogueFile } from './stock/catalogueFile.ts'
import type { Storage } from './storage.ts'

/** The desk's storage as it is outside of the simulation: SQLite files in the connection's folder. */
export const onDisk: Storage = {
  openJournal,
  openDeskDatabase,
  openCatalogueFile,
  openActivitiesFile,
}
