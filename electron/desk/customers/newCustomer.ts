import type { MethodInput } from '../../../shared/crm/index.ts'
import type { newCustomer } from '../../../shared/desk/customers.ts'
import type { CustomerValues } from '../../../shared/domain/customerFields.ts'
import { valueEntries } from '../../../shared/domain/customerValues.ts'
import { type Failure, failed, ok, type Result } from '../../../shared/result.ts'
import type { z } from '../../../shared/schema.ts'
import { refusedFields } from '../refusedFields.ts'
import { clientFields, FORM_OF_CLIENT } from './form/fieldNames.ts'

/** The form as filled in. */
export type NewCustomer = z.output<typeof newCustomer>

/** What goes to the CRM. Data is not offered for sale unless somebody said so. */
export function contactInput(
  { callId: _call, newsletter, more, ...short }: NewCustomer,
  sessionId: string,
  password: string,
): MethodInput<'addContact'> {
  const { dataProtect, ...others } = more
  const filled = valueEntries({ ...others, ...short }).filter(([, value]) => value.trim() !== '')
  return {
    ...clientFields(Object.fromEntries(filled)),
    session_id: sessionId,
    client_firstname: short.firstName,
    client_lastname: short.lastName,
    client_email: short.email,
    client_password: password,
    client_newsletter: newsletter ? 'Y' : 'N',
    client_dataprotect: dataProtect === 'Y' ? 'Y' : 'N',
  }
}

/** What was said about consent with a new customer. */
export const consentsOf = ({ newsletter, more }: NewCustomer): CustomerValues => ({
  ...(newsletter ? { newsletter: 'Y' } : {}),
  ...(more.dataProtect === 'Y' ? { dataProtect: 'Y' } : {}),
})

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
export const settledBySignIn = (signedIn: Result<null>): Result<{ contactRef: undefined }> =>
  signedIn.kind === 'ok'
    ? ok({ contactRef: undefined })
    : signedIn.error.kind === 'refused'
      ? failed({ kind: 'invalid', message: EXISTS, fields: { email: EXISTS } })
      : signedIn
