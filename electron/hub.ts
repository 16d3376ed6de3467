import { defaultDialect } from '../shared/crm/dialect.ts'
import { type DeskHandlers, deskTable, type News, type NewsName } from '../shared/desk/index.ts'
import type { DeskSettings } from '../shared/desk/settings.ts'
import type { AboutView } from '../shared/desk/status.ts'
import { type Failure, failed, ok, type Result } from '../shared/result.ts'
import type { Alert } from './alerts.ts'
import type { Clock } from './clock.ts'
import type { Connection, Target } from './connections.ts'
import type { ResolveProxy } from './crm/proxy.ts'
import { connectionHandlers, liveDialect } from './desk/connection.ts'
import type { ChoosePlace } from './desk/csv/saveFile.ts'
import { settingsHandlers } from './desk/settings.ts'
import { createStatus } from './desk/status.ts'
import type { LiveKey } from './liveKey.ts'
import type { Log } from './log.ts'
import { probeCrm } from './probe.ts'
import type { Secrets } from './secrets.ts'
import type { SettingsFile } from './settings.ts'
import { createSwitchboard, type Unfinished } from './switchboard.ts'
import type { Training } from './training.ts'
import type { Vault } from './vault.ts'

type HubOptions = {
  readonly userData: string
  readonly clock: Clock
  readonly settings: SettingsFile
  readonly secrets: Secrets
  readonly vault: Vault
  readonly liveKey: LiveKey
  readonly training: Training
  readonly resolveProxy: ResolveProxy
  readonly about: AboutView
  readonly tell: <Name extends NewsName>(name: Name, news: News<Name>) => void
  readonly onTheme: (theme: DeskSettings['theme']) => void
  readonly protectScreen: (isOn: boolean) => void
  readonly alert: (alert: Alert) => void
  readonly choosePlace: ChoosePlace
  /** What the window shows as paper, as a PDF file. */
  readonly printPaper: () => Promise<Uint8Array>
  readonly log: Log
}

/** Everything the renderer may ask, answered by whichever connection is in use. */
export type Hub = {
  readonly handlers: DeskHandlers
  readonly unfinished: () => Unfinished
  /** Opens a call with whoever rings from this number, at the connection in use. */
  readonly callFrom: (number: string) => void
  readonly close: () => void
}

/** Builds what stands behind the door: connections, settings, status. */
export function createHub(options: HubOptions): Hub {
  const { settings, tell } = options

  const switchboard = createSwitchboard({
    ...options,
    first: settings.get('mode'),
    target: (mode) => targetOf(mode, options),
    settings: settings.desk,
    tell: (from, name, news) => {
      if (switchboard.current()?.id === from) tell(name, news)
    },
    notify: (notice) => status.notify(notice),
    onChange: () => status.touch(),
  })

  const status = createStatus({
    current: switchboard.current,
    about: options.about,
    training: options.training.help,
    protectScreen: options.protectScreen,
    tell: (news) => tell('statusChanged', news),
  })
  if (settings.notice !== null) status.notify(settings.notice)

  const showCurrent = ({ desk }: Connection) => {
    tell('callsReplaced', desk.openCalls())
    status.touch()
  }

  options.onTheme(settings.desk().theme)
  return {
    handlers: {
      ...deskHandlers(switchboard.ready),
      status: status.handlers,
      settings: settingsHandlers(settings, options, (next) => {
        options.onTheme(next.theme)
        switchboard.settingsChanged()
        tell('settingsChanged', next)
      }),
      connection: connectionHandlers({
        settings,
        liveKey: options.liveKey,
        sealing: options.secrets.sealing,
        probe: (asked) => probeCrm(asked, options),
        mayReplaceLive: switchboard.mayReplaceLive,
        onKey: switchboard.keyChanged,
        onSaved: async (endpoint) => {
          const next = await switchboard.dropLive(endpoint)
          if (next !== null) showCurrent(next)
        },
        switchTo: async (mode) => {
          const switched = await switchboard.switchTo(mode)
          if (switched.kind === 'error') return switched
          settings.set('mode', mode)
          showCurrent(switched.value)
          return ok(null)
        },
        tell: (view) => tell('connectionChanged', view),
        tellStep: (step) => tell('connectionStep', step),
        now: options.clock.now,
      }),
    },
    unfinished: switchboard.unfinished,
    callFrom: (number) =>
      void switchboard.ready().then((connection) => {
        if (connection.kind === 'ok') connection.value.desk.callFrom(number)
        else status.notify(ringsWords(number, connection.error.message))
      }),
    close: () => {
      switchboard.close()
      options.training.stop()
    },
  }
}

const ringsWords = (number: string, why: string) =>
  `${number} rings, but no call can be opened: ${why}`

/** Where a mode's CRM is; training starts its own first. */
async function targetOf(mode: Connection['mode'], options: HubOptions): Promise<Target> {
  const { settings, liveKey, training } = options
  if (mode === 'live') {
    const { endpoint } = settings.get('live')
    return {
      mode,
      endpoint,
      key: () => liveKey.readFor(endpoint),
      dialect: () => liveDialect(settings.get('live')),
    }
  }
  const crm = await training.start()
  return { mode, endpoint: crm.endpoint, key: () => crm.apiKey, dialect: () => defaultDialect }
}

const NOT_BUILT: Failure = { kind: 'bug', message: 'The desk cannot do this yet.' }

type DeskSubjects = Connection['desk']['handlers']

/** The subjects a connection answers, each passed on to the connection in use. */
function deskHandlers(ready: () => Promise<Result<Connection>>): DeskSubjects {
  const passOn = (subject: string, action: string) => async (input: unknown) => {
    const connection = await ready()
    if (connection.kind === 'error') return connection
    const table: Readonly<Record<string, Readonly<Record<string, unknown>>>> =
      connection.value.desk.handlers
    const handler = table[subject]?.[action]
    return typeof handler === 'function' ? handler(input) : failed(NOT_BUILT)
  }
  const subjects = Object.entries(deskTable).map(([subject, actions]) => [
    subject,
    Object.fromEntries(Object.keys(actions).map((action) => [action, passOn(subject, action)])),
  ])
  return Object.fromEntries(subjects) as DeskSubjects
}
