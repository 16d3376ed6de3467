import type { LogEntry } from '../../../shared/desk/calls.ts'
import type { Delivery, LadderStep, Ledger, OutcomeWords } from '../../../shared/desk/orders.ts'
import type { ToPay } from './toPay.ts'

/** An order or quote that exists in the CRM. */
export type CreatedOrder = {
  readonly intentId: string
  /** Whose it is; the CRM's reference of the contact. */
  readonly customer: string
  readonly orderRef: string
  /** Missing where the CRM named none: then no payment can be sent for it. */
  readonly orderKey: string | null
  readonly words: OutcomeWords
  readonly ledger: Ledger
  readonly ladder: readonly LadderStep[]
  readonly delivery: Delivery
  /** It was placed elsewhere, and is to be paid here. */
  readonly elsewhere: ToPay | null
  readonly steps: readonly LogEntry[]
  /** Why no payment can be sent now; `null` where one can. */
  readonly payShut: string | null
}

/** Where a call's order stands; what stands on disk in the journal decides, this shows it. */
export type CallOrder =
  | { kind: 'none' }
  | { kind: 'sending'; what: 'order' | 'payment'; since: string; created: CreatedOrder | null }
  | { kind: 'created'; created: CreatedOrder }
  | { kind: 'unknown'; words: OutcomeWords; since: string; steps: readonly LogEntry[] }
