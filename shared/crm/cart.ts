import { UNITS } from '../domain/units.ts'
import { method } from '../method.ts'
import { z } from '../schema.ts'
import { decimalText, envelope, reference, truth, words } from './answers.ts'
import { decimal, filterOf, flag, quantity, sessionId, text } from './fields.ts'
import { rowsOf } from './lists.ts'

/** Adds a product to the customers shopping basket (API document, line 222). */
export const addToCart = method({
  name: 'addToCart',
  kind: 'write',
  repeat: 'lookFirst',
  input: z.strictObject({
    session_id: sessionId,
    sku: text,
    uom: z.enum(UNITS).meta({ type: 'string' }).optional(),
    quantity,
    unitprice: decimal.optional(),
    unittaxrate: decimal.optional(),
    location: text.optional(),
    noedit: flag.optional(),
  }),
  output: z.looseObject({
    ...envelope,
  }),
})

const cartTotals = {
  subtotal: decimalText,
  tax: decimalText,
  grandtotal: decimalText,
  currency: words,
  currency_code: words,
} as const

const cartRow = {
  name: words,
  price: decimalText,
  price_inc: decimalText,
  code: reference,
  category: words,
  size: words,
  quantity: decimalText,
  total_net: decimalText,
  total: decimalText,
  ref: reference,
  // Undocumented: asked for, and believed where it comes (reading notes, B3 line 46).
  uom: words,
} as const

const cartCustomer = {
  contact_ref: reference,
  contact_firstname: words,
  contact_lastname: words,
  contact_team: words,
  contact_priceband: words,
} as const

const lastViewed = { last_viewed: rowsOf({ code: reference, name: words }) } as const

/** Requests items or information in the customers shopping basket (API document, line 439). */
export const getCart = method({
  name: 'getCart',
  kind: 'read',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId,
    filter: filterOf({ ...cartTotals, ...cartRow, ...lastViewed, ...cartCustomer }).optional(),
  }),
  output: z.looseObject({
    ...envelope,
    ...cartTotals,
    ...cartCustomer,
    ...lastViewed,
    items: rowsOf(cartRow),
  }),
})

/** Updates an item in the shopping basket when provided a reference of the line item (API document, line 782). */
export const updateInCart = method({
  name: 'updateInCart',
  kind: 'write',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId,
    ref: text,
    quantity,
  }),
  output: z.looseObject({
    ...envelope,
    update: truth,
  }),
})

/** Deletes a product from the shopping basket when provided a reference to the line item (API document, line 334). */
export const deleteFromCart = method({
  name: 'deleteFromCart',
  kind: 'write',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId,
    ref: text,
  }),
  output: z.looseObject({
    ...envelope,
  }),
})

/** Deletes a product from the shopping basket when provided a product code (API document, line 347). */
export const deleteProductFromCart = method({
  name: 'deleteProductFromCart',
  kind: 'write',
  repeat: 'safe',
  input: z.strictObject({
    sku: text,
    session_id: sessionId,
  }),
  output: z.looseObject({
    ...envelope,
  }),
})

/** Empties the current shopping basket (API document, line 361). */
export const endCartSession = method({
  name: 'endCartSession',
  kind: 'session',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId,
  }),
  output: z.looseObject({
    ...envelope,
  }),
})
