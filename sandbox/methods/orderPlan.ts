import { money, plain, priceText } from '../amounts.ts'
import type { Crm, SignedIn } from '../crm.ts'
import type { Charged } from '../gateway.ts'
import type { Card } from '../gatewayChecks.ts'
import type { Input } from '../input.ts'
import { randomKey } from '../passwords.ts'
import type { PricedBasket } from '../pricing.ts'
import { insertOrder, type Order, type OrderDetails, type OrderLine } from '../store/orders.ts'
import { orderMoment } from './orderFields.ts'

/** An order that was admitted: all of it is known, none of it is written. */
export type OrderPlan = SignedIn & {
  input: Input<'addOrder'>
  basket: PricedBasket
  details: OrderDetails
  card: Card | undefined
}

/** Writes an order where the card was authorised, and a quote in every other case. */
export function writeOrder(
  crm: Crm,
  { contact, basket, details, input }: OrderPlan,
  number: number,
  charged: Charged | undefined,
): Order {
  const isOrder = charged !== undefined && charged.code === undefined
  const now = crm.clock.now()
  const order = {
    ref: `${isOrder ? 'SO' : 'QU'}-${number}`,
    key: randomKey(),
    contact: contact.ref,
    number,
    created: orderMoment(input.order_datetime) ?? now,
    written: now,
    state: isOrder ? 'Deliver' : 'Quote',
    stateSince: now,
    clientRef: [...(input.order_clientref ?? '')].slice(0, crm.switches.clientRefLength).join(''),
    currency: basket.currency,
    subtotal: money(basket.subtotal, basket.digits),
    tax: money(basket.tax, basket.digits),
    total: money(basket.total, basket.digits),
    location: basket.lines[0]?.location ?? '',
    details,
  }
  insertOrder(crm.store, { ...order, lines: orderLines(basket) })
  return order
}

const orderLines = ({ lines, digits }: PricedBasket): OrderLine[] =>
  lines.map((line) => ({
    code: line.code,
    name: line.product?.name ?? '',
    size: line.product?.size ?? '',
    uom: line.uom,
    factor: line.factor,
    quantity: line.quantity,
    location: line.location,
    price: priceText(line.price),
    taxRate: plain(line.taxRate),
    net: money(line.net, digits),
    tax: money(line.tax, digits),
  }))
