import type { CallState } from '../calls/state.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { basketHash } from './basketHash.ts'
import type { OrderParts } from './orderParts.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Orders of this customer in the last 24 hours with the same lines or the same total, the newest
 * first. The same lines at other prices may well be the same order.
 */
export function sameToday(
  { deps, journal }: Pick<OrderParts, 'deps' | 'journal'>,
  { customer, lines }: Pick<CallState, 'customer' | 'lines'>,
  total: number,
): readonly OrderIntent[] {
  const since = new Date(deps.clock.now() - DAY_MS).toISOString()
  const own = basketHash(lines)
  return journal
    .placedSince(customer?.contactRef ?? '', since)
    .filter(({ amount, basketHash: theirs }) => amount === total || theirs === own)
}

/**
 * Why an order must not go although its checkout said nothing: one like it has been placed, or was
 * found in the CRM, since that checkout was opened. It may be the very same.
 */
export function whyLooksPlaced(
  parts: Pick<OrderParts, 'deps' | 'journal'>,
  state: Pick<CallState, 'customer' | 'lines' | 'sameShown'>,
  total: number,
): string | null {
  const unseen = sameToday(parts, state, total).find(({ id }) => !state.sameShown.includes(id))
  if (unseen === undefined) return null
  const like = unseen.amount === total ? 'total' : 'lines'
  return `${unseen.orderRef ?? unseen.token}, for the same customer and the same ${like}, has come in since Checkout was opened. Nothing was sent. If this is another order, open Checkout again.`
}
