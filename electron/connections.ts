import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Dialect } from '../shared/crm/dialect.ts'
import type { News, NewsName } from '../shared/desk/index.ts'
import type { DeskSettings } from '../shared/desk/settings.ts'
import type { Alert } from './alerts.ts'
import type { Clock } from './clock.ts'
import { createCrmClient } from './crm/client.ts'
import { createGovernor } from './crm/governor.ts'
import { createHttp } from './crm/http.ts'
import { createPictureSource } from './crm/pictureSource.ts'
import type { ResolveProxy } from './crm/proxy.ts'
import type { ChoosePlace } from './desk/csv/saveFile.ts'
import { createDesk, type Desk } from './desk/desk.ts'
import { onDisk } from './desk/onDisk.ts'
import type { Log } from './log.ts'
import { createTraffic, type Traffic } from './traffic.ts'
import type { Vault } from './vault.ts'

/** Requests under way at once to one CRM; a small office's server is not to be flooded. */
const CONCURRENT_REQUESTS = 4

/** One CRM with everything the desk keeps for it; nothing of one is seen from another. */
export type Connection = {
  readonly id: string
  readonly mode: 'training' | 'live'
  /** What the status line calls it. */
  readonly name: string
  readonly endpoint: string
  readonly traffic: Traffic
  readonly desk: Desk
  readonly close: () => void
}

/** Where a connection leads and how it speaks; key and dialect are read at each request. */
export type Target = {
  readonly mode: 'training' | 'live'
  readonly endpoint: string
  readonly key: () => string
  readonly dialect: () => Dialect
}

/** What every connection of this desk shares. */
export type ConnectionOptions = {
  readonly userData: string
  readonly clock: Clock
  readonly resolveProxy: ResolveProxy
  /** Seals what the desk keeps on disk; one for all connections. */
  readonly vault: Vault
  readonly settings: () => DeskSettings
  readonly tell: <Name extends NewsName>(from: string, name: Name, news: News<Name>) => void
  /** A sentence that staff must read. */
  readonly notify: (notice: string) => void
  readonly alert: (alert: Alert) => void
  readonly choosePlace: ChoosePlace
  /** What the window shows as paper, as a PDF file. */
  readonly printPaper: () => Promise<Uint8Array>
  /** Something the status line shows may have changed. */
  readonly onChange: () => void
  readonly log: Log
}

/** Opens a connection with its own folder, client and desk. */
export function openConnection(target: Target, options: ConnectionOptions): Connection {
  const { clock } = options
  const id = connectionId(target)
  const folder = join(options.userData, 'connections', id)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const traffic = createTraffic(clock.now, options.onChange)
  const http = createHttp({ resolveProxy: options.resolveProxy })
  const governor = createGovernor({ limit: CONCURRENT_REQUESTS, clock, random: Math.random })
  const crm = createCrmClient({
    endpoint: target.endpoint,
    key: target.key,
    dialect: target.dialect,
    clock,
    random: Math.random,
    http,
    governor,
    log: traffic.note,
    onUnanswered: (event) => desk.unanswered(event),
  })
  const desk = createDesk({
    crm,
    fetchPicture: createPictureSource({ endpoint: target.endpoint, http, governor, clock }),
    folder,
    storage: onDisk,
    connectionId: id,
    settings: options.settings,
    vault: options.vault,
    clock,
    randomBytes: (count) => randomBytes(count),
    tell: (name, news) => options.tell(id, name, news),
    notify: options.notify,
    alert: options.alert,
    choosePlace: options.choosePlace,
    printPaper: options.printPaper,
    onChange: options.onChange,
    log: options.log,
  })
  return {
    id,
    mode: target.mode,
    name: target.mode === 'training' ? 'Training CRM' : hostOf(target.endpoint),
    endpoint: target.endpoint,
    traffic,
    desk,
    close: () => {
      desk.stop()
      http.close()
    },
  }
}

/** The name of a connection's folder: readable, and the same for the same end point. */
export function connectionId({ mode, endpoint }: Pick<Target, 'mode' | 'endpoint'>): string {
  if (mode === 'training') return 'training'
  const host = hostOf(endpoint).replace(/[^\w.-]/g, '_')
  return `${host}-${createHash('sha256').update(endpoint).digest('hex').slice(0, 8)}`
}

const hostOf = (endpoint: string): string => URL.parse(endpoint)?.host ?? 'no CRM yet'
