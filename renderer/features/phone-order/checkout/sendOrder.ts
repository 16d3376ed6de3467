import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import { askCall } from '../../../api/calls.ts'
import { readCard, wipeCard } from '../card/cardFields.ts'
import { callUi, openDialog, send } from '../state/callUi.ts'
import { type CheckoutValues, tidied } from './checkoutForm.ts'
import { refreshCheckout } from './openCheckout.ts'

/**
 * Sends the order once. The card leaves its fields as it is sent and is nowhere else; all other
 * values stay until the order is made.
 */
export async function sendOrder(
  callId: string,
  { agreedTotal }: CheckoutDraft,
  values: CheckoutValues,
  card: HTMLDivElement | null,
): Promise<void> {
  const { delivery, payment, isAgreed: _isAgreed, ...rest } = values
  const form = { callId, delivery: tidied(delivery), ...rest, agreedTotal }
  await send(callId, () => {
    if (card === null || payment !== 'card') {
      const how = { kind: payment === 'other' ? ('other' as const) : ('quote' as const) }
      return askCall((desk) => desk.orders.place({ ...form, payment: how }))
    }
    const read = readCard(card)
    wipeCard(card)
    return askCall((desk) => desk.orders.place({ ...form, payment: { kind: 'card', card: read } }))
  })
  const { failure } = callUi(callId)
  if (failure !== null) await refreshCheckout(callId)
  else if (payment === 'other') {
    const start = { method: 'Cash', focus: 'method', cardField: null } as const
    openDialog(callId, { kind: 'payment', start })
  }
}
