import { randomBytes } from 'node:crypto'
import type { Desk } from './call.ts'
import { createClock } from './clock.ts'
import type { Company } from './company/types.ts'
import { createControl } from './control.ts'
import { createEndpoint } from './endpoint.ts'
import { createFaultBook } from './faults.ts'
import { close, createListener, delay, listen } from './listener.ts'
import { createRequestLog } from './requestLog.ts'
import { prepare, refiller } from './store/seed.ts'
import type { Generated } from './store/seedProducts.ts'
import { openStore } from './store/store.ts'
import { presetSwitches, setSwitches } from './switches.ts'
import type { Switches } from './switchTable.ts'

export type SandboxOptions = {
  company: Company
  /** Made-up records beyond the company's own. */
  generated?: Generated
  picture?: (name: string) => string | undefined
  /** Loopback unless told otherwise. */
  host?: string
  port?: number
  controlPort?: number
  key?: string
  /** A file that survives a restart; without one all is in memory. */
  db?: string
  switches?: Partial<Switches>
  /** Where its clock begins, in milliseconds since 1970, at its start and at each reset; now without. */
  startsAt?: number
  controlToken?: string
  onBug?: (error: unknown) => void
}

export type Sandbox = {
  /** The end point, `http://127.0.0.1:4010/v1/`. */
  url: string
  key: string
  controlUrl: string
  controlToken: string
  stop(): Promise<void>
}

const nothing: Generated = { products: () => [], activities: () => [] }

/** Starts a sandbox CRM and its control port; ready for calls when the promise resolves. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { company, generated = nothing, host = '127.0.0.1', key = 'demo-key' } = options
  const { onBug = reportBug } = options
  const controlToken = options.controlToken ?? randomBytes(18).toString('base64url')
  const store = openStore(options.db)
  const seed = { company, generated }
  prepare(store, seed)
  const refill = refiller(store, seed)
  const stopping = new AbortController()
  const place = { url: '' }
  const desk: Desk = {
    crm: {
      store,
      clock: createClock(options.startsAt),
      switches: presetSwitches(),
      baseCurrency: company.baseCurrency,
      idsInUse: new Map(),
      pictureUrl: (name) => `${place.url}images/${name}.svg`,
    },
    key,
    faults: createFaultBook(),
    log: createRequestLog(key),
    delay: (milliseconds) => delay(milliseconds, stopping.signal),
    picture: options.picture ?? (() => undefined),
    onBug: (error) => {
      // What is cut short by the end itself is no mistake.
      if (!stopping.signal.aborted) onBug(error)
    },
    active: 0,
  }
  setSwitches(desk.crm.switches, options.switches ?? {})
  const reset = () => {
    desk.faults.clear()
    desk.log.clear()
    desk.crm.clock.reset()
    Object.assign(desk.crm.switches, presetSwitches(), options.switches)
    refill()
  }
  const server = createListener(createEndpoint(desk).fetch)
  const control = createListener(createControl(desk, controlToken, { company, reset }).fetch)
  place.url = `${await listen(server, host, options.port ?? 0)}/v1/`
  const controlUrl = `${await listen(control, '127.0.0.1', options.controlPort ?? 0)}/`
  const stop = async () => {
    stopping.abort()
    desk.faults.clear()
    await Promise.all([close(server), close(control)])
    store.close()
  }
  return { url: place.url, key, controlUrl, controlToken, stop }
}

/** The kind of mistake, never its text: that may quote what a caller sent. */
function reportBug(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  process.stderr.write(`sandbox: a request could not be answered (${name})\n`)
}
