import type { CustomerSaved } from '../../../../shared/desk/customerForm.ts'
import {
  type CustomerFieldName,
  type CustomerValues,
  customerField,
} from '../../../../shared/domain/customerFields.ts'
import {
  changesOf,
  conflictsOf,
  notTakenOf,
  valueEntries,
} from '../../../../shared/domain/customerValues.ts'
import { failed, ok, type Result } from '../../../../shared/result.ts'
import { meaningOf } from '../../calls/endOf.ts'
import { type OnBehalf, onBehalf } from '../../calls/onBehalf.ts'
import { withLog } from '../../calls/state.ts'
import { customerRead, droppedByCrm } from '../changes.ts'
import { customerOf } from '../contact.ts'
import { formFault, noteConsents } from './consents.ts'
import { type FormParts, NOT_FOR_FORM } from './formParts.ts'
import { type ContactRead, formOf, LET_GO, readContact } from './readForm.ts'
import { refusedByCrm, sendChanges } from './sendChanges.ts'
import { settleLost } from './settleLost.ts'

/** A form as filled in. */
export type TypedForm = {
  readonly callId: string
  readonly contactRef: string
  readonly base: CustomerValues
  readonly changes: CustomerValues
  readonly password: string
}

/**
 * Saves what was changed: looked at before, so that nothing of somebody else's is overwritten
 * unseen, and read again after, so that what the CRM did not take is told.
 */
export async function saveForm(parts: FormParts, typed: TypedForm): Promise<Result<CustomerSaved>> {
  const fault = formFault(parts.deps, typed.changes)
  if (fault !== null) return failed(fault)
  return onBehalf(parts, typed, NOT_FOR_FORM, (whose) => carry(parts, typed, whose))
}

async function carry(
  parts: FormParts,
  typed: TypedForm,
  { sessionId, signal }: OnBehalf,
): Promise<Result<CustomerSaved>> {
  const { callId, contactRef, base, changes, password } = typed
  const before = await readContact(parts, callId, sessionId, signal)
  if (before.kind === 'error') return before
  const conflicts = conflictsOf(base, before.value.values, changes)
  if (conflicts.length > 0) {
    return ok({ kind: 'conflict', conflicts, form: formOf(parts, contactRef, before.value) })
  }
  const open = changesOf(before.value.values, changes)
  if (Object.keys(open).length === 0 && password === '') {
    return ok({ kind: 'saved', form: known(parts, typed, before.value), notTaken: [] })
  }
  // Whoever changes the password means that nobody stays signed in by the old one.
  if (password !== '') parts.liveSessions.forget(contactRef)
  const sent = { sessionId, before: before.value.values, changes: open, password }
  const answer = await sendChanges(parts, callId, sent, signal)
  if (answer.kind === 'error') {
    const meaning = meaningOf(answer.error)
    if (meaning === 'signedOut') return dropped(parts, callId)
    if (meaning !== 'lost') return failed(refusedByCrm(answer.error))
    const settled = await settleLost(parts, callId, sent, signal)
    return settled.kind === 'error' ? settled : ok(saved(parts, typed, sent, settled.value))
  }
  const after = await readContact(parts, callId, sessionId, signal)
  return ok(saved(parts, typed, sent, after.kind === 'ok' ? after.value : null))
}

/** What was sent has arrived; what of it shows is told, field by field. */
function saved(
  parts: FormParts,
  typed: TypedForm,
  { before, changes }: { readonly before: CustomerValues; readonly changes: CustomerValues },
  after: ContactRead | null,
): CustomerSaved {
  const { deps, book } = parts
  const { callId, contactRef } = typed
  const notTaken = after === null ? [] : notTakenOf(changes, before, after.values)
  const missed = new Set<CustomerFieldName>(notTaken.map(({ field }) => field))
  const taken = valueEntries(changes).filter(([field]) => !missed.has(field))
  noteConsents(parts, contactRef, Object.fromEntries(taken))
  const labels: string[] = taken.map(([field]) => customerField(field).label)
  if (typed.password !== '') labels.push('Password')
  const at = new Date(deps.clock.now()).toISOString()
  if (labels.length > 0) {
    book.update(callId, (state) =>
      withLog(state, at, 'done', `Customer changed: ${labels.join(', ')}${after ? '' : UNSEEN}`),
    )
  }
  const form = after === null ? null : known(parts, typed, after)
  // VAT, currency and country change what the CRM reckons for the basket.
  if (taken.some(([field]) => PRICED.has(field)))
    book.update(callId, (state) => ({ ...state, cart: null }))
  return { kind: 'saved', form, notTaken }
}

const UNSEEN = '. They could not be read again, to see what of it shows'

const PRICED: ReadonlySet<CustomerFieldName> = new Set(['taxable', 'currency', 'country'])

/** The call shows the customer as they are now. */
function known(parts: FormParts, { callId, contactRef }: TypedForm, read: ContactRead) {
  const email = parts.signIns.get(callId)?.email
  parts.book.update(callId, (state) => {
    const { customer } = state
    if (customer?.contactRef !== contactRef) return state
    return customerRead(
      state,
      customerOf(read.contact, contactRef, email ?? customer.email, customer.priceBand),
    )
  })
  parts.remember(callId)
  return formOf(parts, contactRef, read)
}

function dropped({ deps, book }: FormParts, callId: string): Result<never> {
  const at = new Date(deps.clock.now()).toISOString()
  book.update(callId, (state) => droppedByCrm(state, at))
  return failed(LET_GO)
}
