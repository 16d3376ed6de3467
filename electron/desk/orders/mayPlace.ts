import { invalid, type Result } from '../../../shared/result.ts'
import { lookBeforeResend } from '../again/lookBefore.ts'
import type { CallState } from '../calls/state.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { whyCardShut } from './cardShut.ts'
import { lookFirst } from './lookFirst.ts'
import { slotFor } from './openOrders.ts'
import type { OrderForm } from './orderInput.ts'
import type { OrderParts } from './orderParts.ts'
import { whyLooksPlaced } from './sameToday.ts'

/**
 * What stands against it in the journal: another order that is still open, a card that may have
 * been charged already, and for an order that is sent again whatever came of the first.
 */
export async function mayPlace(
  parts: OrderParts,
  form: OrderForm,
  state: CallState,
  { sessionId, currency }: { sessionId: string; currency: string },
  signal: AbortSignal,
): Promise<Result<{ slot: number; replaces: OrderIntent | null }>> {
  const slot = slotFor(parts, state, form.isAnother)
  if (slot.kind === 'error') return slot
  const { replaces } = slot.value
  if (form.payment.kind === 'card') {
    const shut = whyCardShut(parts, state.customer?.contactRef ?? '')
    const why = replaces === null ? shut : NEVER_WITH_A_CARD
    if (why !== null) return invalid(why, { payment: why })
  }
  if (replaces === null) {
    const customer = state.customer?.contactRef ?? ''
    const looked = await lookFirst(parts, { ...form, sessionId, customer, currency }, signal)
    if (looked.kind === 'error') return looked
    // Last of all: while this was looked into, an order like it may have been found.
    const why = whyLooksPlaced(parts, state, form.agreedTotal)
    return why === null ? slot : invalid(why)
  }
  const looked = await lookBeforeResend(parts, state, sessionId, replaces, signal)
  return looked.kind === 'error' ? looked : slot
}

const NEVER_WITH_A_CARD =
  'An order is never sent again with a card: it goes as a quote and can be paid after.'
