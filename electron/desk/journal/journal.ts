import type { LogEntry, Mark } from '../../../shared/desk/calls.ts'
import type { Result } from '../../../shared/result.ts'
import type {
  Facts,
  Intent,
  IntentStep,
  NewOrder,
  NewPayment,
  OrderIntent,
  PaymentIntent,
} from './intent.ts'

/** What is noted with a step: words for staff, and what was seen. Never a secret. */
export type Note = {
  readonly mark: Mark
  readonly words: string
  readonly evidence?: Readonly<Record<string, string | number | boolean | null>>
}

/** A note as it was found again. */
export type Noted = {
  readonly at: string
  readonly intent: string
  readonly orderRef: string | null
  readonly evidence: Readonly<Record<string, unknown>>
}

/**
 * The record of everything that was sent about money, on disk before it was sent. Whoever holds
 * the lock writes it; anyone else reads.
 */
export type Journal = {
  /** Why no money work can be done here, or null when it can. */
  readonly trouble: () => string | null
  /**
   * Since when (ISO time) something that was sent may be missing in it, or null: it was damaged, or
   * is an older copy. While that stands, a customer's orders are looked through before another.
   */
  readonly lookFirst: () => string | null
  /** The same, and it stays: what a payment's row told is not made known again by time. */
  readonly mayLackBefore: () => string | null
  /**
   * Writes an intent before anything is sent; fails while one like it is open. One that sends
   * another again closes that one in the same transaction, and fails where it is not *absent*.
   */
  readonly writeOrder: (intent: NewOrder) => Result<null>
  readonly writePayment: (intent: NewPayment) => Result<null>
  /**
   * Moves an intent on if it still stands where the caller believes: exactly one row changed and
   * synced, or false. Throws what SQLite throws when the disk fails.
   */
  readonly advance: (
    id: string,
    from: IntentStep,
    to: IntentStep,
    note: Note,
    facts?: Facts,
  ) => boolean
  /** As `advance` to `created`, opening the payment that went with it in the same transaction. */
  readonly advanceWithPayment: (
    id: string,
    from: IntentStep,
    note: Note,
    facts: Facts,
    payment: { readonly intent: NewPayment; readonly step: 'confirming' | 'unknown' },
  ) => boolean
  /** Notes what was tried or seen, and keeps what became known by it. */
  readonly note: (id: string, note: Note, facts?: Facts) => void
  readonly find: (id: string) => Intent | null
  readonly steps: (id: string) => readonly LogEntry[]
  /** What happened to an order and to the payments on it, in order. */
  readonly stepsOn: (id: string, orderKey: string | null) => readonly LogEntry[]
  /** Orders of a customer that are open, by slot. */
  readonly openOrdersOf: (customer: string) => readonly OrderIntent[]
  readonly openPaymentOn: (orderKey: string) => Intent | null
  /** Every order this desk ever sent for a customer, the oldest first. */
  readonly ordersOf: (customer: string) => readonly OrderIntent[]
  /** All payments taken, or tried, of a customer, in their order. */
  readonly paymentsOf: (customer: string) => readonly PaymentIntent[]
  /** The order a session went out with, by the hash of its id; none where nothing came of it. */
  readonly orderOfSession: (sessionHash: string) => OrderIntent | null
  /** Minor units taken on an order by this desk. */
  readonly takenOn: (orderKey: string) => number
  /** Orders of this customer that were placed since then, the newest first. */
  readonly placedSince: (customer: string, since: string) => readonly OrderIntent[]
  /** Whatever may still come true, the oldest first. */
  readonly open: () => readonly Intent[]
  /** Orders a person has to deal with although they are closed: alarms, and charges not known. */
  readonly troubled: () => readonly OrderIntent[]
  /** Every order of this connection, the newest first. */
  readonly orders: () => readonly OrderIntent[]
  /** Notes that carry this piece of evidence, of all intents or of one, the oldest first. */
  readonly noted: (evidence: string, intent?: string) => readonly Noted[]
  /** What the CRM was seen to do, such as how many characters of a reference it keeps. */
  readonly learned: (name: string) => number | null
  readonly learn: (name: string, figure: number) => void
  readonly close: () => void
}
