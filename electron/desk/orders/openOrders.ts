import type { CheckoutDraft } from '../../../shared/desk/orders.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import type { CallState } from '../calls/state.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { basketHash } from './basketHash.ts'
import type { OrderParts } from './orderParts.ts'

/** Orders of this customer that may still arrive, but for one that this call sends again. */
export function openOrdersOf({ journal }: OrderParts, state: CallState): readonly OrderIntent[] {
  const customer = state.customer?.contactRef ?? ''
  return journal.openOrdersOf(customer).filter(({ id }) => id !== state.resends)
}

/** The order that is still open beside this one, as Checkout shows it. */
export function openOrderView(parts: OrderParts, state: CallState): CheckoutDraft['openOrder'] {
  const open = openOrdersOf(parts, state)
  const hash = basketHash(state.lines)
  const same = open.find((order) => order.basketHash === hash)
  const order = same ?? open[0]
  if (order === undefined) return null
  const { token, amount, currency, createdAt } = order
  return { token, amount, currency, since: createdAt, isSameBasket: same !== undefined }
}

/**
 * The slot this order may take (money.md, "Placing an order", point 9): one open order a customer,
 * another only by a person's word that it is another order, and the same basket never.
 */
export function slotFor(
  parts: OrderParts,
  state: CallState,
  isAnother: boolean,
): Result<{ slot: number; replaces: OrderIntent | null }> {
  const replaced = state.resends === null ? null : parts.journal.find(state.resends)
  if (replaced?.kind === 'order') return ok({ slot: replaced.slot, replaces: replaced })
  const open = openOrdersOf(parts, state)
  if (open.length === 0) return ok({ slot: 0, replaces: null })
  const hash = basketHash(state.lines)
  const same = open.find((order) => order.basketHash === hash)
  if (same !== undefined) return askWhetherAnother(sameBasket(same.token))
  const [first] = open
  if (!isAnother && first !== undefined) return askWhetherAnother(stillOpen(first.token))
  const taken = new Set(open.map(({ slot }) => slot))
  const slot = open.map((_, index) => index + 1).find((free) => !taken.has(free)) ?? 0
  return ok({ slot, replaces: null })
}

const sameBasket = (token: string) =>
  `This very basket was sent as ${token} and may still arrive. Nothing was sent; settle that one first.`

const stillOpen = (token: string) =>
  `Order ${token} of this customer may still arrive. Nothing was sent. Place this one only if it is another order.`

/** Refuses, and asks at the checkout whether it is another order. */
export const askWhetherAnother = (message: string): Result<never> =>
  invalid(message, { isAnother: message })
