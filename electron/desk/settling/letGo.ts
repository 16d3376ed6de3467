import { afterSending, note } from '../orders/orderParts.ts'
import type { SettlerParts } from './parts.ts'

/**
 * A call ends with its order. What the order's follow-up still had to do goes on without the call:
 * a payment that has not shown yet is looked for as any other unknown one, and the order is looked
 * for once more, with the sign-in that the call leaves behind.
 */
export function letGo(parts: SettlerParts, life: AbortSignal, callId: string): void {
  const { placed, journal, signIns, onceMore } = parts
  const order = placed.get(callId)
  placed.forget(callId)
  if (order === undefined || life.aborted) return
  const open = order.orderKey === null ? null : journal.openPaymentOn(order.orderKey)
  if (open?.step === 'confirming') {
    const words = 'The call ended before the CRM showed whether it is paid'
    afterSending(parts, () =>
      journal.advance(open.id, 'confirming', 'unknown', note('unknown', words)),
    )
  }
  if (order.elsewhere) return
  onceMore.keep(order.intentId, signIns.get(callId))
}
