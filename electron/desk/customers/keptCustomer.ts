import type { CustomerView } from '../../../shared/desk/customers.ts'
import { z } from '../../../shared/schema.ts'

/** A customer as rows on disk have them, checked as they are read. */
export const keptCustomer = z.object({
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
  countryName: z.string(),
  currency: z.string(),
  team: z.string(),
  newsletter: z.boolean(),
  taxable: z.enum(['Y', 'N', 'R']).nullable(),
  priceBand: z.object({ code: z.string(), name: z.string() }).nullable(),
}) satisfies z.ZodType<CustomerView>
