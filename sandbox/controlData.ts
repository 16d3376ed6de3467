import type { Hono } from 'hono'
import { z } from '../shared/schema.ts'
import type { Desk } from './call.ts'
import { utcTime } from './clock.ts'
import type { Crm } from './crm.ts'
import { setPassword } from './methods/contacts.ts'
import { isPaid } from './payments.ts'
import { setStock } from './stock.ts'
import { allContacts, type Contact } from './store/contacts.ts'
import { mails } from './store/mails.ts'
import { setMenu, toldMenu } from './store/menus.ts'
import {
  findOrder,
  ORDER_COLUMNS,
  type Order,
  type OrderDetails,
  type OrderLine,
  type OrderRow,
  orderLines,
  readOrder,
} from './store/orders.ts'
import { productByCode } from './store/products.ts'

export type PaymentRecord = {
  ref: number
  method: string
  amount: string
  currency: string
  date: string
  /** 1 where money was taken, 0 for an attempt that failed. */
  hasMoved: number
  code: number | null
  /** Card type and last four digits. */
  card: string | null
}

/** An order as the CRM itself knows it. */
export type OrderRecord = {
  ref: string
  key: string
  contact: number
  created: string
  state: string
  clientRef: string
  currency: string
  subtotal: string
  tax: string
  total: string
  isPaid: boolean
  details: OrderDetails
  lines: OrderLine[]
  payments: PaymentRecord[]
}

export type ContactRecord = Contact

/** A case as the CRM itself knows it; no method of the API lists them. */
export type CaseRecord = {
  ref: number
  key: string
  contact: number
  subject: string
  message: string
}

const passwordSchema = z.strictObject({ password: z.string().min(1) })
const stockSchema = z.record(z.string().min(1), z.string().regex(/^-?\d+(\.\d+)?$/))
const pricesSchema = z.record(z.string().min(1), z.string().regex(/^\d+(\.\d+)?$/))
const menuSchema = z.array(z.object({ code: z.string(), value: z.string() }).catchall(z.string()))
const windowSchema = z.strictObject({ start: z.string().optional(), end: z.string().optional() })

/** Looking into the CRM's records, and changing what only its own staff could. */
export function addDataRoutes(app: Hono, { crm }: Desk): void {
  app.get('/orders', (c) => c.json(ordersWith(crm, c.req.query('clientRef') ?? '')))
  app.get('/orders/:ref', (c) => {
    const order = findOrder(crm.store, 'ref', c.req.param('ref'))
    return order === undefined ? c.notFound() : c.json(orderRecord(crm, order))
  })
  app.get('/charges-without-order', (c) => c.json(payments(crm, null)))
  app.get('/contacts', (c) => c.json(allContacts(crm.store)))
  app.post('/contacts/:ref/password', async (c) => {
    const { password } = passwordSchema.parse(await c.req.json())
    const changed = setPassword(crm, Number(c.req.param('ref')), password)
    return changed === 0 ? c.notFound() : c.json({ isSet: true })
  })
  app.get('/cases', (c) =>
    c.json(
      crm.store.all<CaseRecord>(
        'SELECT ref, key, contact, subject, message FROM cases ORDER BY ref',
      ),
    ),
  )
  app.put('/menus/:name', async (c) => {
    const name = c.req.param('name')
    if (toldMenu(crm.store, name) === undefined) return c.notFound()
    setMenu(crm.store, name, menuSchema.parse(await c.req.json()))
    return c.json({ isSet: true })
  })
  app.get('/mails', (c) => c.json(mails(crm)))
  app.put('/products/:code', async (c) => {
    const { start = '', end = '' } = windowSchema.parse(await c.req.json())
    const changed = crm.store.run(
      `UPDATE products SET first_day = ?1, last_day = ?2,
         document = json_set(document, '$.start', ?1, '$.end', ?2) WHERE code = ?3`,
      start,
      end,
      c.req.param('code'),
    )
    return changed === 0 ? c.notFound() : c.json({ isSet: true })
  })
  app.put('/products/:code/prices', async (c) => {
    const prices = pricesSchema.parse(await c.req.json())
    const changed = crm.store.run(
      `UPDATE products SET document = json_patch(document, ?) WHERE code = ?`,
      JSON.stringify({ prices }),
      c.req.param('code'),
    )
    return changed === 0 ? c.notFound() : c.json({ isSet: true })
  })
  app.put('/products/:code/stock', async (c) => {
    const code = c.req.param('code')
    const held = stockSchema.parse(await c.req.json())
    if (productByCode(crm.store, code) === undefined) return c.notFound()
    for (const [location, quantity] of Object.entries(held)) {
      setStock(crm.store, code, location, quantity)
    }
    return c.json({ isSet: true })
  })
}

const ordersWith = (crm: Crm, clientRef: string): OrderRecord[] =>
  crm.store
    .all<OrderRow>(
      `SELECT ${ORDER_COLUMNS} FROM orders WHERE instr(client_ref, ?) > 0 OR ? = '' ORDER BY number`,
      clientRef,
      clientRef,
    )
    .map((row) => orderRecord(crm, readOrder(row)))

function orderRecord(crm: Crm, order: Order): OrderRecord {
  const { ref, key, contact, state, clientRef, currency, subtotal, tax, total, details } = order
  return {
    ref,
    key,
    contact,
    created: utcTime(order.created),
    state,
    clientRef,
    currency,
    subtotal,
    tax,
    total,
    isPaid: isPaid(crm.store, order, crm.clock.now()),
    details,
    lines: orderLines(crm.store, ref),
    payments: payments(crm, ref),
  }
}

const payments = (crm: Crm, orderRef: string | null): PaymentRecord[] =>
  crm.store.all(
    `SELECT ref, method, amount, currency, date, has_moved AS hasMoved, code, card
     FROM payments WHERE order_ref IS ? ORDER BY ref`,
    orderRef,
  )
