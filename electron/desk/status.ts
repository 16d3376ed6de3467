import type { DeskHandlers } from '../../shared/desk/index.ts'
import type { AboutView, StatusView, TrainingHelp } from '../../shared/desk/status.ts'
import type { StockStatus } from '../../shared/desk/stock.ts'
import { ok } from '../../shared/result.ts'
import type { Traffic } from '../traffic.ts'

/** What the status line needs to know of the connection in use. */
export type Watched = {
  readonly mode: 'training' | 'live'
  readonly name: string
  readonly traffic: Traffic
  readonly desk: {
    readonly unsettledCount: () => number
    readonly stockStatus: () => StockStatus
    readonly pendingCount: () => number
  }
}

const OPENING: StatusView = {
  mode: 'training',
  name: 'Opening the connection',
  line: { kind: 'untried' },
  stock: { products: 0, at: null, next: null, work: { kind: 'idle' } },
  unsettled: 0,
  pending: 0,
  notices: [],
}

type StatusOptions = {
  /** The connection in use; `null` while the first one is being opened. */
  readonly current: () => Watched | null
  readonly about: AboutView
  readonly training: () => Promise<TrainingHelp>
  readonly protectScreen: (isOn: boolean) => void
  readonly tell: (status: StatusView) => void
}

/** The status line: gathers what others know, and tells when any of it changed. */
export type StatusDesk = {
  readonly handlers: DeskHandlers['status']
  /** Something may have changed; told once for all changes of the same turn. */
  readonly touch: () => void
  /** Adds a sentence that staff must read. */
  readonly notify: (notice: string) => void
}

/** Builds the status line's side of main. */
export function createStatus(options: StatusOptions): StatusDesk {
  let notices: readonly string[] = []
  let told = ''
  let isDue = false

  const view = (): StatusView => {
    const current = options.current()
    if (current === null) return { ...OPENING, notices }
    const { mode, name, traffic, desk } = current
    return {
      mode,
      name,
      line: traffic.line(),
      stock: desk.stockStatus(),
      unsettled: desk.unsettledCount(),
      pending: desk.pendingCount(),
      notices,
    }
  }

  const touch = () => {
    if (isDue) return
    isDue = true
    setImmediate(() => {
      isDue = false
      const status = view()
      const text = JSON.stringify(status)
      if (text === told) return
      told = text
      options.tell(status)
    })
  }

  const handlers: DeskHandlers['status'] = {
    read: () => ok(view()),
    requests: () => ok(options.current()?.traffic.recent() ?? []),
    about: () => ok(options.about),
    training: async () =>
      ok(options.current()?.mode === 'training' ? await options.training() : null),
    dismissNotice: ({ notice }) => {
      notices = notices.filter((known) => known !== notice)
      touch()
      return ok(null)
    },
    protectScreen: ({ isOn }) => {
      options.protectScreen(isOn)
      return ok(null)
    },
  }

  const notify = (notice: string) => {
    // Said again, it stands there once, as the newest.
    notices = [...notices.filter((known) => known !== notice), notice]
    touch()
  }

  return { handlers, touch, notify }
}
