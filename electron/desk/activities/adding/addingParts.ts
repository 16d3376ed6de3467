import type { CallBook } from '../../calls/book.ts'
import type { Workers } from '../../calls/workers.ts'
import type { DeskDeps } from '../../deps.ts'
import type { Activities } from '../activities.ts'
import type { ActivitiesFile } from '../activitiesFile.ts'
import type { AddingBook } from './addingBook.ts'

/** What adding activities is made of. */
export type AddingParts = {
  readonly deps: Pick<DeskDeps, 'crm' | 'clock' | 'log' | 'settings' | 'tell' | 'onChange'>
  readonly book: CallBook
  readonly workers: Workers
  readonly activities: Pick<Activities, 'added' | 'lookAside'>
  readonly activitiesFile: Pick<ActivitiesFile, 'rows'>
  readonly addingBook: AddingBook
  /** Over when the desk is closed: its files are, too. */
  readonly life: AbortSignal
}
