import { countryCodes } from '../countries.ts'
import type { Crm } from '../crm.ts'
import type { Input } from '../input.ts'
import { isPasswordShape } from '../passwords.ts'
import { type Contact, contactByEmail } from '../store/contacts.ts'
import { isInMenu } from '../store/menus.ts'

/** The fields a contact may come with, each of them or not. */
export type ClientFields = {
  [Name in keyof Input<'addContact'>]?: Input<'addContact'>[Name] | undefined
}

/** The most characters of a field; the gateway's own limits, since the document gives none. */
const LENGTHS: Readonly<Record<string, number>> = {
  client_firstname: 20,
  client_lastname: 20,
  client_address1: 100,
  client_address2: 100,
  client_address3: 100,
  client_postcode: 10,
  client_phone: 20,
  client_mobile: 20,
  client_fax: 20,
}

const EMAILS = [
  'client_email',
  'client_email2',
  'client_emailhome',
  'client_emailhome2',
  'client_emailbilling',
] as const

const MENUS: readonly (readonly [keyof ClientFields, string])[] = [
  ['client_type', 'contact_type'],
  ['client_found', 'contact_found'],
  ['client_team', 'sales_team'],
  ['client_label', 'contact_label'],
]

/** What is wrong with the fields given, by name; `self` is the contact being changed. */
export function contactFaults(
  crm: Crm,
  input: ClientFields,
  self: Contact | undefined,
): Record<string, string> {
  return {
    ...tooLong(input),
    ...badEmails(input),
    ...notInMenus(crm, input),
    ...emailTaken(crm, input.client_email, self),
    ...badPassword(crm, input.client_password),
    ...badCodes(input),
    ...(crm.switches.strict === 'on' && self === undefined && input.client_email2 === undefined
      ? { client_email2: 'is required' }
      : {}),
  }
}

const tooLong = (input: ClientFields) =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([name, value]) => String(value).length > (LENGTHS[name] ?? 1000))
      .map(([name]) => [name, 'is too long']),
  )

const badEmails = (input: ClientFields) =>
  Object.fromEntries(
    EMAILS.filter((name) => input[name] !== undefined && !isEmail(input[name]))
      // All but the first may be emptied.
      .filter((name) => name === 'client_email' || input[name] !== '')
      .map((name) => [name, 'is no e-mail address']),
  )

const isEmail = (text: string): boolean =>
  text.length <= 255 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

const notInMenus = (crm: Crm, input: ClientFields) =>
  Object.fromEntries(
    MENUS.filter(([field, name]) => {
      const code = input[field]
      return typeof code === 'string' && code !== '' && !isInMenu(crm.store, name, code)
    }).map(([field]) => [field, 'is unknown']),
  )

function emailTaken(crm: Crm, email: string | undefined, self: Contact | undefined) {
  const holder = email === undefined ? undefined : contactByEmail(crm.store, email)
  return holder === undefined || holder.ref === self?.ref
    ? {}
    : { client_email: 'is in use already' }
}

const badPassword = (crm: Crm, password: string | undefined) =>
  password === undefined || isPasswordShape(password, crm.switches.strict === 'on')
    ? {}
    : { client_password: 'needs at least 6 letters or digits' }

function badCodes({ client_country: country, client_currency: currency }: ClientFields) {
  return {
    ...(country === undefined || countryCodes.has(country)
      ? {}
      : { client_country: 'is no country' }),
    ...(currency === undefined || CURRENCIES.has(currency)
      ? {}
      : { client_currency: 'is no currency' }),
  }
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'))

const SECRET = new Set(['client_password', 'session_id', 'filter'])

/** The fields as a contact keeps them; web addresses are kept only where they are valid. */
export function givenFields(input: ClientFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(input)
      .filter(
        ([name, value]) => name.startsWith('client_') && !SECRET.has(name) && isKept(name, value),
      )
      .map(([name, value]) => [storedName(name), String(value)]),
  )
}

const storedName = (name: string): string =>
  name === 'client_country' ? 'country_code' : name.slice('client_'.length)

const isKept = (name: string, value: unknown): boolean =>
  !name.startsWith('client_url') ||
  value === '' ||
  (URL.canParse(String(value)) && /^https?:/i.test(String(value)))
