import { type RefObject, useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import { checkCard } from '../../../../shared/domain/card.ts'
import { askCall } from '../../../api/calls.ts'
import { ask } from '../../../api/desk.ts'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { readCard, wipeCard } from '../card/cardFields.ts'
import { callUi, openDialog, send, updateCallUi, useCallUi } from '../state/callUi.ts'
import {
  type CheckoutValues,
  checkValues,
  type FieldErrors,
  tidied,
  valuesOf,
} from './checkoutForm.ts'

/** Reads what the checkout opens with, and then opens it. */
export async function openCheckout(callId: string): Promise<void> {
  const draft = await ask((desk) => desk.orders.checkout({ callId }))
  openDialog(callId, { kind: 'checkout', draft })
}

/** The checkout's values, what is wrong with them, and how they are placed. */
export function useCheckout(
  { callId }: CallView,
  draft: CheckoutDraft,
  card: RefObject<HTMLDivElement | null>,
) {
  const { checkout, failure, sentAt } = useCallUi(callId)
  const [found, setFound] = useState<FieldErrors>({})
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const values = checkout ?? valuesOf(draft)

  const touch = (field: string) =>
    setTouched((now) => (now.has(field) ? now : new Set([...now, field])))
  const change = (part: Partial<CheckoutValues>) => {
    for (const field of Object.keys(part)) touch(field)
    updateCallUi(callId, { checkout: { ...values, ...part } })
  }
  const changeDelivery = (part: Partial<CheckoutValues['delivery']>) => {
    for (const field of Object.keys(part)) touch(field)
    updateCallUi(callId, { checkout: { ...values, delivery: { ...values.delivery, ...part } } })
  }

  const place = () => {
    if (sentAt !== null) return
    setTouched(new Set())
    const box = values.payment === 'card' ? card.current : null
    const errors = { ...checkValues(values), ...(box && checkCard(readCard(box), new Date())) }
    setFound(errors)
    updateCallUi(callId, { checkout: values, failure: null })
    if (Object.keys(errors).length === 0) void sendOrder(callId, draft, values, box)
  }

  const errors = { ...fieldErrors(failure), ...found }
  const shown = Object.entries(errors).filter(([field]) => !touched.has(field))
  return {
    values,
    errors: Object.fromEntries(shown) as FieldErrors,
    failure,
    sentAt,
    change,
    changeDelivery,
    touch,
    place,
  }
}

export type Checkout = ReturnType<typeof useCheckout>

/** Sends the order once. The card leaves its fields as it is sent and is nowhere else. */
async function sendOrder(
  callId: string,
  draft: CheckoutDraft,
  values: CheckoutValues,
  box: HTMLDivElement | null,
): Promise<void> {
  const { delivery, payment, ...rest } = values
  const { agreedTotal } = draft
  await send(callId, () => {
    const paid = box && { kind: 'card' as const, card: readCard(box) }
    if (box) wipeCard(box)
    const how = paid ?? { kind: payment === 'other' ? ('other' as const) : ('quote' as const) }
    const form = { callId, delivery: tidied(delivery), ...rest, agreedTotal, payment: how }
    return askCall((desk) => desk.orders.place(form))
  })
  const { failure } = callUi(callId)
  if (failure === null && payment === 'other') offerPayment(callId)
  // The CRM's total may be another now; it is shown, and decided on anew.
  if (failure !== null) await refreshDraft(callId)
}

function offerPayment(callId: string): void {
  const start = { method: 'Cash', focus: 'method', cardField: null } as const
  openDialog(callId, { kind: 'payment', start })
}

async function refreshDraft(callId: string): Promise<void> {
  const draft = await ask((desk) => desk.orders.checkout({ callId })).catch(() => null)
  if (draft !== null && callUi(callId).dialog.kind === 'checkout') {
    updateCallUi(callId, { dialog: { kind: 'checkout', draft } })
  }
}
