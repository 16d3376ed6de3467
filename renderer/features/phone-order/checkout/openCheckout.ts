import { ask } from '../../../api/desk.ts'
import { callUi, openDialog, updateCallUi } from '../state/callUi.ts'
import { withNotes } from './checkoutForm.ts'

const readDraft = (callId: string) => ask((desk) => desk.orders.checkout({ callId }))

/** Reads what the checkout opens with, and then opens it. */
export async function openCheckout(callId: string): Promise<void> {
  const draft = await readDraft(callId)
  const { checkout } = callUi(callId)
  if (checkout !== null) {
    const orderNotes = withNotes(checkout.orderNotes, draft.lineNotes)
    updateCallUi(callId, { checkout: { ...checkout, orderNotes } })
  }
  openDialog(callId, { kind: 'checkout', draft })
}

/** Reads it again: the CRM's total may be another now, and is decided on anew. */
export async function refreshCheckout(callId: string): Promise<void> {
  const draft = await readDraft(callId).catch(() => null)
  if (draft !== null && callUi(callId).dialog.kind === 'checkout') {
    updateCallUi(callId, { dialog: { kind: 'checkout', draft } })
  }
}
