import { isPassword } from '../passwords.ts'
import type { Store } from './store.ts'

/** A contact; `fields` in the CRM's words without the `contact_` prefix. */
export type Contact = {
  ref: number
  key: string
  email: string
  band: string
  fields: Readonly<Record<string, string>>
}

type ContactRow = Omit<Contact, 'fields'> & { fields: string }

const COLUMNS = 'ref, key, email, band, fields'

const read = (row: ContactRow | undefined): Contact | undefined =>
  row === undefined
    ? undefined
    : { ...row, fields: JSON.parse(row.fields) as Record<string, string> }

export const contactByRef = (store: Store, ref: number): Contact | undefined =>
  read(store.get<ContactRow>(`SELECT ${COLUMNS} FROM contacts WHERE ref = ?`, ref))

/** User names are e-mail addresses, in any case. */
export const contactByEmail = (store: Store, email: string): Contact | undefined =>
  read(
    store.get<ContactRow>(
      `SELECT ${COLUMNS} FROM contacts WHERE email = ?`,
      email.trim().toLowerCase(),
    ),
  )

export const allContacts = (store: Store): Contact[] =>
  store
    .all<ContactRow>(`SELECT ${COLUMNS} FROM contacts ORDER BY ref`)
    .flatMap((row) => read(row) ?? [])

export function isContactPassword(store: Store, contact: Contact, password: string): boolean {
  const row = store.get<{ password: string | null }>(
    'SELECT password FROM contacts WHERE ref = ?',
    contact.ref,
  )
  return row !== undefined && isPassword(password, row.password)
}
