import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { CallView, Gate } from './calls.ts'
import { callId, dayOrNone, line } from './fields.ts'
import type { Delivery } from './orders.ts'
import type { SavedFile } from './savedFile.ts'

/** An order of the customer on the line, as the CRM lists it; sums in minor units where it told them. */
export type ListedRow = {
  /** Its number, which is its name in the list. */
  id: string
  /** Its name in this desk's journal, where it was placed here. */
  placedId: string | null
  /** ISO time; `null` where the CRM told none. */
  at: string | null
  /** `YYYY-MM-DD`, or empty. */
  deliveryDate: string
  clientRef: string
  status: string
  isPaid: boolean | null
  /** ISO 4217, or empty where the CRM told none. */
  currency: string
  net: number | null
  vat: number | null
  total: number | null
}

/** The same with all that the CRM tells; it tells no lines. */
export type ListedDetail = {
  row: ListedRow
  delivery: Delivery
  location: string
  team: string
  orderNotes: string
  deliveryNotes: string
  /** May a payment be begun on it? It is looked at once more before anything is taken. */
  pay: Gate
}

/** How far a customer's orders have been read; the CRM hands them out page by page. */
export type ListedState = {
  /** How many came. */
  read: number
  /** How many there are, where the CRM said. */
  found: number | null
  isWhole: boolean
  /** When reading began, ISO time; `null` before that. */
  at: string | null
  /** The CRM's words for where these orders stand. */
  statuses: readonly string[]
}

/** The longest of the CRM’s words that can be chosen. */
export const LONGEST_STATUS = 100

const which = z.strictObject({
  callId,
  text: line(100).default(''),
  /** One of the CRM's words, or empty for any. */
  status: z.string().max(LONGEST_STATUS).default(''),
  paid: z.enum(['any', 'paid', 'open']).default('any'),
  from: dayOrNone,
  to: dayOrNone,
  sort: z.enum(['at', 'id', 'total', 'deliveryDate', 'status']).default('at'),
  isAscending: z.boolean().default(false),
})

const orderRef = z.string().min(1).max(200)

/** The orders of the customer on the line. */
export const orderList = {
  /** Reads one page more; anew: from the first on; aside: once nothing else of the call is to be done. */
  read: intent({
    input: z.strictObject({ callId, isAnew: z.boolean(), isAside: z.boolean().default(false) }),
    output: type<ListedState>(),
  }),
  rows: intent({
    input: which.extend({
      skip: z.int().min(0).default(0),
      limit: z.int().min(1).max(100).default(100),
    }),
    output: type<{ rows: readonly ListedRow[]; count: number; state: ListedState }>(),
  }),
  /** Saves all of them as CSV, where staff say. */
  exportCsv: intent({ input: which, output: type<SavedFile>() }),
  one: intent({ input: z.strictObject({ callId, orderRef }), output: type<ListedDetail>() }),
  /** Opens a call on an order that is not paid, so that it can be. */
  pay: intent({ input: z.strictObject({ callId, orderRef }), output: type<CallView>() }),
}
