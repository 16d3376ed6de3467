import type { OrderIntent } from '../journal/intent.ts'
import { openPart } from '../journal/sealed.ts'
import { FORGOTTEN, noteEmptied } from '../orders/emptyBasket.ts'
import { followUp } from '../orders/followUp.ts'
import { placedOf } from '../orders/placedOf.ts'
import type { SettlerParts } from './parts.ts'

/**
 * After a restart: orders that exist and whose basket is not known to be emptied. Until it is, it
 * could be placed again by whoever has the session (money.md, "Placing an order", point 5).
 */
export function resumeSpent(parts: SettlerParts): void {
  if (parts.journal.trouble() !== null) return
  for (const order of parts.journal.orders()) {
    if (order.step === 'created') resume(parts, order)
  }
}

function resume(parts: SettlerParts, order: OrderIntent): void {
  const sealed = openPart(parts.deps.vault, order)
  if (sealed === null) {
    noteEmptied(parts, order.id, FORGOTTEN)
    return
  }
  parts.placed.keep(order.callId, placedOf(parts, order))
  void followUp(parts, order.callId, sealed.sessionId)
}
