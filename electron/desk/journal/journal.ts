import type { LogEntry, Mark } from '../../../shared/desk/calls.ts'
import type { Result } from '../../../shared/result.ts'
import type { Intent, IntentStep, NewOrder, NewPayment } from './intent.ts'

/** What is noted with a step: words for staff, and what was seen. Never a secret. */
export type Note = {
  readonly mark: Mark
  readonly words: string
  readonly evidence?: Readonly<Record<string, string | number | boolean | null>>
}

/** What became known with a step. */
export type Facts = { readonly orderRef: string; readonly orderKey: string | null }

/**
 * The record of everything that was sent about money, on disk before it was sent. Whoever holds
 * the lock writes it; anyone else reads.
 */
export type Journal = {
  /** Why no money work can be done here, or null when it can. */
  readonly trouble: () => string | null
  /** Writes an intent before anything is sent; fails while one like it is open. */
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
  /** As `advance`, opening the payment that went with an order in the same transaction. */
  readonly advanceWithPayment: (
    id: string,
    from: IntentStep,
    note: Note,
    facts: Facts & { orderKey: string },
    payment: NewPayment,
  ) => boolean
  readonly note: (id: string, note: Note) => void
  readonly find: (id: string) => Intent | null
  readonly steps: (id: string) => readonly LogEntry[]
  /** What happened to an order and to the payments on it, in order. */
  readonly stepsOn: (id: string, orderKey: string | null) => readonly LogEntry[]
  readonly openOrderOf: (customer: string) => Intent | null
  readonly openPaymentOn: (orderKey: string) => Intent | null
  /** Minor units taken on an order by this desk. */
  readonly takenOn: (orderKey: string) => number
  /** Orders of this customer that came to this total since then, the newest first. */
  readonly placedSince: (customer: string, amount: number, since: string) => readonly Intent[]
  /** Whatever may still come true, the oldest first. */
  readonly open: () => readonly Intent[]
  /** What the CRM was seen to do, such as how many characters of a reference it keeps. */
  readonly learned: (name: string) => number | null
  readonly learn: (name: string, figure: number) => void
  readonly close: () => void
}
