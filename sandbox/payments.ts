import { Big } from 'big.js'
import { sum } from './amounts.ts'
import type { Crm } from './crm.ts'
import { type Charged, lastFour, sendCharge } from './gateway.ts'
import type { Card, Charge } from './gatewayChecks.ts'
import { randomKey, randomText } from './passwords.ts'
import { takeFromStock } from './stock.ts'
import type { Contact } from './store/contacts.ts'
import { nextNumber } from './store/counters.ts'
import type { Order, OrderDetails } from './store/orders.ts'
import type { Store } from './store/store.ts'

export type NewPayment = {
  orderRef: string | null
  method: string
  amount: Big
  currency: string
  fxRate?: string | undefined
  date: string
  hasMoved: boolean
  code?: number | undefined
  card?: Card | undefined
}

/** Writes a payment, or an attempt at one; of a card only type and last four digits are kept. */
export function insertPayment(crm: Crm, payment: NewPayment): { ref: number; key: string } {
  const ref = nextNumber(crm.store, 'transaction')
  const key = randomKey()
  crm.store.run(
    'INSERT INTO payments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ref,
    key,
    payment.orderRef,
    payment.method,
    payment.amount.toFixed(),
    payment.currency,
    payment.fxRate ?? null,
    payment.date,
    crm.clock.now(),
    payment.hasMoved ? 1 : 0,
    payment.code ?? null,
    payment.card === undefined ? null : `${payment.card.type} ${lastFour(payment.card.number)}`,
  )
  return { ref, key }
}

export type CardPayment = {
  orderNumber: number
  card: Card
  amount: Big
  currency: string
  contact: Contact
  delivery: OrderDetails
}

/** Charges a card for an order; a CRM that takes no cards says 1083. */
export function chargeCard(crm: Crm, payment: CardPayment): Charged {
  if (crm.switches.payments === 'off') return { code: 1083, hasMoved: false }
  const { orderNumber, card, amount, currency, contact, delivery } = payment
  const attempt = randomText(8, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789')
  return sendCharge(crm, `${orderNumber}-${attempt}`, {
    card,
    amount,
    currency,
    billing: billingOf(contact),
    delivery: {
      address: joined(delivery.address1, delivery.address2, delivery.address3),
      postcode: delivery.postcode,
    },
  })
}

const billingOf = ({ fields, email }: Contact): Charge['billing'] => ({
  name: joined(fields.firstname, fields.lastname),
  address: joined(fields.address1, fields.address2, fields.address3),
  postcode: fields.postcode ?? '',
  email,
  phone: fields.phone ?? '',
})

const joined = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ')

/** What has been taken on an order up to a moment. */
export const takenBy = (store: Store, orderRef: string, moment: number): Big =>
  sum(
    store
      .all<{ amount: string }>(
        'SELECT amount FROM payments WHERE order_ref = ? AND has_moved = 1 AND taken <= ?',
        orderRef,
        moment,
      )
      .map(({ amount }) => new Big(amount)),
  )

/** Paid means the sum reaches the total, give or take half a penny. */
export const isPaid = (
  store: Store,
  order: Pick<Order, 'ref' | 'total'>,
  moment: number,
): boolean => takenBy(store, order.ref, moment).gte(new Big(order.total).minus('0.005'))

/** A quote that is paid in full becomes an order, and its goods leave the shelf. */
export function deliverIfPaid(crm: Crm, order: Order): void {
  if (crm.switches.paidQuote === 'quote' || order.state !== 'Quote') return
  if (!isPaid(crm.store, order, crm.clock.now())) return
  crm.store.run(
    "UPDATE orders SET state = 'Deliver', state_since = ? WHERE ref = ?",
    crm.clock.now(),
    order.ref,
  )
  takeFromStock(crm.store, order.ref)
}
