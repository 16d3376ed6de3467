import type { MethodOutput } from '../../../shared/crm/index.ts'
import { LONGEST_FIELD } from '../../../shared/desk/customerForm.ts'
import type { CustomerView } from '../../../shared/desk/customers.ts'
import { oneLine } from '../../../shared/domain/plainText.ts'
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

/**
 * A contact as staff see them, without signs nobody sees, and nothing longer than a field: it is told
 * with every change of their call. `email` is what they signed in with, where the CRM tells none.
 */
export function customerOf(
  contact: MethodOutput<'getContact'>,
  contactRef: string,
  email: string,
  priceBand: CustomerView['priceBand'],
): CustomerView {
  const taxable = contact.contact_taxable?.trim().toUpperCase()
  const text = (told: string | undefined) => oneLine(told ?? '', LONGEST_FIELD)
  return {
    contactRef,
    title: text(contact.contact_title),
    firstName: text(contact.contact_firstname),
    lastName: text(contact.contact_lastname),
    company: text(contact.contact_company),
    email: text(contact.contact_email) || email,
    phone: text(contact.contact_phone),
    mobile: text(contact.contact_mobile),
    address1: text(contact.contact_address1),
    address2: text(contact.contact_address2),
    address3: text(contact.contact_address3),
    deliveryState: text(contact.contact_state),
    postcode: text(contact.contact_postcode),
    country: text(contact.contact_country_code).toUpperCase(),
    countryName: text(contact.contact_country),
    currency: currencyCode(contact.contact_currency),
    team: (contact.contact_team ?? '').slice(0, LONGEST_FIELD),
    newsletter: contact.contact_newsletter?.trim().toUpperCase() === 'Y',
    taxable: taxable === 'Y' || taxable === 'N' || taxable === 'R' ? taxable : null,
    priceBand,
  }
}
