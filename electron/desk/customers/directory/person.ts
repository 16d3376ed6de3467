import type { CustomerView } from '../../../../shared/desk/customers.ts'
import { z } from '../../../../shared/schema.ts'

/** Somebody this desk knows, as they are kept: sealed on disk, open in main's memory. */
export const person = z.object({
  /** The CRM's customer number; empty for somebody who was imported and never signed in. */
  contactRef: z.string(),
  title: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  company: z.string(),
  email: z.string(),
  phone: z.string(),
  mobile: z.string(),
  address1: z.string(),
  address2: z.string(),
  address3: z.string(),
  deliveryState: z.string(),
  postcode: z.string(),
  country: z.string(),
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
