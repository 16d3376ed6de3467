import { z } from '../../../shared/schema.ts'

/**
 * An order that was placed elsewhere and is to be paid on a call here: all the desk knows of it, and
 * what a person said was paid on it. Kept with its call; sums in minor units of its currency.
 */
export const toPay = z.object({
  customer: z.string(),
  orderRef: z.string(),
  orderKey: z.string().nullable(),
  currency: z.string(),
  total: z.int(),
  clientRef: z.string(),
  /** As the CRM listed it. */
  status: z.string(),
  delivery: z.object({
    address1: z.string(),
    address2: z.string(),
    address3: z.string(),
    deliveryState: z.string(),
    postcode: z.string(),
    country: z.string(),
    date: z.string(),
  }),
  said: z
    .object({
      by: z.string(),
      amount: z.int(),
      /** Since when the journal may have lacked something as it was said; it counts for that one alone. */
      of: z.string().nullable().default(null),
    })
    .nullable(),
})

/** The same, as a value. */
export type ToPay = z.output<typeof toPay>
