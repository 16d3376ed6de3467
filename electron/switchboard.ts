import { failed, ok, type Result } from '../shared/result.ts'
import {
  type Connection,
  type ConnectionOptions,
  openConnection,
  type Target,
} from './connections.ts'

type Mode = 'training' | 'live'

/** Holds the connections that were opened and says which one is in use. */
export type Switchboard = {
  /** The connection in use; `null` until the first one stands. */
  readonly current: () => Connection | null
  /** The connection in use, once it stands; a failure in words where it cannot. */
  readonly ready: () => Promise<Result<Connection>>
  readonly switchTo: (mode: Mode) => Promise<Result<Connection>>
  /** Whether another end point may take the place of the live one now. */
  readonly mayReplaceLive: (endpoint: string) => Result<null>
  /** Lets go of a live connection to another end point; the new one, if it takes its place in use. */
  readonly dropLive: (endpoint: string) => Promise<Connection | null>
  /** The live connection has another key now, or none. */
  readonly keyChanged: () => void
  /** What would be cut short, or be gone, if the desk closed now: of all connections. */
  readonly unfinished: () => Unfinished
  /** The settings, which all connections share, are others now. */
  readonly settingsChanged: () => void
  readonly close: () => void
}

/** Things on their way to a CRM, and calls that are not finished. */
export type Unfinished = {
  readonly pending: number
  readonly unplaced: number
  /** Whether calls come back at the next start. */
  readonly isKept: boolean
}

const RETRY_AFTER_MS = 3000

type SwitchboardOptions = ConnectionOptions & {
  readonly first: Mode
  readonly target: (mode: Mode) => Promise<Target>
}

/** Opens the first connection at once; others when they are asked for. Calls stay with theirs. */
export function createSwitchboard(options: SwitchboardOptions): Switchboard {
  const opened = new Map<Mode, Connection>()
  let current: Connection | null = null
  let wanted = options.first
  let inUse = open(options.first)
  let triedAt = options.clock.monotonic()

  /** The connection in use; one that could not be opened is tried again, but not in a rush. */
  const ready = async (): Promise<Result<Connection>> => {
    const connection = await inUse
    if (connection.kind === 'ok' || options.clock.monotonic() - triedAt < RETRY_AFTER_MS)
      return connection
    triedAt = options.clock.monotonic()
    inUse = open(wanted)
    return inUse
  }

  async function open(mode: Mode): Promise<Result<Connection>> {
    try {
      const connection = opened.get(mode) ?? openConnection(await options.target(mode), options)
      opened.set(mode, connection)
      current = connection
      connection.desk.start()
      return ok(connection)
    } catch (error) {
      options.log.error('a connection could not be opened', { mode, error: String(error) })
      return failed({ kind: 'offline', message: sentence(error) })
    }
  }

  return {
    current: () => current,
    ready,
    switchTo: async (mode) => {
      const next = await open(mode)
      if (next.kind === 'ok') {
        wanted = mode
        inUse = Promise.resolve(next)
      }
      return next
    },
    mayReplaceLive: (endpoint) => {
      const live = opened.get('live')
      if (live === undefined || live.endpoint === endpoint) return ok(null)
      const isBusy = live.desk.openCalls().some((call) => call.lines.length > 0)
      return isBusy || live.desk.pendingCount() > 0
        ? failed({
            kind: 'invalid',
            message: 'End the open calls of the present CRM first.',
            fields: { endpoint: 'There are open calls with the present CRM. End them first.' },
          })
        : ok(null)
    },
    dropLive: async (endpoint) => {
      const live = opened.get('live')
      if (live === undefined || live.endpoint === endpoint) return null
      opened.delete('live')
      live.close()
      if (current !== live) return null
      inUse = open('live')
      const next = await inUse
      return next.kind === 'ok' ? next.value : null
    },
    keyChanged: () => opened.get('live')?.desk.keyChanged(),
    unfinished: () => {
      const desks = [...opened.values()].map(({ desk }) => desk)
      return {
        pending: desks.reduce((sum, desk) => sum + desk.pendingCount(), 0),
        unplaced: desks.reduce((sum, desk) => sum + desk.unplacedCount(), 0),
        isKept: options.vault.isLasting,
      }
    },
    settingsChanged: () => {
      for (const { desk } of opened.values()) desk.settingsChanged()
      options.onChange()
    },
    close: () => {
      for (const connection of opened.values()) connection.close()
      opened.clear()
    },
  }
}

const sentence = (error: unknown): string =>
  error instanceof Error ? error.message : 'The connection could not be opened.'
