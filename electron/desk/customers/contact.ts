import type { MethodOutput } from '../../../shared/crm/index.ts'
import type { CustomerView } from '../../../shared/desk/customers.ts'
import { currencyCode } from '../currency.ts'

/** What the desk asks of a contact (API document, line 474). */
export const CONTACT_FILTER = [
  'contact_ref',
  'contact_title',
  'contact_firstname',
  'contact_lastname',
  'contact_company',
  'contact_address1',
  'contact_address2',
  'contact_address3',
  'contact_state',
  'contact_postcode',
  'contact_country_code',
  'contact_country',
  'contact_phone',
  'contact_mobile',
  'contact_email',
  'contact_newsletter',
  'contact_taxable',
  'contact_team',
  'contact_currency',
] as const

/** A contact as staff see them. `email` is what they signed in with, where the CRM tells none. */
export function customerOf(
  contact: MethodOutput<'getContact'>,
  contactRef: string,
  email: string,
  priceBand: CustomerView['priceBand'],
): CustomerView {
  const taxable = contact.contact_taxable?.trim().toUpperCase()
  return {
    contactRef,
    title: contact.contact_title ?? '',
    firstName: contact.contact_firstname ?? '',
    lastName: contact.contact_lastname ?? '',
    company: contact.contact_company ?? '',
    email: contact.contact_email || email,
    phone: contact.contact_phone ?? '',
    mobile: contact.contact_mobile ?? '',
    address1: contact.contact_address1 ?? '',
    address2: contact.contact_address2 ?? '',
    address3: contact.contact_address3 ?? '',
    deliveryState: contact.contact_state ?? '',
    postcode: contact.contact_postcode ?? '',
    country: contact.contact_country_code?.trim().toUpperCase() ?? '',
    countryName: contact.contact_country ?? '',
    currency: currencyCode(contact.contact_currency),
    team: contact.contact_team ?? '',
    newsletter: contact.contact_newsletter?.trim().toUpperCase() === 'Y',
    taxable: taxable === 'Y' || taxable === 'N' || taxable === 'R' ? taxable : null,
    priceBand,
  }
}
