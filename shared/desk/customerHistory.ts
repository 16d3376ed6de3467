import type { Unit } from '../domain/units.ts'
import type { UsualProduct } from '../domain/usuallyBuys.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { OutcomeWords } from './orders.ts'

type Chip = OutcomeWords['chip']

/** A line of an order placed here; amounts in minor units with VAT. */
export type HistoryLine = {
  readonly code: string
  readonly name: string
  readonly unit: Unit
  readonly quantity: string
  readonly total: number
}

/** An order of a customer that was placed here. */
export type HistoryOrder = {
  /** Its name in the journal. */
  readonly id: string
  readonly orderRef: string
  /** ISO time. */
  readonly at: string
  /** Minor units. */
  readonly total: number
  readonly currency: string
  readonly state: Chip
  readonly lines: readonly HistoryLine[]
}

/** What a product last cost a customer here, with VAT. */
export type LastPrice = Omit<HistoryLine, 'quantity' | 'total'> & {
  /** One unit, minor units with VAT. */
  readonly each: number
  readonly currency: string
  readonly at: string
}

/** A payment taken, or tried, at this desk. */
export type HistoryPayment = {
  readonly id: string
  readonly orderRef: string
  readonly at: string
  readonly amount: number
  readonly currency: string
  readonly method: string
  readonly person: string
  readonly state: Chip
}

/** Something else that was raised for a customer at this desk. */
export type HistoryNote = {
  readonly kind: 'activity' | 'case'
  readonly id: number
  readonly at: string
  readonly subject: string
  readonly person: string
  readonly state: Chip
}

/** What this desk itself knows of a customer's past. */
export type CustomerHistory = {
  readonly usuallyBuys: readonly UsualProduct[]
  readonly lastPrices: readonly LastPrice[]
  readonly orders: readonly HistoryOrder[]
  readonly payments: readonly HistoryPayment[]
  readonly notes: readonly HistoryNote[]
}

/** What a customer bought, paid and asked for before. */
export const customerHistory = {
  /** From this desk alone; nothing is asked of the CRM. */
  here: intent({
    input: z.strictObject({
      contactRef: z.string().min(1).max(64),
      /** Cases after an order go by e-mail alone. */
      email: z.string().max(255).default(''),
    }),
    output: type<CustomerHistory>(),
  }),
}
