import type { ExpectedCaller, LogEntry, Mark, SignInView } from '../../../shared/desk/calls.ts'
import type { CustomerView } from '../../../shared/desk/customers.ts'
import { NOTHING_TYPED, type Typed } from '../../../shared/desk/typed.ts'
import type { CartRow, Place, Wanted } from '../../../shared/domain/basket.ts'
import type { CallOrder } from '../orders/callOrder.ts'

/**
 * The CRM's session of a call. It is clean while every write and sign-in in it was answered;
 * one that is not takes no order (money.md, "Clean session").
 */
export type Session =
  | { kind: 'none' }
  | { kind: 'open'; id: string; isSignedIn: boolean; isClean: boolean }
  /** To be left: what is wanted is done again in a fresh one. */
  | { kind: 'left'; id: string; why: string }

/** What is asked of a line that the CRM has: another quantity, or that it goes. */
export type Asked = 'setQuantity' | 'takeOut'

/** Where a line stands in the CRM. */
export type There =
  | { kind: 'absent' }
  /** `asked` is what was asked of it since, and is not answered: until then nobody knows. */
  | { kind: 'present'; place: Place; as: Wanted; asked: Asked | null }
  | { kind: 'refused'; message: string }
  /** Its `addToCart` went unanswered; `before` is the basket it was sent into. */
  | { kind: 'unsure'; sent: Wanted; before: readonly CartRow[] }

/** What the desk itself knows of a product, for the estimate. */
export type Known = {
  name: string
  size: string
  /** Net price of one of the line's unit in the customer's band. */
  unitPrice: string | null
  vatRate: string | null
  /** Base units in one of the line's unit. */
  packSize: number | undefined
}

/** A line of the basket: what is wanted, what is there, and what was shown. */
export type Line = {
  readonly lineId: string
  readonly code: string
  readonly wanted: Wanted
  readonly reason: string
  /** What was said of the line; the CRM's basket has no place for it. */
  readonly note: string
  readonly isRemoved: boolean
  /** Its `addToCart` has left and is not answered yet. */
  readonly isOnItsWay: boolean
  readonly known: Known
  readonly there: There
  /** The price shown before the CRM named its own, where it differed. */
  readonly was: string | null
  /** What could be promised to this call of it, in base units, when it went to the CRM. */
  readonly promised: string | null
}

/** The CRM's basket as last read, sums in minor units where the CRM gave them. */
export type Cart = {
  readonly rows: readonly CartRow[]
  readonly contactRef: string | null
  readonly priceBand: string | null
  readonly currency: string | null
  readonly net: number | null
  readonly vat: number | null
  readonly total: number | null
}

/** What a basket showed of the CRM's before it was put in again, to be compared after. */
export type Before = {
  /** Minor units; `null` where the basket was not whole, or was changed since. */
  readonly total: number | null
  /** Lines as the CRM had them; `price` is net for one of the line's unit. */
  readonly lines: readonly { readonly lineId: string; readonly price: string | null }[]
}

/** A call, whole. */
export type CallState = {
  readonly callId: string
  readonly version: number
  readonly openedAt: string
  readonly token: string
  readonly isHeld: boolean
  readonly session: Session
  readonly signIn: SignInView
  readonly customer: CustomerView | null
  /** Whom staff found in the directory for this call. */
  readonly expected: ExpectedCaller | null
  /** The number they ring from, where another program told it; else empty. */
  readonly rang: string
  readonly lines: readonly Line[]
  /** Whether a line of this call has ever left for the CRM. */
  readonly hasSent: boolean
  /** The basket as read since the last write; `null` until it is read again. */
  readonly cart: Cart | null
  /** The basket as last read at all: what the next write is compared with, and what is shown. */
  readonly lastCart: Cart | null
  readonly before: Before | null
  /** How the basket differed once it was put in again, until somebody has seen it. */
  readonly changed: readonly string[]
  /**
   * Lines that could be promised when they went in and cannot be now, until somebody has seen it. Stock
   * is nobody's in particular: whoever signs in, it stays.
   */
  readonly short: readonly string[]
  /** What can be promised of its lines is still to be held against what could be. */
  readonly isStockDue: boolean
  readonly typed: Typed
  /** To be rung back: when, and the reminder that says so. */
  readonly callback: { readonly dueAt: string; readonly reminder: number } | null
  readonly order: CallOrder
  /** Orders of today with the same lines or total, as Checkout last showed them: their intents. */
  readonly sameShown: readonly string[]
  /** The order in the journal that this call sends again, with its token. */
  readonly resends: string | null
  readonly log: readonly LogEntry[]
}

/** A call that has just been opened. */
export const newCall = (callId: string, token: string, openedAt: string): CallState => ({
  callId,
  version: 1,
  openedAt,
  token,
  isHeld: false,
  session: { kind: 'none' },
  signIn: { kind: 'anonymous' },
  customer: null,
  expected: null,
  rang: '',
  lines: [],
  hasSent: false,
  cart: null,
  lastCart: null,
  before: null,
  changed: [],
  short: [],
  isStockDue: false,
  typed: NOTHING_TYPED,
  callback: null,
  order: { kind: 'none' },
  sameShown: [],
  resends: null,
  log: [],
})

/** A line for the log "This call". */
export const withLog = (state: CallState, at: string, mark: Mark, text: string): CallState => ({
  ...state,
  log: [...state.log, { at, mark, text }],
})

/** The state with one line changed. */
export const withLine = (
  state: CallState,
  lineId: string,
  change: (line: Line) => Line,
): CallState => ({
  ...state,
  lines: state.lines.map((line) => (line.lineId === lineId ? change(line) : line)),
})

/** The session's id while it may be used. */
export const openSession = (state: CallState): string | undefined =>
  state.session.kind === 'open' ? state.session.id : undefined
