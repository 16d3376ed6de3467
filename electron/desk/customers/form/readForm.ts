import type { MethodOutput } from '../../../../shared/crm/index.ts'
import type { CustomerForm } from '../../../../shared/desk/customerForm.ts'
import type { CustomerValues } from '../../../../shared/domain/customerFields.ts'
import { type Failure, failed, ok, type Result } from '../../../../shared/result.ts'
import { meaningOf } from '../../calls/endOf.ts'
import { onBehalf } from '../../calls/onBehalf.ts'
import { droppedByCrm } from '../changes.ts'
import { valuesOf, WHOLE_CONTACT } from './fieldNames.ts'
import { type FormParts, NOT_FOR_FORM } from './formParts.ts'

/** A customer as the CRM told them. */
export type ContactRead = {
  readonly contact: MethodOutput<'getContact'>
  readonly values: CustomerValues
}

/** Reads all of the customer who is signed in on a call. */
export function readForm(parts: FormParts, callId: string): Promise<Result<CustomerForm>> {
  const contactRef = parts.book.get(callId)?.customer?.contactRef ?? null
  return onBehalf(parts, { callId, contactRef }, NOT_FOR_FORM, async ({ sessionId, signal }) => {
    const read = await readContact(parts, callId, sessionId, signal)
    if (read.kind === 'error') return read
    return ok(formOf(parts, contactRef ?? '', read.value))
  })
}

/** Asks the CRM for the whole contact of a session. */
export async function readContact(
  { deps, book }: FormParts,
  callId: string,
  sessionId: string,
  signal: AbortSignal,
): Promise<Result<ContactRead>> {
  const asked = { session_id: sessionId, filter: WHOLE_CONTACT }
  const answer = await deps.crm.call('getContact', asked, { signal })
  if (answer.kind === 'ok') {
    return ok({ contact: answer.value, values: valuesOf(answer.value) })
  }
  if (meaningOf(answer.error) !== 'signedOut') return answer
  const at = new Date(deps.clock.now()).toISOString()
  book.update(callId, (state) => droppedByCrm(state, at))
  return failed(LET_GO)
}

/** What staff see of it. */
export const formOf = (
  { deps, consents }: FormParts,
  contactRef: string,
  { values }: ContactRead,
): CustomerForm => ({
  contactRef,
  values,
  readAt: new Date(deps.clock.now()).toISOString(),
  consents: consents.of(contactRef),
})

/** The CRM had let go of the customer; the desk signs them in again by itself. */
export const LET_GO: Failure = {
  kind: 'signedOut',
  message:
    'The CRM had signed the customer out. They are being signed in again; try once more in a moment.',
}
