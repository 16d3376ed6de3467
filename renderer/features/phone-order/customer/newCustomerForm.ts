import type { newCustomer } from '../../../../shared/desk/customers.ts'
import type { z } from '../../../../shared/schema.ts'

/** The short form of a new customer, as typed. */
export type NewCustomer = Omit<z.output<typeof newCustomer>, 'callId' | 'more'>

export const emptyCustomer: NewCustomer = {
  title: '',
  firstName: '',
  lastName: '',
  company: '',
  email: '',
  phone: '',
  address1: '',
  address2: '',
  address3: '',
  deliveryState: '',
  postcode: '',
  country: 'GB',
  newsletter: false,
}

type TextName = Exclude<keyof NewCustomer, 'newsletter' | 'title' | 'country'>

/** The text fields in the order they are asked for on the phone. */
export const FIELDS: readonly { field: TextName; label: string; max: number; hint: string }[] = [
  { field: 'firstName', label: 'First name', max: 20, hint: '' },
  { field: 'lastName', label: 'Last name', max: 20, hint: '' },
  { field: 'email', label: 'E-mail', max: 255, hint: '' },
  { field: 'phone', label: 'Phone', max: 20, hint: '' },
  { field: 'company', label: 'Company', max: 100, hint: 'only for a business' },
  { field: 'address1', label: 'Address 1', max: 100, hint: 'House and street' },
  { field: 'address2', label: 'Address 2', max: 100, hint: '' },
  { field: 'address3', label: 'Address 3', max: 100, hint: 'Town' },
  { field: 'postcode', label: 'Postcode', max: 10, hint: 'e.g. BS4 1CK' },
  { field: 'deliveryState', label: 'State', max: 2, hint: 'only for the USA' },
]
