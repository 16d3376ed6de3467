import type { News, NewsName } from '../../shared/desk/index.ts'
import type { DeskSettings } from '../../shared/desk/settings.ts'
import type { Alert } from '../alerts.ts'
import type { Clock } from '../clock.ts'
import type { CrmClient } from '../crm/client.ts'
import type { PictureSource } from '../crm/pictureSource.ts'
import type { Log } from '../log.ts'
import type { Vault } from '../vault.ts'
import type { ChoosePlace } from './csv/saveFile.ts'
import type { Storage } from './storage.ts'

/** What the desk of one connection is made of. */
export type DeskDeps = {
  readonly crm: CrmClient
  readonly fetchPicture: PictureSource
  /** This connection's own data folder; it exists. */
  readonly folder: string
  readonly storage: Storage
  readonly connectionId: string
  readonly settings: () => DeskSettings
  readonly tell: <Name extends NewsName>(name: Name, news: News<Name>) => void
  /** A sentence that staff must read, whatever they are doing. */
  readonly notify: (notice: string) => void
  /** Shows a notice of the operating system, whatever is in front. */
  readonly alert: (alert: Alert) => void
  readonly choosePlace: ChoosePlace
  /** What the window shows as paper, as a PDF file. */
  readonly printPaper: () => Promise<Uint8Array>
  /** Something that the status line shows may have changed. */
  readonly onChange: () => void
  readonly clock: Clock
  /** Seals what of this desk's own must not lie open on disk. */
  readonly vault: Vault
  readonly randomBytes: (count: number) => Uint8Array
  readonly log: Log
}
