import type { CrmClient } from '../../../electron/crm/client.ts'
import type { CallState } from '../../../electron/desk/calls/state.ts'
import { createDeskParts } from '../../../electron/desk/deskParts.ts'
import type { CustomerView } from '../../../shared/desk/customers.ts'
import { type DeskSettings, deskSettings } from '../../../shared/desk/settings.ts'
import { failed, ok } from '../../../shared/result.ts'
import { createMemoryDisk } from '../../simulation/disk/disk.ts'
import { openMemoryJournal } from '../../simulation/disk/memoryJournal.ts'
import { emptyStorage } from '../../simulation/world/storage.ts'
import { createVirtualClock, settle } from '../virtualClock.ts'

/** Somebody of whom the CRM told no more than the number. */
export const CUSTOMER: CustomerView = {
  contactRef: '12301',
  title: '',
  firstName: '',
  lastName: '',
  company: '',
  email: '',
  phone: '',
  mobile: '',
  address1: '',
  address2: '',
  address3: '',
  deliveryState: '',
  postcode: '',
  country: '',
  countryName: '',
  currency: '',
  team: '',
  newsletter: false,
  taxable: null,
  priceBand: null,
}

type Asked = { readonly name: string; readonly input: Readonly<Record<string, unknown>> }

export const CALL = 'call 1'
export const SESSION = 'session 1'

/** A row as `getOrders` answers with. */
export const row = (order_ref: string, more: Record<string, unknown> = {}) => ({
  order_ref,
  order_key: `key of ${order_ref}`,
  order_paid: 'N',
  order_state: 'Quote',
  order_grandtotal: '42.00',
  order_clientref: 'K7F3Q2 PO 7731',
  order_created: '2026-11-24 10:42:00',
  ...more,
})

/** An answer to `getOrders`. */
export const list = (...items: readonly object[]) => ok({ items, found: items.length })

/** The failure of a call that was never answered, and of one whose session is over. */
export const unreachable = failed({ kind: 'offline', message: 'The CRM cannot be reached.' })
export const signedOut = failed({ kind: 'signedOut', message: 'Nobody is signed in.' })

/**
 * The parts of a desk over a journal in memory and a CRM that says what a test tells it to: each
 * method its answers in turn, the last one from then on. What has none is never answered.
 */
export function smallDesk(settings: Partial<DeskSettings> = {}, disk = createMemoryDisk()) {
  const clock = createVirtualClock()
  const asked: Asked[] = []
  const answers = new Map<string, unknown[]>()
  const logged: string[] = []
  const log = (text: string, facts?: object) => logged.push(`${text} ${JSON.stringify(facts)}`)
  const call = (name: string, input: Asked['input']) => {
    asked.push({ name, input })
    const own = answers.get(name) ?? []
    const next = own.length > 1 ? own.shift() : own[0]
    return next === undefined ? new Promise(() => undefined) : Promise.resolve(next)
  }
  let isDiskFull = false
  let bytes = 0
  const parts = createDeskParts({
    // Answers are a test's own, so that no method's type fits.
    crm: { call } as unknown as CrmClient,
    fetchPicture: async () => null,
    folder: '',
    storage: {
      ...emptyStorage,
      openJournal: (place) =>
        openMemoryJournal({ ...place, clock }, disk, () => {
          if (isDiskFull) throw new Error('disk is full')
        }),
    },
    connectionId: 'training',
    settings: () => deskSettings.parse({ whoIsHere: 'Ruth', ...settings }),
    vault: {
      isLasting: true,
      seal: (text, purpose) => `${purpose}|${text}`,
      unseal: (sealed, purpose) =>
        sealed.startsWith(`${purpose}|`) ? sealed.slice(purpose.length + 1) : null,
    },
    tell: () => undefined,
    notify: () => undefined,
    alert: () => undefined,
    choosePlace: async () => null,
    printPaper: async () => Buffer.from('%PDF'),
    onChange: () => undefined,
    clock,
    randomBytes: (count) => new Uint8Array(count).fill(++bytes),
    log: { info: log, warn: log, error: log },
  })
  /** A call with its customer signed in. */
  const open = (change: Partial<CallState> = {}) => {
    parts.book.open(CALL, 'K7F3Q2')
    parts.book.update(CALL, (state) => ({
      ...state,
      session: { kind: 'open', id: SESSION, isSignedIn: true, isClean: true },
      customer: CUSTOMER,
      ...change,
    }))
  }
  return {
    parts,
    clock,
    disk,
    logged,
    open,
    asked: (name: string) => asked.flatMap((one) => (one.name === name ? [one.input] : [])),
    answer: (name: string, ...own: readonly unknown[]) => void answers.set(name, [...own]),
    fillDisk: (isFull: boolean) => {
      isDiskFull = isFull
    },
    call: () => {
      const state = parts.book.get(CALL)
      if (state === undefined) throw new Error('the call has ended')
      return state
    },
    /** Lets everything that can go on go on. */
    settled: async () => {
      for (let turn = 0; turn < 5; turn += 1) await settle()
    },
    /** What was noted of an intent, after the line that it was written. */
    words: (id: string) =>
      parts.journal
        .steps(id)
        .slice(1)
        .map(({ text }) => text),
  }
}
