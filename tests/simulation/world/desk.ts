import { type CrmClient, createCrmClient } from '../../../electron/crm/client.ts'
import { createGovernor } from '../../../electron/crm/governor.ts'
import type { Http, HttpOutcome } from '../../../electron/crm/http.ts'
import { createDesk, type Desk } from '../../../electron/desk/desk.ts'
import type { Journal } from '../../../electron/desk/journal/journal.ts'
import { defaultDialect } from '../../../shared/crm/dialect.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import type { News, NewsName } from '../../../shared/desk/index.ts'
import type { DeskSettings } from '../../../shared/desk/settings.ts'
import type { DeskFile } from '../disk/deskFile.ts'
import type { MemoryDisk } from '../disk/disk.ts'
import { openMemoryJournal } from '../disk/memoryJournal.ts'
import type { Asked, Network } from '../model/network.ts'
import type { Random } from '../random.ts'
import type { Crashes } from './crashes.ts'
import { storageOn } from './storage.ts'
import { createDeskClock, type DeskClock, type WorldTime } from './time.ts'

/** One running of the desk, from its start to its end or its crash. */
export type Running = {
  readonly desk: Desk
  readonly clock: DeskClock
  /** Read by the checks alone; people see what the desk tells. */
  readonly journal: () => Journal
  readonly isAlive: () => boolean
  /** Resolves when this running dies. */
  readonly death: Promise<void>
  /** Somebody closes it: it lets go of the lock, and nobody hears of it any more. */
  readonly stop: () => void
}

/** What a running is started in. */
export type DeskWorld = {
  readonly world: WorldTime
  readonly network: Network
  readonly disk: MemoryDisk
  /** What else outlasts a running; null where nothing does. */
  readonly deskFile: DeskFile | null
  readonly random: Random
  readonly settings: DeskSettings
  /** Whether a session id can be kept sealed beyond a running. */
  readonly hasKeyring: boolean
  /** Whether the disk is full at this write. */
  readonly isDiskFull: () => boolean
  /** How wrong the wall clock goes. */
  readonly clockSetBy: number
  readonly trace: (text: () => string) => void
  /** Seen for each request, before it leaves. */
  readonly onAsked: (asked: Asked, journal: Journal) => void
  /** Every call as it is shown, at the moment it is shown. */
  readonly onTold: (view: CallView) => void
}

/** Starts the desk on what lies on the disk. */
export function startDesk(given: DeskWorld, crashes: Crashes): Running {
  const { world, network, disk, deskFile, random, settings, trace } = given
  let isAlive = true
  let die = () => {}
  const death = new Promise<void>((resolve) => {
    die = resolve
  })
  const crash = () => {
    if (!isAlive) return
    isAlive = false
    trace(() => '✝ the desk is killed')
    clock.stop()
    if (holdsDisk || opened?.trouble() === null) disk.crash(random.next)
    deskFile?.crash(random.next)
    die()
  }
  const step = (isMoney: boolean) => {
    if (isAlive && crashes.step(isMoney)) crash()
  }
  const clock = createDeskClock(world, given.clockSetBy, () => step(false))

  let opened: Journal | undefined
  let holdsDisk = false
  const openJournal = (place: { connectionId: string }) => {
    opened = openMemoryJournal({ ...place, clock }, disk, (moment) => {
      holdsDisk = true
      step(true)
      // Opened it can be: SQLite sets a little room aside for that.
      const isFull = moment === 'before' && opened !== undefined && isAlive && given.isDiskFull()
      if (isFull) throw Object.assign(new Error('disk is full'), { errcode: 13 })
    })
    return opened
  }
  const journal = () => {
    if (opened === undefined) throw new Error('the journal is not open')
    return opened
  }
  const tell = <Name extends NewsName>(name: Name, news: News<Name>) => {
    // The name says which news it is; the type cannot see it.
    if (isAlive && name === 'callChanged') given.onTold(news as News<'callChanged'>)
  }
  const http = sending({ network, clock, step, isAlive: () => isAlive }, (asked) =>
    given.onAsked(asked, journal()),
  )
  const crm = createCrmClient({
    endpoint: 'https://crm.test/v1/',
    key: () => 'demo-key',
    dialect: () => defaultDialect,
    clock,
    random: random.next,
    http,
    governor: createGovernor({ limit: 4, clock, random: random.next }),
    log: () => undefined,
    onUnanswered: (event) => desk.unanswered(event),
  })
  const withoutMenus: CrmClient = {
    // Menus are no part of money: none is had, and nothing is asked for them.
    call: (name, input, options) =>
      name === 'getAsset' ? new Promise(() => undefined) : crm.call(name, input, options),
  }
  const log = (text: string, facts?: object) =>
    trace(() => (isAlive ? `! ${text} ${JSON.stringify(facts)}` : ''))
  const desk: Desk = createDesk({
    crm: withoutMenus,
    fetchPicture: async () => null,
    folder: '',
    storage: {
      ...storageOn(
        deskFile,
        () => step(false),
        () => isAlive,
      ),
      openJournal,
    },
    connectionId: 'training',
    settings: () => settings,
    vault: {
      isLasting: given.hasKeyring,
      seal: (text, purpose) => `${purpose}|${text}`,
      unseal: (sealed, purpose) =>
        sealed.startsWith(`${purpose}|`) ? sealed.slice(purpose.length + 1) : null,
    },
    tell,
    onChange: () => undefined,
    notify: () => undefined,
    alert: () => undefined,
    choosePlace: async () => null,
    printPaper: async () => Buffer.from('%PDF'),
    clock,
    randomBytes: random.bytes,
    log: { info: log, warn: log, error: log },
  })
  const stop = () => {
    if (!isAlive) return
    desk.stop()
    isAlive = false
    clock.stop()
    die()
  }
  const running: Running = { desk, clock, journal, isAlive: () => isAlive, death, stop }
  desk.start()
  return running
}

type Sending = {
  network: Network
  clock: DeskClock
  step: (isMoney: boolean) => void
  isAlive: () => boolean
}

/** The way out, and back in on the desk's clock clock: nothing is heard while it sleeps or is dead. */
function sending(
  { network, clock, step, isAlive }: Sending,
  onAsked: (asked: Asked) => void,
): Http {
  const send: Http['send'] = ({ body: posted, signal }) =>
    new Promise<HttpOutcome>((resolve) => {
      const body = posted ?? ''
      const aborted = { kind: 'failed', sent: 'maybe', trouble: 'aborted', detail: '' } as const
      const isMoney = body.startsWith('method=addOrder') || body.startsWith('method=addTransaction')
      step(isMoney)
      if (!isAlive()) return
      signal.addEventListener('abort', () => resolve(aborted), { once: true })
      network.send(body, (outcome) => void clock.after(0, () => resolve(outcome)), onAsked)
      step(isMoney)
    })
  return { send, close: () => undefined }
}
