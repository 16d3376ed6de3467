import type { Delivery } from '../../../shared/desk/orders.ts'
import { fromMinor } from '../../../shared/domain/money.ts'
import type { OrderReply, ReadBack } from '../../../shared/domain/orderOutcome.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { openPart } from '../journal/sealed.ts'
import type { OrderParts } from './orderParts.ts'
import type { Placed } from './placed.ts'

/**
 * An order as the journal knows it, for a desk that did not hear the answer itself: after a
 * restart, or found in the CRM after the answer was lost.
 * @throws Error where the order has no number: then nobody knows that it exists.
 */
export function placedOf({ deps, journal }: OrderParts, order: OrderIntent): Placed {
  const { orderRef, orderKey } = order
  if (orderRef === null) throw new Error('an order that exists has a number')
  const open = orderKey === null ? null : journal.openPaymentOn(orderKey)
  return {
    intentId: order.id,
    customer: order.customer,
    token: order.token,
    clientRef: order.clientRef,
    orderRef,
    orderKey,
    currency: order.currency,
    agreedTotal: order.amount,
    // A card counts as sent while nobody knows what became of it; after that the ledger knows.
    cardSent: order.charge === 'unknown' || isCardOf(order, open),
    reply: answerOf(order, orderRef),
    readBack: rowOf(order, orderRef),
    declinedWithoutCode: false,
    delivery: openPart(deps.vault, order)?.form?.delivery ?? NOWHERE,
    payment: null,
  }
}

const isCardOf = (order: OrderIntent, open: { readonly token: string } | null) =>
  order.hasCard && open !== null && open.token === order.token

function answerOf({ orderKey, total, currency }: OrderIntent, orderRef: string): OrderReply {
  return {
    kind: 'answered',
    code: null,
    message: '',
    invalid: {},
    orderRef,
    ...(orderKey === null ? {} : { orderKey }),
    ...(total === null ? {} : { total: fromMinor(total, currency) }),
  }
}

/** The order's row as it was last seen in a list; `null` before it was seen in one. */
function rowOf({ paid, status, total, currency }: OrderIntent, orderRef: string): ReadBack | null {
  if (paid === null && status === null) return null
  const shown = total === null ? {} : { total: fromMinor(total, currency) }
  return { orderRef, paid, status: status ?? '', ...shown }
}

const NOWHERE: Delivery = {
  address1: '',
  address2: '',
  address3: '',
  deliveryState: '',
  postcode: '',
  country: '',
  date: '',
}
