import { z } from '../../../shared/schema.ts'

/**
 * Where an intent stands. `written` before anything is sent, `sent` from the moment it may leave,
 * `confirming` for a card that went with an order and shows neither paid nor refused yet.
 */
export const INTENT_STEPS = [
  'written',
  'sent',
  'confirming',
  'unknown',
  // The rest are closed: nothing more can come of them.
  'notSent',
  'refused',
  'created',
  'emptied',
  'taken',
  'stored',
] as const

/** One of the steps. */
export type IntentStep = (typeof INTENT_STEPS)[number]

/** Steps in which the CRM may still do what was asked: nothing like it is sent meanwhile. */
export const OPEN_STEPS: readonly IntentStep[] = ['written', 'sent', 'confirming', 'unknown']

/** What every intent carries; amounts in minor units. Never card data, never a name. */
const common = {
  id: z.string(),
  token: z.string(),
  /** The CRM's reference of the contact. */
  customer: z.string(),
  callId: z.string(),
  /** The session's hash; the id itself is a bearer token. */
  sessionHash: z.string(),
  amount: z.int(),
  currency: z.string(),
  /** Who was at the desk. */
  person: z.string(),
  /** ISO time. */
  createdAt: z.string(),
  step: z.enum(INTENT_STEPS),
  orderRef: z.string().nullable(),
  orderKey: z.string().nullable(),
}

/** A decision to place an order. */
export const orderIntent = z.object({
  ...common,
  kind: z.literal('order'),
  /** Another order of the same customer takes the next one; the first is 0. */
  slot: z.int(),
  basketHash: z.string(),
  /** The lines as agreed, as JSON. */
  lines: z.string(),
  hasCard: z.boolean(),
})

/** A decision to take a payment. */
export const paymentIntent = z.object({
  ...common,
  kind: z.literal('payment'),
  method: z.string(),
  orderKey: z.string(),
  orderRef: z.string(),
})

/** A decision to place an order, as it stands on disk. */
export type OrderIntent = z.output<typeof orderIntent>
/** A decision to take a payment, as it stands on disk. */
export type PaymentIntent = z.output<typeof paymentIntent>
/** Either. */
export type Intent = OrderIntent | PaymentIntent

/** An order as it is first written. */
export type NewOrder = Omit<OrderIntent, 'kind' | 'step' | 'createdAt' | 'orderRef' | 'orderKey'>
/** A payment as it is first written. */
export type NewPayment = Omit<PaymentIntent, 'kind' | 'step' | 'createdAt'>
