import type { Unit } from '../domain/units.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { CallView } from './calls.ts'
import { callId } from './fields.ts'
import type { Tone } from './orders.ts'

/** What is otherwise today with a line, in a word and a sentence. */
export type AgainChange = { word: string; detail: string; tone: Tone }

/** A line of an earlier order, as it could be bought today. */
export type AgainLine = {
  /** Its place among the lines of that order. */
  place: number
  code: string
  name: string
  quantity: string
  unit: Unit
  location: string
  /** With VAT, minor units of the order's currency. */
  was: number
  /** Our estimate for today in the same currency, with VAT; `null` where nobody knows. */
  now: number | null
  /** Empty where it can be had as it was. */
  changes: readonly AgainChange[]
  /** Whether it is added unless somebody says no, only if somebody says so, or not at all. */
  offer: 'add' | 'ask' | 'none'
}

/** An earlier order with its lines as they stand today; nothing of it is in a basket yet. */
export type OrderAgain = {
  id: string
  /** Its number, or its reference where it has none. */
  order: string
  at: string
  currency: string
  lines: readonly AgainLine[]
}

const id = z.string().min(1).max(60)

/** Ordering again what was ordered at this desk: the CRM tells no lines of other orders. */
export const again = {
  /** Shows what an order would be today; without its name the customer's last one. */
  look: intent({
    input: z.strictObject({ callId, id: id.nullable() }),
    output: type<OrderAgain>(),
  }),
  /** Puts these lines of it into the call's basket. */
  add: intent({
    input: z.strictObject({ callId, id, places: z.array(z.int().min(0)).min(1).max(1_000) }),
    output: type<CallView>(),
  }),
  /** Finds the open call of the order's customer, or opens one; nothing is put into it. */
  call: intent({ input: z.strictObject({ id }), output: type<CallView>() }),
}
