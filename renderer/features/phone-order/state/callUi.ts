import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import type { Failure } from '../../../../shared/result.ts'
import { failureOf } from '../../../api/desk.ts'
import { noteDraft } from '../../../api/drafts.ts'
import { createStore, useStore } from '../../../api/store.ts'
import type { CheckoutValues } from '../checkout/checkoutForm.ts'
import type { NewCustomer } from '../customer/newCustomerForm.ts'
import type { PaymentStart, PaymentValues, TypedPayment } from '../payment/paymentForm.ts'

export type OpenDialog =
  | { kind: 'none' }
  | { kind: 'newCustomer' }
  | { kind: 'paste' }
  | { kind: 'readBack' }
  | { kind: 'whatIf' }
  | { kind: 'checkout'; draft: CheckoutDraft }
  /** `typed` is kept over another call in between, and goes with the dialog. */
  | { kind: 'payment'; start: PaymentStart; typed?: PaymentValues }
  /** An earlier order to be ordered again; `null` for the last one of whoever is on the line. */
  | { kind: 'again'; id: string | null }
  | { kind: 'dropped' }
  | { kind: 'endCall' }

/** What this window keeps of a call beside the call itself. Never a password, never a card. */
export type CallUi = {
  readonly dialog: OpenDialog
  readonly email: string
  /** What somebody notes beside the order; kept with the call, seen by nobody else. */
  readonly notes: string
  /** What stands in *Find customer*. */
  readonly find: string
  /** What is typed of somebody new, kept over Esc and over another call in between. */
  readonly newCustomer: NewCustomer | null
  /** Lines of a list that are typed and not read yet, kept over another call in between. */
  readonly toPaste: string
  /** F9 was pressed before the order could be placed: checkout opens as soon as it can. */
  readonly waitsForCheckout: boolean
  /** A sign-in was asked for here, and is not answered; main may not have told of it yet. */
  readonly asksSignIn: boolean
  /** F7 was pressed while the customer was being signed in: their last order opens after. */
  readonly waitsForAgain: boolean
  /** What was typed in the checkout, kept over Esc and over a refusal. */
  readonly checkout: CheckoutValues | null
  /** What was typed with the last payment, for the next step after it was refused. */
  readonly payment: TypedPayment | null
  /** When an order or payment was sent whose answer is not in yet; ms. */
  readonly sentAt: number | null
  readonly failure: Failure | null
}

const NEW: CallUi = {
  dialog: { kind: 'none' },
  email: '',
  notes: '',
  find: '',
  newCustomer: null,
  toPaste: '',
  waitsForCheckout: false,
  asksSignIn: false,
  waitsForAgain: false,
  checkout: null,
  payment: null,
  sentAt: null,
  failure: null,
}

const callUis = createStore<ReadonlyMap<string, CallUi>>(new Map())

export const useCallUi = (callId: string): CallUi =>
  useStore(callUis, (all) => all.get(callId) ?? NEW)

export const callUi = (callId: string): CallUi => callUis.get().get(callId) ?? NEW

export const onCallUi = callUis.subscribe

export const updateCallUi = (callId: string, part: Partial<CallUi>): void => {
  if (part.checkout !== undefined) noteDraft(callId, part.checkout)
  callUis.update((all) => new Map(all).set(callId, { ...(all.get(callId) ?? NEW), ...part }))
}

export const openDialog = (callId: string, dialog: OpenDialog): void =>
  updateCallUi(callId, {
    dialog,
    failure: null,
    waitsForCheckout: false,
    waitsForAgain: false,
  })

export const closeDialog = (callId: string): void =>
  updateCallUi(callId, { dialog: { kind: 'none' }, failure: null })

export function forgetCallUi(callId: string): void {
  noteDraft(callId, null)
  callUis.update((all) => {
    const rest = new Map(all)
    rest.delete(callId)
    return rest
  })
}

/**
 * Sends what a dialog decided, once; the dialog closes when it is done. It lives here and not in
 * the dialog, so that switching calls meanwhile loses nothing of it.
 */
export async function send(callId: string, action: () => Promise<unknown>): Promise<void> {
  if (callUi(callId).sentAt !== null) return
  updateCallUi(callId, { sentAt: Date.now(), failure: null })
  try {
    await action()
    updateCallUi(callId, { dialog: { kind: 'none' }, sentAt: null, checkout: null })
  } catch (thrown) {
    updateCallUi(callId, { sentAt: null, failure: failureOf(thrown) })
  }
}
