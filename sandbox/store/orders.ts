import type { Store } from './store.ts'

export type OrderLine = {
  code: string
  name: string
  size: string
  uom: string
  factor: string
  quantity: string
  location: string
  price: string
  taxRate: string
  net: string
  tax: string
}

/** Where an order goes and what was said about it. */
export type OrderDetails = {
  address1: string
  address2: string
  address3: string
  state: string
  postcode: string
  country: string
  deliveryDate: string
  label: string
  team: string
  notes: string
  deliveryNotes: string
}

export type Order = {
  ref: string
  key: string
  contact: number
  number: number
  /** The date it bears, which the caller may set; `written` is when it was. */
  created: number
  written: number
  state: string
  stateSince: number
  clientRef: string
  currency: string
  subtotal: string
  tax: string
  total: string
  location: string
  details: OrderDetails
}

export type OrderRow = Omit<Order, 'details'> & { details: string }

/** The columns of an order under the names the code uses. */
export const ORDER_COLUMNS = `ref, key, contact, number, created, written, state,
  state_since AS stateSince, client_ref AS clientRef, currency, subtotal, tax, total, location, details`

export const readOrder = (row: OrderRow): Order => ({
  ...row,
  details: JSON.parse(row.details) as OrderDetails,
})

export function insertOrder(store: Store, order: Order & { lines: readonly OrderLine[] }): void {
  store.run(
    'INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    order.ref,
    order.key,
    order.contact,
    order.number,
    order.created,
    order.written,
    order.state,
    order.stateSince,
    order.clientRef,
    order.currency,
    order.subtotal,
    order.tax,
    order.total,
    order.location,
    JSON.stringify(order.details),
  )
  order.lines.forEach((line, position) => {
    store.run(
      'INSERT INTO order_lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      order.ref,
      position,
      line.code,
      line.name,
      line.size,
      line.uom,
      line.factor,
      line.quantity,
      line.location,
      line.price,
      line.taxRate,
      line.net,
      line.tax,
    )
  })
}

export const orderLines = (store: Store, ref: string): OrderLine[] =>
  store.all<OrderLine>(
    `SELECT code, name, size, uom, factor, quantity, location, price, tax_rate AS taxRate, net, tax
     FROM order_lines WHERE order_ref = ? ORDER BY position`,
    ref,
  )

export function findOrder(store: Store, column: 'ref' | 'key', value: string): Order | undefined {
  const row = store.get<OrderRow>(`SELECT ${ORDER_COLUMNS} FROM orders WHERE ${column} = ?`, value)
  return row === undefined ? undefined : readOrder(row)
}

export function latestOrder(store: Store, contact: number): Order | undefined {
  const row = store.get<OrderRow>(
    `SELECT ${ORDER_COLUMNS} FROM orders WHERE contact = ? ORDER BY number DESC LIMIT 1`,
    contact,
  )
  return row === undefined ? undefined : readOrder(row)
}
