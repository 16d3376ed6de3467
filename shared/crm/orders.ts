import { PAYMENT_METHODS } from '../domain/paymentMethods.ts'
import { method } from '../method.ts'
import { z } from '../schema.ts'
import { decimalText, envelope, reference, whole, words } from './answers.ts'
import {
  count,
  day,
  dayAtMidnight,
  decimal,
  filterOf,
  flag,
  integer,
  sessionId,
  text,
} from './fields.ts'
import { rowsOf } from './lists.ts'

const paymentMethod = z.enum(PAYMENT_METHODS).meta({ type: 'string' })

/** Card fields; months and years go as two digits. */
const card = {
  card_holdername: text.optional(),
  card_number: text.optional(),
  card_start_month: text.optional(),
  card_start_year: text.optional(),
  card_expire_month: text.optional(),
  card_expire_year: text.optional(),
  card_issuenumber: text.optional(),
  card_type: text.optional(),
  card_cv2: text.optional(),
} as const

/** Adds a sales order to SalesSystemCRM (API document, line 180). */
export const addOrder = method({
  name: 'addOrder',
  kind: 'money',
  repeat: 'never',
  input: z.strictObject({
    session_id: sessionId,
    order_address1: text.optional(),
    order_address2: text.optional(),
    order_address3: text.optional(),
    order_state: text.optional(),
    order_postcode: text.optional(),
    order_country: text.optional(),
    order_notes: text.optional(),
    order_deliverynotes: text.optional(),
    order_label: text.optional(),
    order_team: text.optional(),
    order_datetime: dayAtMidnight.optional(),
    order_delivery_date: day.optional(),
    order_clientref: text.optional(),
    remit_payment: flag.optional(),
    email_template: integer.optional(),
    ...card,
  }),
  output: z.looseObject({
    ...envelope,
    order_ref: reference,
    order_key: reference,
    order_subtotal: decimalText,
    order_tax: decimalText,
    order_total: decimalText,
  }),
})

/** Adds a payment for a Sales Order to SalesSystemCRM (API document, line 243). */
export const addTransaction = method({
  name: 'addTransaction',
  kind: 'money',
  repeat: 'never',
  input: z.strictObject({
    session_id: sessionId,
    order_key: text,
    transaction_amount: decimal,
    transaction_method: paymentMethod,
    transaction_date: day.optional(),
    transaction_fxrate: decimal.optional(),
    email_template: integer.optional(),
    ...card,
  }),
  output: z.looseObject({
    ...envelope,
    transaction_key: reference,
    transaction_ref: reference,
    order_ref: reference,
  }),
})

const orderRow = {
  order_ref: reference,
  order_key: reference,
  order_paid: words,
  order_location_code: words,
  order_location: words,
  order_state: words,
  order_currency_code: words,
  order_currency: words,
  order_subtotal: decimalText,
  order_taxtotal: decimalText,
  order_grandtotal: decimalText,
  order_created: words,
  order_delivery_date: words,
  order_team: words,
  order_clientref: words,
  order_delivery_address1: words,
  order_delivery_address2: words,
  order_delivery_address3: words,
  order_delivery_state: words,
  order_delivery_postcode: words,
  order_delivery_country: words,
  order_delivery_country_code: words,
  order_pallets: decimalText,
  order_notes: words,
  order_delivery_notes: words,
  order_warehouse_notes: words,
  order_manifest_notes: words,
} as const

/** Requests the customers orders (API document, line 587). */
export const getOrders = method({
  name: 'getOrders',
  kind: 'read',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId,
    skip: count.optional(),
    limit: count.optional(),
    filter: filterOf(orderRow),
  }),
  output: z.looseObject({
    ...envelope,
    found: whole,
    items: rowsOf(orderRow),
  }),
})
