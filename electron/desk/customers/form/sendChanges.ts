import type { CustomerFieldName, CustomerValues } from '../../../../shared/domain/customerFields.ts'
import type { Failure } from '../../../../shared/result.ts'
import type { CrmAnswer } from '../../../crm/answer.ts'
import { refusedFields } from '../../refusedFields.ts'
import { isDuplicate } from '../newCustomer.ts'
import { clientFields, FORM_OF_CLIENT } from './fieldNames.ts'
import type { FormParts } from './formParts.ts'

/** Changes of a customer as they go out. */
export type Sent = {
  readonly sessionId: string
  /** The customer as they were just before. */
  readonly before: CustomerValues
  readonly changes: CustomerValues
  readonly password: string
}

/** What the document calls required in a change, though its example changes one field (B3 line 11). */
const NEEDED: readonly CustomerFieldName[] = ['firstName', 'lastName', 'email']

/**
 * Sends what changed, and only that. Where the CRM takes the document at its word and asks for
 * name, e-mail and password as well, they go with it as they stand.
 */
export async function sendChanges(
  parts: FormParts,
  callId: string,
  { sessionId, before, changes, password }: Sent,
  signal: AbortSignal,
): Promise<CrmAnswer<'updateContact'>> {
  const { deps, signIns } = parts
  const send = (values: CustomerValues, word: string) =>
    deps.crm.call(
      'updateContact',
      {
        ...clientFields(values),
        session_id: sessionId,
        ...(word === '' ? {} : { client_password: word }),
      },
      { signal },
    )
  const first = await send(changes, password)
  const known = signIns.get(callId)
  const answer =
    first.kind === 'error' && wantsMore(first.error, changes, password) && known !== undefined
      ? await send({ ...pick(before, NEEDED), ...changes }, password || known.password)
      : first
  const email = changes.email || known?.email || before.email
  const inUse = password || known?.password
  if (answer.kind === 'ok' && email && inUse) signIns.keep(callId, { email, password: inUse })
  return answer
}

/** Whether all that was wrong is that something was not sent at all. */
function wantsMore(failure: Failure, changes: CustomerValues, password: string): boolean {
  if (failure.kind !== 'refused' || failure.code !== 1011) return false
  const missing = Object.keys(failure.fields).map((client) => FORM_OF_CLIENT[client] ?? client)
  const hasSent = (name: string) => (name === 'password' ? password !== '' : name in changes)
  const mayWant: readonly string[] = [...NEEDED, 'password']
  return missing.length > 0 && missing.every((name) => mayWant.includes(name) && !hasSent(name))
}

const pick = (values: CustomerValues, names: readonly CustomerFieldName[]): CustomerValues =>
  Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))

const TAKEN = 'The CRM has another customer with this e-mail address.'

/** A refusal by the names of the form; nothing of it was saved. */
export function refusedByCrm(failure: Failure): Failure {
  if (isDuplicate(failure)) return { kind: 'invalid', message: TAKEN, fields: { email: TAKEN } }
  const message = 'The CRM did not accept some fields. Nothing was saved: mend them and save again.'
  return refusedFields(failure, FORM_OF_CLIENT, message)
}
