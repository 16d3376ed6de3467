import type { OrderParts } from './orderParts.ts'

/**
 * Why no card of this customer may be charged, or null. An order that went with a card and was not
 * seen may have charged it before the CRM lost the order (money.md, "Placing an order", point 7).
 */
export function whyCardShut({ journal }: Pick<OrderParts, 'journal'>, customer: string) {
  const order = journal.ordersOf(customer).find(({ charge }) => charge === 'unknown')
  return order === undefined
    ? null
    : `A card of this customer may have been charged for order ${order.token}. No card until a named person has said under Unsettled what the gateway showed.`
}
