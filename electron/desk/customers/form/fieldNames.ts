import type { MethodInput, MethodOutput } from '../../../../shared/crm/index.ts'
import { LONGEST_FIELD } from '../../../../shared/desk/customerForm.ts'
import {
  CUSTOMER_FIELDS,
  type CustomerValues,
  canBeEmptied,
  customerField,
} from '../../../../shared/domain/customerFields.ts'
import { readCustomerValue, valueEntries } from '../../../../shared/domain/customerValues.ts'

type ClientFields = Omit<MethodInput<'updateContact'>, 'session_id'>
type ContactFilter = MethodInput<'getContact'>['filter']

/** The CRM takes a country's code under the name by which it tells the country's name. */
const toldAs = (crm: string): string =>
  crm === 'country' ? 'contact_country_code' : `contact_${crm}`

/** All the CRM can be asked of a customer, documented or not (reading notes, B3 line 13). */
export const WHOLE_CONTACT = [
  'contact_ref',
  'contact_country',
  ...CUSTOMER_FIELDS.map(({ crm }) => toldAs(crm)),
] as ContactFilter

/** From the CRM's field names to the form's. */
export const FORM_OF_CLIENT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(CUSTOMER_FIELDS.map(({ crm, name }) => [`client_${crm}`, name])),
  client_password: 'password',
}

/** What the CRM told of a customer; a field it does not tell is absent. */
export function valuesOf(contact: MethodOutput<'getContact'>): CustomerValues {
  const told: Readonly<Record<string, unknown>> = contact
  const values = CUSTOMER_FIELDS.flatMap(({ name, crm, kind }) => {
    const text = told[toldAs(crm)]
    if (typeof text !== 'string') return []
    return [[name, readCustomerValue(kind, text).slice(0, LONGEST_FIELD)] as const]
  })
  return Object.fromEntries(values)
}

/** Fields as they are sent. */
export function clientFields(values: CustomerValues): ClientFields {
  const sent = valueEntries(values).flatMap(([name, value]) => {
    const { crm, kind } = customerField(name)
    if (value === '' && !canBeEmptied(kind)) return []
    return [[`client_${crm}`, kind === 'number' ? Number(value) : value] as const]
  })
  return Object.fromEntries(sent)
}
