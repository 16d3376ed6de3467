import type { CustomerForm } from '../../shared/desk/customerForm.ts'
import type { CustomerFieldName, CustomerValues } from '../../shared/domain/customerFields.ts'
import type { CustomerConflict, NotTaken } from '../../shared/domain/customerValues.ts'
import type { Failure } from '../../shared/result.ts'
import { switchCall } from './calls.ts'
import { createStore, useStore } from './store.ts'

/** The form *Customer* of a call while it is open. Never a password: that lives in its field. */
export type FormUi = {
  /** A customer the CRM knows, or one who is to be added. */
  readonly kind: 'known' | 'new'
  /** What is looked at: the fields, or what the customer did before. */
  readonly view: 'fields' | 'history'
  /** As it was read; what was typed is compared with it. */
  readonly read: CustomerForm | null
  /** Fields that somebody typed in. */
  readonly typed: CustomerValues
  readonly conflicts: readonly CustomerConflict[]
  readonly notTaken: readonly NotTaken[]
  readonly isBusy: boolean
  readonly failure: Failure | null
}

const OPENED: Omit<FormUi, 'kind'> = {
  view: 'fields',
  read: null,
  typed: {},
  conflicts: [],
  notTaken: [],
  isBusy: false,
  failure: null,
}

const forms = createStore<ReadonlyMap<string, FormUi>>(new Map())

export const useCustomerForm = (callId: string | undefined): FormUi | null =>
  useStore(forms, (all) => (callId === undefined ? null : (all.get(callId) ?? null)))

export const customerFormOf = (callId: string): FormUi | null => forms.get().get(callId) ?? null

/** Opens the form of the customer on a call, which comes to the front; typed words stay. */
export function openCustomerForm(callId: string, view: FormUi['view'] = 'fields'): void {
  switchCall(callId)
  open(callId, { ...OPENED, kind: 'known' })
  updateCustomerForm(callId, { view })
}

/** Opens the whole form for somebody new, with what was typed of them so far. */
export const openNewCustomerForm = (callId: string, typed: CustomerValues): void =>
  open(callId, { ...OPENED, kind: 'new', typed })

const open = (callId: string, form: FormUi): void =>
  forms.update((all) => (all.has(callId) ? all : new Map(all).set(callId, form)))

/** Changes a form that is still open. */
export const updateCustomerForm = (callId: string, part: Partial<FormUi>): void =>
  forms.update((all) => {
    const now = all.get(callId)
    return now === undefined ? all : new Map(all).set(callId, { ...now, ...part })
  })

/** Somebody typed in a field. */
export const typeInForm = (callId: string, field: CustomerFieldName, value: string): void => {
  const form = customerFormOf(callId)
  if (form !== null) updateCustomerForm(callId, { typed: { ...form.typed, [field]: value } })
}

export const closeCustomerForm = (callId: string): void =>
  forms.update((all) => {
    const rest = new Map(all)
    rest.delete(callId)
    return rest
  })

const wishes = createStore<ReadonlyMap<string, string>>(new Map())

/** The customer exists already: they are to be signed in on this call, by this e-mail address. */
export const wishSignIn = (callId: string, email: string): void =>
  wishes.update((all) => new Map(all).set(callId, email))

/** The address somebody wants to be signed in by; once it was taken it is gone. */
export const useSignInWish = (callId: string): string | null =>
  useStore(wishes, (all) => all.get(callId) ?? null)

export const signInWishTaken = (callId: string): void =>
  wishes.update((all) => {
    const rest = new Map(all)
    rest.delete(callId)
    return rest
  })
