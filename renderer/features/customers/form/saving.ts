import type { CustomerFieldName, CustomerValues } from '../../../../shared/domain/customerFields.ts'
import { changesOf } from '../../../../shared/domain/customerValues.ts'
import { askCall } from '../../../api/calls.ts'
import {
  closeCustomerForm,
  customerFormOf,
  type FormUi,
  updateCustomerForm,
} from '../../../api/customerForm.ts'
import { ask, failureOf } from '../../../api/desk.ts'

/** What differs from what was read; of somebody new, all that was filled in. */
export const changesIn = ({ read, typed }: FormUi): CustomerValues =>
  changesOf(read?.values ?? {}, typed)

/** Reads the customer of a call into their form. */
export async function readForm(callId: string): Promise<void> {
  updateCustomerForm(callId, { failure: null })
  try {
    updateCustomerForm(callId, { read: await ask((desk) => desk.customerForm.read({ callId })) })
  } catch (thrown) {
    updateCustomerForm(callId, { failure: failureOf(thrown) })
  }
}

/**
 * Saves a form, once at a time, and closes it where nothing is left to tell; answers whether it was
 * saved. It lives here and not in the dialog, so that switching calls meanwhile loses nothing of it.
 */
export async function saveForm(callId: string, password: string): Promise<boolean> {
  const form = customerFormOf(callId)
  if (form === null || form.isBusy) return false
  updateCustomerForm(callId, { isBusy: true, failure: null, conflicts: [], notTaken: [] })
  try {
    const isSaved =
      form.kind === 'new' ? await add(callId, form) : await change(callId, form, password)
    updateCustomerForm(callId, { isBusy: false })
    return isSaved
  } catch (thrown) {
    updateCustomerForm(callId, { isBusy: false, failure: failureOf(thrown) })
    return false
  }
}

async function add(callId: string, { typed }: FormUi): Promise<true> {
  const { newsletter, ...rest } = typed
  const more = Object.fromEntries(
    Object.entries(rest).filter(([field, value]) => !SHORT.has(field) && value !== ''),
  )
  const short = Object.fromEntries([...SHORT].map((field) => [field, shortValue(rest, field)]))
  await askCall((desk) =>
    desk.customers.addNew({
      callId,
      firstName: '',
      lastName: '',
      email: '',
      ...short,
      newsletter: newsletter === 'Y',
      more,
    }),
  )
  closeCustomerForm(callId)
  return true
}

async function change(callId: string, form: FormUi, password: string): Promise<boolean> {
  const { read } = form
  if (read === null) return false
  const changes = changesIn(form)
  const base = Object.fromEntries(
    Object.keys(changes).map((field) => [field, read.values[field as CustomerFieldName] ?? '']),
  )
  const { contactRef } = read
  const done = await ask((desk) =>
    desk.customerForm.save({ callId, contactRef, base, changes, password }),
  )
  if (done.kind === 'conflict') {
    // From here on what somebody else wrote is known: saving again is saving over it.
    updateCustomerForm(callId, { read: done.form, conflicts: done.conflicts })
  } else if (done.notTaken.length === 0) {
    closeCustomerForm(callId)
  } else {
    updateCustomerForm(callId, { read: done.form ?? read, typed: {}, notTaken: done.notTaken })
  }
  return done.kind === 'saved'
}

const SHORT: ReadonlySet<string> = new Set([
  'title',
  'firstName',
  'lastName',
  'company',
  'email',
  'phone',
  'address1',
  'address2',
  'address3',
  'deliveryState',
  'postcode',
  'country',
])

const shortValue = (typed: CustomerValues, field: string): string =>
  typed[field as CustomerFieldName] ?? ''
