import type { MethodInput } from '../../../shared/crm/index.ts'
import type { newCustomer } from '../../../shared/desk/customers.ts'
import { type Failure, failed, ok, type Result } from '../../../shared/result.ts'
import type { z } from '../../../shared/schema.ts'
import { refusedFields } from '../refusedFields.ts'

/** The short form as filled in. */
export type NewCustomer = z.output<typeof newCustomer>

/** The form's names and the CRM's, in one place. */
export const FORM_OF_CLIENT = {
  client_title: 'title',
  client_firstname: 'firstName',
  client_lastname: 'lastName',
  client_company: 'company',
  client_email: 'email',
  client_phone: 'phone',
  client_address1: 'address1',
  client_address2: 'address2',
  client_address3: 'address3',
  client_state: 'deliveryState',
  client_postcode: 'postcode',
  client_country: 'country',
} as const

/** What goes to the CRM. Data is never offered for sale; letters only to who asked for them. */
export function contactInput(
  form: NewCustomer,
  sessionId: string,
  password: string,
): MethodInput<'addContact'> {
  const filled = Object.entries(FORM_OF_CLIENT).flatMap(([client, name]) =>
    form[name] === '' ? [] : [[client, form[name]] as const],
  )
  return {
    ...Object.fromEntries(filled),
    session_id: sessionId,
    client_firstname: form.firstName,
    client_lastname: form.lastName,
    client_email: form.email,
    client_password: password,
    client_newsletter: form.newsletter ? 'Y' : 'N',
    client_dataprotect: 'N',
  }
}

/** Whether the CRM refused because somebody has this e-mail address already. */
export const isDuplicate = (failure: Failure): boolean =>
  failure.kind === 'refused' && failure.code === 1011 && 'client_email' in failure.fields

const EXISTS = 'The CRM has a customer with this e-mail address. Sign them in instead.'

/** A refusal by the form's names. */
export function refusedByForm(failure: Failure): Failure {
  if (failure.kind !== 'refused') return failure
  if (isDuplicate(failure)) {
    return { kind: 'invalid', message: EXISTS, fields: { email: EXISTS } }
  }
  const message = 'The CRM did not accept some fields. Mend them and save again.'
  return refusedFields(failure, FORM_OF_CLIENT, message)
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const SIGNS = `${LETTERS}23456789`
const LENGTH = 12

/**
 * A password of twelve capital letters and figures, which every reading of the API document's
 * rule allows (notes, B3 line 8). It is never shown; the customer can have a new one mailed.
 */
export function generatePassword(randomBytes: (count: number) => Uint8Array): string {
  for (;;) {
    const signs = [...randomBytes(LENGTH * 2)]
      // Values above the last whole round would favour the first signs.
      .filter((byte) => byte < 256 - (256 % SIGNS.length))
      .slice(0, LENGTH)
      .map((byte) => SIGNS.charAt(byte % SIGNS.length))
    const password = signs.join('')
    const isMixed = /\d/.test(password) && /[A-Z]/.test(password)
    if (signs.length === LENGTH && isMixed) return password
  }
}

/** What a lost `addContact` is settled by: whether the generated password signs them in. */
export const settledBySignIn = (signedIn: Result<null>): Result<null> =>
  signedIn.kind === 'ok'
    ? ok(null)
    : signedIn.error.kind === 'refused'
      ? failed({ kind: 'invalid', message: EXISTS, fields: { email: EXISTS } })
      : signedIn
