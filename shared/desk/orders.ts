import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { CallView, LogEntry } from './calls.ts'
import { callId, kept, line, minorUnits, note } from './fields.ts'
import { cardForm } from './payments.ts'

/** Meaning that is also said in a word. */
export type Tone = 'good' | 'warn' | 'bad' | 'info'

/** What the desk says of an order or a payment, ready for the screen. */
export type OutcomeWords = {
  chip: { word: string; tone: Tone }
  /** E.g. "Quote QU-10433 is safe. The card was declined." */
  headline: string
  /** One line of truth. */
  truth: string
  /** One sentence for the caller, or empty. */
  say: string
  /** The CRM's code, small beside the words. */
  code: number | null
}

/** This desk's own account of an order, in minor units; the CRM shows only paid or not. */
export type Ledger = {
  currency: string
  total: number
  takenHere: number
  /** What was paid beside that, by a person's word, where this desk may have forgotten something. */
  said: { by: string; amount: number } | null
  outstanding: number
  /** Before anything is taken a person has to say what has been paid. */
  notWhole: NotWhole | null
}

/** Why payments may be missing in a ledger. */
export type NotWhole =
  /** The journal lost some from when to when (ISO times). */
  | { kind: 'lost'; from: string; until: string }
  /** The order was placed elsewhere, and may have been paid in part there. */
  | { kind: 'elsewhere' }

/** One way to go on after a card that failed for certain. */
export type LadderStep = {
  kind: 'mend' | 'otherCard' | 'split' | 'otherMethod' | 'leaveAsQuote'
  title: string
  detail: string
  isAdvised: boolean
  /** The card field to mend, for `mend`. */
  field: string | null
}

/** Where an order goes, and when. */
export type Delivery = {
  address1: string
  address2: string
  address3: string
  deliveryState: string
  postcode: string
  country: string
  /** `YYYY-MM-DD`, or empty. */
  date: string
}

/** Where the call's order stands. */
export type OrderView =
  | { kind: 'none' }
  | { kind: 'sending'; what: 'order' | 'payment'; since: string }
  /** An order or quote exists. */
  | {
      kind: 'created'
      orderRef: string
      /** Whether it is that of whoever is signed in. */
      isOfCaller: boolean
      words: OutcomeWords
      ledger: Ledger
      ladder: readonly LadderStep[]
      delivery: Delivery
      steps: readonly LogEntry[]
    }
  /** It may exist. Nothing is sent again. `since` is when it was sent. */
  | {
      kind: 'unknown'
      what: 'order'
      words: OutcomeWords
      since: string
      steps: readonly LogEntry[]
    }

/** What the checkout opens with. */
export type CheckoutDraft = {
  token: string
  delivery: Delivery
  /** What was said of the lines, each with its code: for the order notes. */
  lineNotes: readonly string[]
  currency: string
  /** The total the caller is told, minor units; sent back with `place` and compared with the CRM's. */
  agreedTotal: number
  paymentDefault: 'card' | 'quote' | 'other'
  labels: readonly { code: string; name: string; colour: string | null }[]
  teams: readonly { code: string; name: string }[]
  team: string
  countries: readonly { code: string; name: string }[]
  /** Longest customer reference that fits beside the token. */
  referenceLimit: number
  /** An order of this customer that may still arrive; this one goes only as another order. */
  openOrder: OpenOrder | null
  /** Orders of this customer with the same lines or total in the last 24 hours, the newest first. */
  sameToday: readonly { orderRef: string; at: string; person: string }[]
  /** Why no card of this customer may be charged now; `null` where one may. */
  cardShut: string | null
  /** The order that is sent again, and how this basket differs from it. It goes as a quote. */
  resend: { token: string; differences: readonly string[] } | null
}

/** An order that may still arrive in the CRM; the same basket is never sent beside it. */
export type OpenOrder = {
  token: string
  amount: number
  currency: string
  since: string
  isSameBasket: boolean
}

const delivery = z.strictObject({
  address1: line(100).min(1, 'Type the first line of the address.'),
  address2: line(100),
  address3: line(100),
  deliveryState: line(2),
  postcode: line(10),
  country: line(2).min(2, 'Choose the country.'),
  date: z.union([z.literal(''), z.iso.date('Type a day, e.g. 2026-12-02.')]),
})

/** How the order is paid: a card goes with it, nothing is asked for, or it is recorded after. */
const orderPayment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), card: cardForm }),
  z.strictObject({ kind: z.literal('quote') }),
  z.strictObject({ kind: z.literal('other') }),
])

/** An order as decided by a person. */
export const orderForm = z.strictObject({
  callId,
  delivery,
  reference: line(100),
  orderNotes: note(2000),
  deliveryNotes: note(2000),
  label: line(20),
  team: line(20),
  agreedTotal: minorUnits,
  payment: orderPayment,
  /** A person's word that this is another order than the one that is still open. */
  isAnother: z.boolean().default(false),
})

/** What can be done with an order. */
export const orders = {
  checkout: intent({ input: z.strictObject({ callId }), output: type<CheckoutDraft>() }),
  /** Sends the order once. Fields the CRM did not accept come back by the form's names. */
  place: intent({ input: orderForm, output: type<CallView>() }),
  /** Notes when the customer of a quote that is left unpaid is to be rung back. */
  ringBack: intent({
    input: z.strictObject({ callId, when: kept(line(100).min(1, 'Say when to ring back.')) }),
    output: type<CallView>(),
  }),
}
