import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { CallView } from './calls.ts'
import { callId, line } from './fields.ts'

/** The customer on the line as the CRM knows them; text is empty where the CRM gave none. */
export type CustomerView = {
  contactRef: string
  title: string
  firstName: string
  lastName: string
  company: string
  email: string
  phone: string
  mobile: string
  address1: string
  address2: string
  address3: string
  deliveryState: string
  postcode: string
  /** ISO 3166-1 alpha-2. */
  country: string
  countryName: string
  currency: string
  team: string
  newsletter: boolean
  /** Whether VAT is charged: yes, no, domestic reverse charge, or not told. */
  taxable: 'Y' | 'N' | 'R' | null
  /** The customer's own band; `null` until the CRM has named it. */
  priceBand: { code: string; name: string } | null
}

const email = line(255).pipe(z.email('Type a whole e-mail address.'))

/** The short form: what the CRM needs, and what a delivery needs. */
export const newCustomer = z.strictObject({
  callId,
  title: line(20).default(''),
  firstName: line(20).min(1, 'Type the first name.'),
  lastName: line(20).min(1, 'Type the last name.'),
  company: line(100).default(''),
  email,
  phone: line(20).default(''),
  address1: line(100).default(''),
  address2: line(100).default(''),
  address3: line(100).default(''),
  deliveryState: line(2).default(''),
  postcode: line(10).default(''),
  country: line(2).default(''),
  newsletter: z.boolean().default(false),
})

/** What can be done about who is on the line. */
export const customers = {
  signIn: intent({
    input: z.strictObject({ callId, email, password: z.string().min(1).max(100) }),
    output: type<CallView>(),
  }),
  signOut: intent({ input: z.strictObject({ callId }), output: type<CallView>() }),
  addNew: intent({ input: newCustomer, output: type<CallView>() }),
  /** The CRM mails the customer a new password; whoever is signed in must be signed out first. */
  resetPassword: intent({
    input: z.strictObject({ callId, email }),
    output: type<{ email: string }>(),
  }),
}
