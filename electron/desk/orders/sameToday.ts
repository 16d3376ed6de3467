import type { Intent } from '../journal/intent.ts'
import type { OrderParts } from './orderParts.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Orders of this customer in the last 24 hours with the same total, the newest first. */
export function sameToday(
  { deps, journal }: Pick<OrderParts, 'deps' | 'journal'>,
  customer: string,
  total: number,
): readonly Intent[] {
  const since = new Date(deps.clock.now() - DAY_MS).toISOString()
  return journal.placedSince(customer, total, since)
}

/**
 * Why an order must not go although its checkout said nothing: one like it has been placed, or was
 * found in the CRM, since that checkout was opened. It may be the very same.
 */
export function whyLooksPlaced(
  parts: Pick<OrderParts, 'deps' | 'journal'>,
  customer: string,
  total: number,
  shown: readonly string[],
): string | null {
  const unseen = sameToday(parts, customer, total).find(({ id }) => !shown.includes(id))
  return unseen === undefined
    ? null
    : `${unseen.orderRef ?? unseen.token}, for the same customer and the same total, has come in since Checkout was opened. Nothing was sent. If this is another order, open Checkout again.`
}
