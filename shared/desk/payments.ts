import { PAYMENT_METHODS } from '../domain/paymentMethods.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { CallView } from './calls.ts'
import { callId, kept, line, minorUnits, minorUnitsOrNone, note } from './fields.ts'

/** The card as read out. It crosses the bridge once, is sent once and is kept nowhere. */
export const cardForm = z.strictObject({
  recordingPaused: z.boolean(),
  holder: line(60),
  number: line(40),
  type: line(15),
  expiryMonth: line(2),
  expiryYear: line(4),
  startMonth: line(2),
  startYear: line(4),
  issue: line(2),
  cv2: line(4),
})

export type CardForm = z.output<typeof cardForm>

/** A payment as decided by a person, on the order of this call. */
export const paymentForm = z.strictObject({
  callId,
  /** Minor units of the order's currency. */
  amount: minorUnits,
  method: z.enum(PAYMENT_METHODS),
  card: cardForm.nullable(),
  /** 1 of the base currency = so many of the order's; only for an order in another currency. */
  fxRate: z
    .string()
    .trim()
    .regex(/^\d{1,6}(\.\d{1,6})?$/)
    .nullable()
    .default(null),
})

/** What a person saw in the CRM of an order's payments, where the journal may lack some. */
export const paymentWord = z.strictObject({
  callId,
  /** All that has been paid on it, in minor units of the order's currency; 0 where nothing was. */
  paid: minorUnitsOrNone,
  note: kept(note(500)).default(''),
})

/** What can be done about money for an order that exists. */
export const payments = {
  /** Sends the payment once. */
  take: intent({ input: paymentForm, output: type<CallView>() }),
  /** Writes down what has been paid; with that the ledger is whole again. */
  sayPaid: intent({ input: paymentWord, output: type<CallView>() }),
}
