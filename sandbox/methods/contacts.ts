import { type Answer, CrmError, pick } from '../answer.ts'
import type { Crm, Method } from '../crm.ts'
import { hashPassword, randomKey } from '../passwords.ts'
import { bindContact } from '../sessions.ts'
import { type Contact, contactByEmail } from '../store/contacts.ts'
import { nextNumber } from '../store/counters.ts'
import { firstCode, menu } from '../store/menus.ts'
import { type ClientFields, contactFaults, givenFields } from './clientFields.ts'
import { contactFields } from './contactFields.ts'

export const addContact: Method<'addContact'> = {
  needs: 'session',
  isSessionTold: true,
  run: (crm, { session }, input) => {
    const contact = createContact(crm, input, input.client_password)
    bindContact(crm.store, session.mark, contact.ref)
    return { fields: { contact_ref: contact.ref, contact_key: contact.key } }
  },
}

/** Writes a new contact with the CRM's own defaults; without a password nobody can sign in as it. */
export function createContact(
  crm: Crm,
  input: ClientFields,
  password: string | undefined,
): Contact {
  refuseFaults(contactFaults(crm, input, undefined))
  const contact = {
    ref: nextNumber(crm.store, 'contact'),
    key: randomKey(),
    email: (input.client_email ?? '').trim().toLowerCase(),
    // Somebody who just rang is nobody's trade customer: the last band, retail.
    band: menu(crm.store, 'price_bands').at(-1)?.code ?? '',
    fields: { ...defaults(crm), ...givenFields(input) },
  }
  crm.store.run(
    'INSERT INTO contacts VALUES (?, ?, ?, ?, ?, ?)',
    contact.ref,
    contact.key,
    contact.email,
    password === undefined ? null : hashPassword(password),
    contact.band,
    JSON.stringify(contact.fields),
  )
  return contact
}

const defaults = (crm: Crm): Record<string, string> => ({
  newsletter: 'N',
  dataprotect: 'N',
  taxable: 'Y',
  type: firstCode(crm.store, 'contact_type'),
  found: firstCode(crm.store, 'contact_found'),
  team: firstCode(crm.store, 'sales_team'),
  currency: crm.baseCurrency,
})

function refuseFaults(faults: Readonly<Record<string, string>>): void {
  if (Object.keys(faults).length > 0) throw new CrmError(1011, faults)
}

export const getContact: Method<'getContact'> = {
  needs: 'contact',
  isSessionTold: true,
  run: (_crm, { contact }, input) => ({ fields: pick(contactFields(contact), input.filter) }),
}

const NEEDED = ['client_firstname', 'client_lastname', 'client_email', 'client_password'] as const

export const updateContact: Method<'updateContact'> = {
  needs: 'contact',
  isSessionTold: true,
  run: (crm, { contact }, input): Answer => {
    const missing = crm.switches.strict === 'on' ? NEEDED.filter((name) => !(name in input)) : []
    refuseFaults({
      ...Object.fromEntries(missing.map((name) => [name, 'is required'])),
      ...contactFaults(crm, input, contact),
    })
    const email = input.client_email?.trim().toLowerCase() ?? contact.email
    crm.store.run(
      'UPDATE contacts SET email = ?, fields = ? WHERE ref = ?',
      email,
      JSON.stringify({ ...contact.fields, ...givenFields(input) }),
      contact.ref,
    )
    if (input.client_password !== undefined) setPassword(crm, contact.ref, input.client_password)
    return { fields: { contact_ref: contact.ref, contact_key: contact.key } }
  },
}

export function setPassword(crm: Crm, ref: number, password: string): number {
  return crm.store.run(
    'UPDATE contacts SET password = ? WHERE ref = ?',
    hashPassword(password),
    ref,
  )
}

/**
 * Somebody who writes without signing in: known by e-mail, or made a contact without a password.
 * A known one is not signed in by this.
 */
export function contactWithoutSignIn(crm: Crm, input: ClientFields): Contact {
  const missing = (['client_firstname', 'client_lastname', 'client_email'] as const).filter(
    (name) => input[name] === undefined,
  )
  refuseFaults(Object.fromEntries(missing.map((name) => [name, 'is required'])))
  return contactByEmail(crm.store, input.client_email ?? '') ?? createContact(crm, input, undefined)
}
