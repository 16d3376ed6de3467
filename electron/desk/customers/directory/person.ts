import type { CustomerView } from '../../../../shared/desk/customers.ts'
import { z } from '../../../../shared/schema.ts'
import { keptCustomer } from '../keptCustomer.ts'

const named = keptCustomer.omit({
  countryName: true,
  currency: true,
  team: true,
  newsletter: true,
  taxable: true,
  priceBand: true,
})

/** Somebody this desk knows, as they are kept: sealed on disk, open in main's memory. */
export const person = z.object({
  /** Their number (`contactRef`) is empty for somebody who was imported and never signed in. */
  ...named.shape,
  /** The name of their price band; empty where the CRM told none. */
  priceBand: z.string(),
  /** ISO time at which this desk came to know them. */
  since: z.string(),
  /** ISO time at which they were served last; empty for somebody who never was. */
  seenAt: z.string(),
})

/** Somebody this desk knows. */
export type Person = z.output<typeof person>

/** A customer as they are remembered, now that they are on the line. */
export function personOf(customer: CustomerView, now: string, known: Person | undefined): Person {
  const { contactRef, title, firstName, lastName, company, email, phone, mobile } = customer
  const { address1, address2, address3, deliveryState, postcode, country } = customer
  return {
    contactRef,
    title,
    firstName,
    lastName,
    company,
    email,
    phone,
    mobile,
    address1,
    address2,
    address3,
    deliveryState,
    postcode,
    country,
    priceBand: customer.priceBand?.name ?? '',
    since: known?.since ?? now,
    seenAt: now,
  }
}
