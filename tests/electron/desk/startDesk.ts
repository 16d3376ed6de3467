import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Alert } from '../../../electron/alerts.ts'
import { systemClock } from '../../../electron/clock.ts'
import { createCrmClient } from '../../../electron/crm/client.ts'
import { createGovernor } from '../../../electron/crm/governor.ts'
import { createHttp } from '../../../electron/crm/http.ts'
import { createPictureSource } from '../../../electron/crm/pictureSource.ts'
import { createDesk, type Desk } from '../../../electron/desk/desk.ts'
import { onDisk } from '../../../electron/desk/onDisk.ts'
import type { Log } from '../../../electron/log.ts'
import { vaultOf } from '../../../electron/vault.ts'
import { defaultDialect } from '../../../shared/crm/dialect.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { type DeskSettings, deskSettings } from '../../../shared/desk/settings.ts'
import type { Result } from '../../../shared/result.ts'
import type { RunningSandbox } from '../../sandbox/startSandbox.ts'
import { createVirtualClock, type VirtualClock } from '../virtualClock.ts'
import { removeFolder } from './removeFolder.ts'

export type RunningDesk = {
  desk: Desk
  clock: VirtualClock
  folder: string
  settings: DeskSettings
  /** Resolves with the call as soon as it is as described. */
  when: (callId: string, is: (view: CallView) => boolean) => Promise<CallView>
  /** Resolves as soon as this is so; asked again at each change of the desk. */
  until: (is: () => boolean) => Promise<void>
  view: (callId: string) => CallView
  /** What nobody knows the fate of, as the screen shows it. */
  unsettled: () => Promise<readonly UnsettledView[]>
  /** The session last used; another program that got hold of it could work in it. */
  lastSession: () => string
  /** What staff were told beside their work. */
  notices: readonly string[]
  alerts: readonly Alert[]
  /** The names of what the desk told, in its order. */
  told: readonly string[]
  /** What went into the log. */
  logged: readonly string[]
  /** Ends this desk as kill -9 would: nothing more is sent, the folder stays. */
  stop: () => void
}

const folders: string[] = []

/** Removes every folder the desks of this file wrote to. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) removeFolder(folder)
}

/** A desk of a test's own over the real client; time in it passes by hand. */
export function startDesk(
  sandbox: Pick<RunningSandbox, 'url' | 'key'>,
  options: {
    folder?: string
    settings?: Partial<DeskSettings>
    connectionId?: string
    /** What the clock says at the start. */
    now?: number
    moneyTimeoutMs?: number
    /** How long an answer is waited for, unless it is one that only reads. */
    patienceMs?: number
    /** Whether the computer can keep a secret beyond this running. */
    hasKeyring?: boolean
    /** What the desk hears instead of the CRM's answer. */
    hear?: <Answer>(answer: Answer) => Answer
  } = {},
): RunningDesk {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'desk-'))
  folders.push(folder)
  const clock = createVirtualClock(options.now)
  const settings = deskSettings.parse(options.settings ?? {})
  const watchers = new Set<() => void>()
  const changed = () => {
    for (const watch of watchers) watch()
  }
  const dialect = {
    ...defaultDialect,
    timeoutMs: timeouts(options),
  }
  let session = ''
  const logged: string[] = []
  const notices: string[] = []
  const alerts: Alert[] = []
  const told: string[] = []
  const log: Log['info'] = (text, facts) => {
    logged.push(`${text} ${JSON.stringify(facts)}`)
  }
  const http = createHttp({ resolveProxy: async () => 'DIRECT' })
  const governor = createGovernor({ limit: 4, clock: systemClock, random: () => 0 })
  const crm = createCrmClient({
    endpoint: sandbox.url,
    key: () => sandbox.key,
    dialect: () => dialect,
    clock: systemClock,
    random: () => 0,
    http,
    governor,
    log: () => undefined,
    onUnanswered: (event) => desk.unanswered(event),
  })
  const desk = createDesk({
    crm: {
      call: (name, input, callOptions) => {
        if ('session_id' in input && input.session_id !== undefined) session = input.session_id
        return options.hear === undefined
          ? crm.call(name, input, callOptions)
          : crm.call(name, input, callOptions).then(options.hear)
      },
    },
    fetchPicture: createPictureSource({
      endpoint: sandbox.url,
      http,
      governor,
      clock: systemClock,
    }),
    folder,
    storage: onDisk,
    connectionId: options.connectionId ?? 'training',
    settings: () => settings,
    // One key for each folder, as if the computer's own keyring held it.
    vault: vaultOf(createHash('sha256').update(folder).digest(), options.hasKeyring ?? true),
    tell: (name) => {
      told.push(name)
      changed()
    },
    notify: (notice) => notices.push(notice),
    alert: (alert) => alerts.push(alert),
    choosePlace: async (name) => join(folder, name),
    printPaper: async () => Buffer.from('%PDF'),
    onChange: changed,
    clock,
    randomBytes: (count) => randomBytes(count),
    log: { info: log, warn: log, error: log },
  })
  const until = (is: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!is()) return
        watchers.delete(look)
        resolve()
      }
      watchers.add(look)
      look()
    })
  const view = (callId: string): CallView => {
    const found = desk.openCalls().find((call) => call.callId === callId)
    if (found === undefined) throw new Error('there is no such call')
    return found
  }
  return {
    desk,
    clock,
    folder,
    settings,
    until,
    view,
    unsettled: async () => value(desk.handlers.journal.unsettled(undefined)),
    lastSession: () => session,
    notices,
    alerts,
    told,
    logged,
    when: async (callId, is) => {
      await until(() => is(view(callId)))
      return view(callId)
    },
    stop: () => {
      desk.stop()
      http.close()
    },
  }
}

function timeouts({ patienceMs, moneyTimeoutMs }: Patience) {
  const { timeoutMs } = defaultDialect
  const { session, write, money } = timeoutMs
  return {
    ...timeoutMs,
    session: patienceMs ?? session,
    write: patienceMs ?? write,
    money: moneyTimeoutMs ?? patienceMs ?? money,
  }
}

type Patience = { patienceMs?: number; moneyTimeoutMs?: number }

/** The value of a result; a failure fails the test with its words. */
export async function value<T>(result: Result<T> | Promise<Result<T>>): Promise<T> {
  const settled = await result
  if (settled.kind === 'error') throw new Error(`failed: ${JSON.stringify(settled.error)}`)
  return settled.value
}

/** The failure of a result; a value fails the test. */
export async function failure<T>(result: Result<T> | Promise<Result<T>>) {
  const settled = await result
  if (settled.kind === 'ok') throw new Error('this should have failed')
  return settled.error
}
