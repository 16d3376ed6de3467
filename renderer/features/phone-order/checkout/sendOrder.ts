import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import { askCall } from '../../../api/calls.ts'
import type { KeptCard } from '../card/keptCard.ts'
import { sendCard } from '../card/sendCard.ts'
import { callUi, openDialog } from '../state/callUi.ts'
import { type CheckoutValues, tidied } from './checkoutForm.ts'
import { refreshCheckout } from './openCheckout.ts'

/**
 * Sends the order once. The card leaves its fields as it is sent; all other values stay until the
 * order is made.
 */
export async function sendOrder(
  callId: string,
  { agreedTotal }: CheckoutDraft,
  values: CheckoutValues,
  card: HTMLDivElement | null,
  kept: KeptCard,
): Promise<void> {
  const { delivery, payment, isAgreed: _isAgreed, ...rest } = values
  const form = { callId, delivery: tidied(delivery), ...rest, agreedTotal }
  await sendCard(callId, payment === 'card' ? card : null, kept, (read) => {
    const how = read === null ? UNPAID[payment] : ({ kind: 'card', card: read } as const)
    return askCall((desk) => desk.orders.place({ ...form, payment: how }))
  })
  const { failure } = callUi(callId)
  if (failure !== null) await refreshCheckout(callId)
  else if (payment === 'other') {
    const start = { method: 'Cash', focus: 'method', cardField: null } as const
    openDialog(callId, { kind: 'payment', start })
  }
}

const UNPAID = {
  card: { kind: 'quote' },
  quote: { kind: 'quote' },
  other: { kind: 'other' },
} as const
