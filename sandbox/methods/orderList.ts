import { Big } from 'big.js'
import { plain, sum } from '../amounts.ts'
import { decimal, decimalText, type Fields, pick, rows } from '../answer.ts'
import { utcTime } from '../clock.ts'
import { countryName } from '../countries.ts'
import type { Crm, Method } from '../crm.ts'
import { isPaid } from '../payments.ts'
import { nextNumber } from '../store/counters.ts'
import { menu } from '../store/menus.ts'
import { ORDER_COLUMNS, type Order, type OrderRow, orderLines, readOrder } from '../store/orders.ts'
import { productByCode } from '../store/products.ts'
import { listAnswer, page } from './lists.ts'

export const getOrders: Method<'getOrders'> = {
  needs: 'contact',
  isSessionTold: true,
  run: (crm, { contact }, input) => {
    const moment = crm.clock.now() - crm.switches.ordersLagMs
    const wanted = new Set(input.filter)
    const orders = visibleOrders(crm, contact.ref, moment)
    const { skip, limit } = page(input.skip, input.limit)
    const most =
      crm.switches.ordersPageCap === 0 ? limit : Math.min(limit, crm.switches.ordersPageCap)
    const items = orders
      .slice(skip, skip + most)
      .map((order) => orderFields(crm, order, moment, wanted))
    return listAnswer(crm, items, orders.length)
  },
}

function visibleOrders(crm: Crm, contact: number, moment: number): Order[] {
  const orders = crm.store
    .all<OrderRow>(
      `SELECT ${ORDER_COLUMNS} FROM orders WHERE contact = ? AND written <= ? ORDER BY number DESC`,
      contact,
      moment,
    )
    .map(readOrder)
    // Before the lag has run out an order still shows the state it had.
    .map((order) => (order.stateSince > moment ? { ...order, state: 'Quote' } : order))
    .filter(({ state }) => crm.switches.ordersHideQuotes === 'off' || state !== 'Quote')
  switch (crm.switches.ordersOrder) {
    case 'newest':
      return orders
    case 'oldest':
      return orders.reverse()
    case 'shifting': {
      const turn = nextNumber(crm.store, 'shift') % Math.max(orders.length, 1)
      return [...orders.slice(turn), ...orders.slice(0, turn)]
    }
  }
}

function orderFields(crm: Crm, order: Order, moment: number, wanted: ReadonlySet<string>): Fields {
  const { details } = order
  const fields: Fields = {
    order_ref: order.ref,
    order_key: order.key,
    order_paid: isPaid(crm.store, order, moment) ? 'Y' : 'N',
    order_location_code: order.location,
    order_location: nameIn(crm, 'stock_location', order.location),
    order_state: order.state,
    order_currency_code: order.currency,
    order_currency: { kind: 'currency', code: order.currency },
    order_subtotal: decimalText(order.subtotal),
    order_taxtotal: decimalText(order.tax),
    order_grandtotal: decimalText(order.total),
    order_created: utcTime(order.created),
    order_delivery_date: details.deliveryDate,
    order_team: details.team,
    order_clientref: order.clientRef,
    order_delivery_address1: details.address1,
    order_delivery_address2: details.address2,
    order_delivery_address3: details.address3,
    order_delivery_state: details.state,
    order_delivery_postcode: details.postcode,
    order_delivery_country: countryName(details.country),
    order_delivery_country_code: details.country,
    order_notes: details.notes,
    order_delivery_notes: details.deliveryNotes,
    order_warehouse_notes: '',
    order_manifest_notes: '',
  }
  return {
    ...pick(fields, [...wanted]),
    ...(wanted.has('order_pallets') ? { order_pallets: decimal(pallets(crm, order.ref)) } : {}),
    ...(wanted.has('order_items') && crm.switches.extensions.includes('order_items')
      ? { order_items: rows(orderLines(crm.store, order.ref)) }
      : {}),
  }
}

const nameIn = (crm: Crm, name: string, code: string): string =>
  menu(crm.store, name).find((value) => value.code === code)?.value ?? ''

/** How many pallets the goods fill, by what each product says goes on one. */
function pallets(crm: Crm, orderRef: string): string {
  const shares = orderLines(crm.store, orderRef).map(({ code, quantity, factor }) => {
    const onPallet = productByCode(crm.store, code)?.packs.pallet ?? 0
    return onPallet === 0 ? new Big(0) : new Big(quantity).times(factor).div(onPallet)
  })
  return plain(sum(shares).round(2, Big.roundUp))
}
