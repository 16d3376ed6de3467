import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { CallView } from './calls.ts'
import { customerValues, LONGEST_FIELD } from './customerForm.ts'
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

const text = line(LONGEST_FIELD)

/**
 * What the CRM needs and what a delivery needs, and whatever else was filled in. What only looks
 * wrong is hinted at on the screen; whether it is, the CRM says.
 */
export const newCustomer = z.strictObject({
  callId,
  title: text.default(''),
  firstName: text.min(1, 'Type the first name.'),
  lastName: text.min(1, 'Type the last name.'),
  company: text.default(''),
  email: text.min(1, 'Type the e-mail address.'),
  phone: text.default(''),
  address1: text.default(''),
  address2: text.default(''),
  address3: text.default(''),
  deliveryState: text.default(''),
  postcode: text.default(''),
  country: text.default(''),
  newsletter: z.boolean().default(false),
  /** The fields that the short form does not have. */
  more: customerValues.default({}),
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
