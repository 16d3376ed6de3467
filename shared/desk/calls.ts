import { LONGEST_SEALED } from '../domain/sealedCall.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { LineView, TotalsView } from './basket.ts'
import type { CustomerView } from './customers.ts'
import { callId, note, nothing } from './fields.ts'
import type { OrderView } from './orders.ts'
import type { SavedFile } from './savedFile.ts'
import { type Typed, typed } from './typed.ts'

/** Whether something may be done now; if not, the reason in words. */
export type Gate = { kind: 'open' } | { kind: 'shut'; reason: string }

/** A mark for a thing that went well, went wrong, or is still to come. */
export type Mark = 'done' | 'failed' | 'waiting' | 'next' | 'unknown' | 'note'

/** One line of the log "This call" or of the list "What happened"; `at` is ISO time. */
export type LogEntry = { at: string; mark: Mark; text: string }

/** How the caller's sign-in stands. */
export type SignInView =
  | { kind: 'anonymous' }
  | { kind: 'signingIn' }
  | { kind: 'signedIn' }
  | { kind: 'signedOut'; message: string }

/** Who the caller is by the directory, as long as nobody is signed in. */
export type ExpectedCaller = {
  personId: string
  name: string
  email: string
  /** Why they are asked for their password, where it looked as if they need not be; else empty. */
  asks: string
}

/** A call, whole; sent again after every change. */
export type CallView = {
  callId: string
  /** Goes up with each change, so that an older answer never covers a newer state. */
  version: number
  openedAt: string
  /** First in the customer reference of whatever this call orders. */
  token: string
  /** The caller's name, also one that is only expected, or "New caller". */
  name: string
  isHeld: boolean
  signIn: SignInView
  /** As main last heard it from this window, or kept it from the last running. */
  typed: Typed
  customer: CustomerView | null
  expected: ExpectedCaller | null
  /** The number they ring from, where another program told it; else empty. */
  rang: string
  lines: readonly LineView[]
  totals: TotalsView
  order: OrderView
  /** May the basket still be changed? Shut while an order is out and once it is placed. */
  edit: Gate
  place: Gate
  pay: Gate
  /** When the caller of a dropped call is to be rung back (ISO time), and the reminder of it. */
  callback: { dueAt: string; reminder: number } | null
  /** How a basket that was put in again differs from what was shown before, until that is seen. */
  changed: readonly string[]
  log: readonly LogEntry[]
}

/** What came of a sealed call: a call here, or the word that it was one before. */
export type TakenOver =
  | { kind: 'opened'; call: CallView }
  /** When (ISO time), as which call, and whether that one is still open. Nothing was opened. */
  | { kind: 'openedBefore'; at: string; token: string; isOpen: boolean }

const phrase = z
  .string()
  .max(200)
  .refine(
    (text) => text.trim().length >= 12,
    'Type at least twelve characters; four words are good.',
  )

/** What can be done with a call as a whole. */
export const calls = {
  list: intent({ input: nothing, output: type<readonly CallView[]>() }),
  open: intent({ input: nothing, output: type<CallView>() }),
  hold: intent({
    input: z.strictObject({ callId, isHeld: z.boolean() }),
    output: type<CallView>(),
  }),
  /** Keeps what is typed. It changes nothing else, and so nothing is told of it. */
  typed: intent({ input: z.strictObject({ callId, typed }), output: type<null>() }),
  /** Somebody has seen how the basket differs from what was shown before. */
  seen: intent({ input: z.strictObject({ callId }), output: type<CallView>() }),
  /** The line went dead: the call stays as it is, and somebody is reminded to ring back. */
  drop: intent({
    input: z.strictObject({ callId, dueAt: z.iso.datetime('Choose a day and a time.') }),
    output: type<CallView>(),
  }),
  /** The caller of a dropped call is on the line again. */
  answered: intent({ input: z.strictObject({ callId }), output: type<CallView>() }),
  /** Seals the call for another desk, under a pass phrase; it stays here until that text is out. */
  handOver: intent({
    input: z.strictObject({ callId, phrase }),
    output: type<{ text: string }>(),
  }),
  /** Writes that text into a file, where staff choose to. */
  saveHanded: intent({ input: z.strictObject({ callId }), output: type<SavedFile>() }),
  /** The text is out: the call ends here, if it is still as it was sealed last. */
  handedOver: intent({ input: z.strictObject({ callId }), output: type<null>() }),
  /** Opens a call that another desk sealed; one that was opened here before, only if asked to again. */
  takeOver: intent({
    input: z.strictObject({
      text: note(LONGEST_SEALED).min(1, 'Put in the text your colleague sent you.'),
      phrase: z.string().max(200),
      isAgain: z.boolean(),
    }),
    output: type<TakenOver>(),
  }),
  /** Ends the call's session; lines that were not placed are gone, so the screen asks first. */
  end: intent({ input: z.strictObject({ callId }), output: type<null>() }),
}
