import { MENU_NAMES } from '../domain/menuNames.ts'
import { method } from '../method.ts'
import { z } from '../schema.ts'
import { decimalText, envelope, reference, truth, whole, words } from './answers.ts'
import { count, filterOf, sessionId, text } from './fields.ts'
import { coded, codedAmounts, rowsOf } from './lists.ts'

/** Requests a menu from SalesSystemCRM (API document, line 413). */
export const getAsset = method({
  name: 'getAsset',
  kind: 'read',
  repeat: 'safe',
  input: z.strictObject({
    asset_name: z.enum(MENU_NAMES).meta({ type: 'string' }),
  }),
  output: z.looseObject({
    ...envelope,
    name: words,
    values: coded,
  }),
})

const feedRow = {
  name: words,
  code: reference,
  comment: words,
  size: words,
  category: words,
  category_slug: words,
  category_breadcrumb: words,
  sale: truth,
  currency: words,
  slug: words,
  taxrate: decimalText,
  stock: codedAmounts,
  prices: codedAmounts,
  case_quantity: decimalText,
  layer_quantity: decimalText,
  pallet_quantity: decimalText,
  bulk_quantity: decimalText,
  start: words,
  end: words,
  barcode: words,
  outerbarcode: words,
  feature: words,
  brandname: words,
  palletweight: decimalText,
  shelflife: whole,
  warranty: words,
  uom: words,
  supplier: words,
  suppliers_name: words,
  suppliers_sku: words,
  imagepath: words,
  imagealt: words,
} as const

/** Requests information on products in SalesSystemCRM (API document, line 536). */
export const getInventoryFeed = method({
  name: 'getInventoryFeed',
  kind: 'read',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId.optional(),
    skip: count.optional(),
    limit: count.optional(),
    sortorder: text.optional(),
    sortby: text.optional(),
    filter: filterOf(feedRow),
  }),
  output: z.looseObject({
    ...envelope,
    found: whole,
    items: rowsOf(feedRow),
  }),
})

const sizeRow = {
  code: reference,
  name: words,
  size: words,
  price: decimalText,
  price_inc: decimalText,
  stock: codedAmounts,
  prices: codedAmounts,
} as const

const productRow = {
  name: words,
  code: reference,
  description: words,
  size: words,
  price: decimalText,
  price_inc: decimalText,
  category: words,
  category_slug: words,
  sale: truth,
  currency: words,
  start: words,
  end: words,
  slug: words,
  sizes: rowsOf(sizeRow),
  stock: codedAmounts,
  prices: codedAmounts,
  imagepath: words,
  imagealt: words,
  galleryimagepath: words,
  galleryimagealt: words,
} as const

/** Requests product information from SalesSystemCRM inventory (API document, line 631). */
export const getProduct = method({
  name: 'getProduct',
  kind: 'read',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId.optional(),
    sku: text,
    filter: filterOf(productRow),
  }),
  output: z.looseObject({
    ...envelope,
    items: rowsOf(productRow),
  }),
})

const categoryRow = {
  name: words,
  code: reference,
  slug: words,
  found: whole,
  category_description: words,
} as const

/** Returns product categories containing products for active on a website from within SalesSystemCRM (API document, line 666). */
export const getProductCategories = method({
  name: 'getProductCategories',
  kind: 'read',
  repeat: 'safe',
  input: z.strictObject({
    node: text.optional(),
    depth: count.optional(),
    limit: count.optional(),
    filter: filterOf(categoryRow).optional(),
  }),
  output: z.looseObject({
    ...envelope,
    items: rowsOf(categoryRow),
  }),
})

const listRow = {
  name: words,
  code: reference,
  description: words,
  supplier: words,
  comment: words,
  size: words,
  tax: decimalText,
  price: decimalText,
  price_inc: decimalText,
  imagepath: words,
  imagealt: words,
  galleryimagepath: words,
  category: words,
  sale: truth,
  currency: words,
  start: words,
  end: words,
  slug: words,
  location_description: words,
  meta_description: words,
  meta_keywords: words,
  location_slug: words,
} as const

/** Returns products from SalesSystemCRM (API document, line 687). */
export const getProducts = method({
  name: 'getProducts',
  kind: 'read',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId.optional(),
    category: text.optional(),
    feature: text.optional(),
    location: text.optional(),
    relatedto: text.optional(),
    skip: count.optional(),
    limit: count.optional(),
    sortorder: text.optional(),
    sortby: text.optional(),
    exclude_category: text.optional(),
    filter: filterOf(listRow).optional(),
  }),
  output: z.looseObject({
    ...envelope,
    found: whole,
    items: rowsOf(listRow),
  }),
})
