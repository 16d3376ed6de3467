import type { Sought } from '../../../shared/domain/settling/evidence.ts'
import type { OrderIntent } from '../journal/intent.ts'
import type { OrderParts } from '../orders/orderParts.ts'

/** What to look for in the customer's list so that an order is found. */
export function soughtOf({ journal }: Pick<OrderParts, 'journal'>, order: OrderIntent): Sought {
  const { token, amount, currency, customer, createdAt } = order
  const others = journal.ordersOf(customer).filter((one) => one.token !== token)
  const known = new Set(others.flatMap(({ orderRef }) => (orderRef === null ? [] : [orderRef])))
  return { token, total: amount, currency, sentAt: Date.parse(createdAt), known }
}
