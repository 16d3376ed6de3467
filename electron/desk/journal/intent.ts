import { z } from '../../../shared/schema.ts'

/**
 * Where an intent stands. `written` before anything is sent, `sent` from the moment it may leave,
 * `confirming` for a card that went with an order and shows neither paid nor refused yet,
 * `absent` for an order that was looked for by all the rules and not seen.
 */
export const INTENT_STEPS = [
  'written',
  'sent',
  'confirming',
  'unknown',
  'absent',
  // The rest are closed: nothing more can come of them.
  'notSent',
  'refused',
  'created',
  'emptied',
  'taken',
  'stored',
  /** It was sent again, with the same token. */
  'resent',
  /** A named person saw that it is not in the CRM, or that nothing was taken. */
  'notThere',
] as const

/** One of the steps. */
export type IntentStep = (typeof INTENT_STEPS)[number]

/** Steps in which the CRM may still do what was asked: nothing like it is sent meanwhile. */
export const OPEN_STEPS: readonly IntentStep[] = [
  'written',
  'sent',
  'confirming',
  'unknown',
  'absent',
]

/** Steps of an order that is in the CRM. */
export const EXISTING_STEPS: readonly IntentStep[] = ['created', 'emptied']

/** Steps in which nobody knows whether the CRM did it; settled by looking, or by a person. */
export const UNSETTLED_STEPS: readonly IntentStep[] = ['unknown', 'absent']

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
  /** Sealed: the session's id and what was typed into the form; `null` where neither can be kept. */
  sealed: z.string().nullable(),
  /** Whether `endSession` on its session was acknowledged after the answer was lost. */
  isFenced: z.boolean(),
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
  /** As it was sent: the token, then the customer's own. */
  clientRef: z.string(),
  /** The intent it sends again. */
  replaces: z.string().nullable(),
  /** The CRM's own total, where it said one. */
  total: z.int().nullable(),
  /** As the CRM last showed it. */
  paid: z.enum(['Y', 'N']).nullable(),
  status: z.string().nullable(),
  /** Whether its card may have been charged although no order was seen. */
  charge: z.enum(['unknown', 'settled']).nullable(),
  /** What the watch saw of it later, until a person has dealt with it. */
  alarm: z.enum(['doubled', 'settledWrongly']).nullable(),
  /** The orders the alarm is about, as JSON. */
  alarmRefs: z.string().nullable(),
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

type WrittenLater = 'kind' | 'step' | 'createdAt' | 'isFenced'

/** An order as it is first written. */
export type NewOrder = Omit<
  OrderIntent,
  | WrittenLater
  | 'orderRef'
  | 'orderKey'
  | 'total'
  | 'paid'
  | 'status'
  | 'charge'
  | 'alarm'
  | 'alarmRefs'
>
/** A payment as it is first written. */
export type NewPayment = Omit<PaymentIntent, WrittenLater>

/** What becomes known of an intent after it was written. */
export type Facts = Partial<
  Pick<
    OrderIntent,
    | 'orderRef'
    | 'orderKey'
    | 'total'
    | 'paid'
    | 'status'
    | 'isFenced'
    | 'charge'
    | 'alarm'
    | 'alarmRefs'
  >
>

/** The numbers an open alarm is about; empty where there is none. */
export function alarmRefsOf(intent: Intent | null): readonly string[] {
  if (intent?.kind !== 'order' || intent.alarm === null) return []
  const refs: unknown = JSON.parse(intent.alarmRefs ?? '[]')
  return Array.isArray(refs) ? refs.filter((ref) => typeof ref === 'string') : []
}
