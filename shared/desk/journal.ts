import type { Unit } from '../domain/units.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { CallView, Gate, LogEntry } from './calls.ts'
import { dayOrNone, kept, line, note, nothing } from './fields.ts'
import type { OutcomeWords } from './orders.ts'
import type { SavedFile } from './savedFile.ts'

/** How far the desk has come in finding out what became of something it sent. */
export type SettlingPhase =
  /** Looking for it; `nextLookInMs` until the next look. */
  | { kind: 'looking'; nextLookInMs: number }
  /** The old session is ended and acknowledged; the CRM's longest working time is waited out. */
  | { kind: 'grace'; leftMs: number; wholeMs: number }
  /** Not seen in the CRM up to `upTo` (ISO time), after fence, grace and two whole passes. */
  | { kind: 'absent'; upTo: string }
  /** The desk cannot look by itself; the reason in words. */
  | { kind: 'cannotLook'; reason: string }
  /** Only a person can say, by what they saw in the CRM or at the bank. */
  | { kind: 'needsPerson'; reason: string }
  /** More than one order carries the token: a person decides which one stays. */
  | { kind: 'doubled'; orderRefs: readonly string[] }
  /** It was settled as not there, and now the CRM shows it. */
  | { kind: 'settledWrongly'; orderRef: string }

/** An order or payment that is not settled, whole; told again after every change. */
export type UnsettledView = {
  id: string
  /** An order, a payment, or the card of an order that was not seen. */
  what: 'order' | 'payment' | 'charge'
  token: string
  /** The number, where one is known. */
  orderRef: string | null
  customerRef: string
  /** The name while the customer is on the line, else the CRM's number in words. */
  customer: string
  amount: number
  currency: string
  lineCount: number
  hasCard: boolean
  sentAt: string
  person: string
  phase: SettlingPhase
  words: OutcomeWords
  /** What was tried and seen, and what comes next. */
  steps: readonly LogEntry[]
  /** The one safe thing to do now, in a sentence. */
  advice: string
  lookNow: Gate
  /** Send the order again, as a quote, with the same token and never with a card. */
  sendAgain: Gate
  /** A person says: it is there. For an order that needs its number. */
  sayThere: Gate
  /** A person says: it is not there. Shut until fence and grace are done. */
  sayNotThere: Gate
}

/** An order placed at this desk, a row of *Placed here*. */
export type PlacedRow = {
  id: string
  orderRef: string | null
  token: string
  customer: string
  at: string
  person: string
  lineCount: number
  total: number
  taken: number
  currency: string
  /** What became of it, in a word with its tone. */
  state: OutcomeWords['chip']
}

/** A quote that waits for its payment, whatever left it unpaid. */
export type WaitingRow = PlacedRow & {
  outstanding: number
  why: string
  /** When the customer is to be rung back, as it was said; empty where nothing was. */
  ringBack: string
}

/** What the desk has learned of this CRM from its own orders. */
export type LearnedView = {
  /** Read-backs that came whole, of the twenty that are needed before anything is sent again. */
  wholeReadBacks: number
  needed: number
  quotesListed: boolean | null
  ordersListed: boolean | null
  worstDelayMs: number | null
  graceMs: number
  /** `null` where nothing speaks against sending again after an unknown. */
  againstResend: string | null
  /** Numbers of the orders this was learned from, the latest first. */
  from: readonly string[]
}

/** Everything noted about one order, for the record on paper. */
export type OrderRecord = {
  row: PlacedRow
  lines: readonly RecordLine[]
  steps: readonly LogEntry[]
}

/** A line as it was sent, in words. */
export type RecordLine = {
  code: string
  name: string
  quantity: string
  unit: Unit
  total: number
}

const SAW_NOTHING = 'Write what you saw, and where.'

const id = z.string().min(1).max(60)

/** Which orders placed here are meant, and in which order they come. */
const whichPlaced = z.strictObject({
  text: line(100).default(''),
  state: z.enum(['all', 'placed', 'waiting', 'unsettled']).default('all'),
  /** The first and the last day they were sent on, by the desk's clock; empty for any. */
  from: dayOrNone,
  to: dayOrNone,
  sort: z.enum(['at', 'total', 'orderRef', 'customer']).default('at'),
  isAscending: z.boolean().default(false),
})

/** What can be done about orders and payments after they were sent. */
export const journal = {
  unsettled: intent({ input: nothing, output: type<readonly UnsettledView[]>() }),
  /** Looks at once instead of at the next turn. */
  lookNow: intent({ input: z.strictObject({ id }), output: type<UnsettledView | null>() }),
  /** A person says what they saw in the CRM or at the bank; kept with their name. */
  settle: intent({
    input: z.strictObject({
      id,
      isThere: z.boolean(),
      orderRef: line(40).default(''),
      note: kept(note(500)).refine((text) => text.trim().length > 0, SAW_NOTHING),
    }),
    output: type<null>(),
  }),
  /** Opens a call with the same basket in a new session; it is compared before it can be placed. */
  sendAgain: intent({ input: z.strictObject({ id }), output: type<CallView>() }),
  placed: intent({
    input: whichPlaced.extend({
      skip: z.int().min(0).default(0),
      limit: z.int().min(1).max(100).default(100),
    }),
    output: type<{ rows: readonly PlacedRow[]; count: number }>(),
  }),
  /** Saves all of them as CSV, where staff say. */
  placedCsv: intent({ input: whichPlaced, output: type<SavedFile>() }),
  record: intent({ input: z.strictObject({ id }), output: type<OrderRecord>() }),
  waiting: intent({ input: nothing, output: type<readonly WaitingRow[]>() }),
  /** Opens a call on a quote that waits, so that it can be paid once its customer is signed in. */
  openWaiting: intent({ input: z.strictObject({ id }), output: type<CallView>() }),
  learned: intent({ input: nothing, output: type<LearnedView>() }),
}
