import type { PracticeSignIn } from '../../sandbox/control.ts'
import type {
  CaseRecord,
  ContactRecord,
  OrderRecord,
  PaymentRecord,
} from '../../sandbox/controlData.ts'
import type { FaultInput, FaultState } from '../../sandbox/faults.ts'
import type { LoggedRequest } from '../../sandbox/requestLog.ts'
import type { Mail } from '../../sandbox/store/mails.ts'
import type { ToldValue } from '../../sandbox/store/menus.ts'
import type { Switches } from '../../sandbox/switchTable.ts'
import type { MenuName } from '../../shared/domain/menuNames.ts'

/** A fault that was asked for; only a hold can be waited for and released. */
export type AskedFault = FaultState & {
  /** Resolves once so many requests are parked by it. */
  whenHeld(count?: number): Promise<void>
  release(): Promise<void>
}

/** The sandbox's control port, typed. */
export type Control = {
  health(): Promise<{ isUp: boolean; active: number; now: number }>
  switches(): Promise<Switches>
  setSwitches(changes: Partial<Switches>): Promise<Switches>
  fault(fault: FaultInput): Promise<AskedFault>
  clearFaults(): Promise<void>
  requests(method?: string): Promise<LoggedRequest[]>
  counts(): Promise<Record<string, number>>
  /** Resolves once so many requests of a method have arrived since the start. */
  whenArrived(method: string, count?: number): Promise<void>
  order(ref: string): Promise<OrderRecord | undefined>
  /** Orders whose customer reference holds these words; all of them without. */
  orders(clientRef?: string): Promise<OrderRecord[]>
  chargesWithoutOrder(): Promise<PaymentRecord[]>
  contacts(): Promise<ContactRecord[]>
  setPassword(contactRef: number, password: string): Promise<void>
  /** Sets the first and last day a product is on sale; empty is open. */
  setWindow(code: string, window: { start?: string; end?: string }): Promise<void>
  /** What a product holds at each of these locations from now on, as decimals. */
  setStock(code: string, held: Readonly<Record<string, string>>): Promise<void>
  /** What a product costs net from now on, by the code of a price band. */
  setPrices(code: string, prices: Readonly<Record<string, string>>): Promise<void>
  /** What a menu has from now on, told word for word. */
  setMenu(name: MenuName, values: readonly ToldValue[]): Promise<void>
  /** Whom one may sign in to practise. */
  signIns(): Promise<PracticeSignIn[]>
  mails(): Promise<Mail[]>
  /** The cases the CRM has, which no method lists. */
  cases(): Promise<CaseRecord[]>
  /** Expires one session, or all of them. */
  expireSessions(sessionId?: string): Promise<void>
  advance(milliseconds: number): Promise<void>
  reset(): Promise<void>
}

/** A client of the control port at an address, with its token. */
export function controlClient(url: string, token: string): Control {
  const send = async (verb: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(new URL(path, url), {
      method: verb,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (response.ok || response.status === 404) return response
    throw new Error(`control ${verb} ${path}: ${response.status} ${await response.text()}`)
  }
  const json = async <Answer>(verb: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await send(verb, path, body)
    if (response.status === 404) throw new Error(`control ${verb} ${path}: there is no such thing`)
    return (await response.json()) as Answer
  }
  const query = (values: Record<string, string>) => new URLSearchParams(values).toString()
  return {
    health: () => json('GET', 'health'),
    switches: () => json('GET', 'switches'),
    setSwitches: (changes) => json('PUT', 'switches', changes),
    fault: async (fault) => {
      const state = await json<FaultState>('POST', 'faults', fault)
      return {
        ...state,
        whenHeld: async (count = 1) => {
          await json('GET', `faults/${state.id}/held?count=${count}`)
        },
        release: async () => {
          await json('POST', `faults/${state.id}/release`)
        },
      }
    },
    clearFaults: async () => {
      await json('DELETE', 'faults')
    },
    requests: (method) => json('GET', `requests?${query(method === undefined ? {} : { method })}`),
    counts: () => json('GET', 'requests/counts'),
    whenArrived: async (method, count = 1) => {
      await json('GET', `requests/arrived?${query({ method, count: String(count) })}`)
    },
    order: async (ref) => {
      const response = await send('GET', `orders/${encodeURIComponent(ref)}`)
      return response.status === 404 ? undefined : ((await response.json()) as OrderRecord)
    },
    orders: (clientRef = '') => json('GET', `orders?${query({ clientRef })}`),
    chargesWithoutOrder: () => json('GET', 'charges-without-order'),
    contacts: () => json('GET', 'contacts'),
    setPassword: async (contactRef, password) => {
      await json('POST', `contacts/${contactRef}/password`, { password })
    },
    setWindow: async (code, window) => {
      await json('PUT', `products/${encodeURIComponent(code)}`, window)
    },
    setStock: async (code, held) => {
      await json('PUT', `products/${encodeURIComponent(code)}/stock`, held)
    },
    setPrices: async (code, prices) => {
      await json('PUT', `products/${encodeURIComponent(code)}/prices`, prices)
    },
    setMenu: async (name, values) => {
      await json('PUT', `menus/${name}`, values)
    },
    signIns: () => json('GET', 'sign-ins'),
    mails: () => json('GET', 'mails'),
    cases: () => json('GET', 'cases'),
    expireSessions: async (sessionId) => {
      await json(
        'POST',
        'sessions/expire',
        sessionId === undefined ? {} : { session_id: sessionId },
      )
    },
    advance: async (milliseconds) => {
      await json('POST', 'clock/advance', { ms: milliseconds })
    },
    reset: async () => {
      await json('POST', 'reset')
    },
  }
}
