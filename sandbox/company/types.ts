/** A decimal number as plain text, e.g. `"2.15"`; prices may carry four decimals. */
export type Decimal = string

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/** A moment in UTC, `YYYY-MM-DDThh:mm:ss`, as the API writes it. */
export type UtcTime = string

/** One sellable product code. Sizes of one product share a `family`. */
export type Product = {
  code: string
  /** The code of the family's first size. */
  family: string
  /** The same for every size of a family. */
  slug: string
  name: string
  size: string
  comment: string
  description: string
  category: string
  feature: string
  brand: string
  /** Fraction, e.g. `"0.2"`. */
  taxRate: Decimal
  /** Net price for nobody in particular, what getProducts calls `price`. */
  basePrice: Decimal
  /** Net prices by price band code. */
  prices: Readonly<Record<string, Decimal>>
  /** Pieces on hand by location code. */
  stock: Readonly<Record<string, number>>
  uom: string
  /** Base units in one pack, case, layer, pallet, container; 0 where the product has none. */
  packs: { pack: number; case: number; layer: number; pallet: number; container: number }
  bulkQuantity: number
  /** EAN-13 of one unit and ITF-14 of its case; empty where there is none. */
  barcode: string
  outerBarcode: string
  palletWeight: Decimal
  shelfLifeDays: number
  warrantyDays: number
  supplier: string
  supplierName: string
  supplierSku: string
  /** Icon name of the picture the sandbox serves. */
  picture: string
  sale: boolean
  /** First and last day of the sales window; empty means open. */
  start: Day | ''
  end: Day | ''
  /** Codes of other products shown as related. */
  related: readonly string[]
}

export type Category = {
  code: string
  name: string
  slug: string
  description: string
  /** Code of the category above, or empty for a root. */
  parent: string
}

/** One value of an asset menu; `colour` where the menu has colours. */
export type MenuValue = { code: string; value: string; colour?: string }

/** A contact, its fields in the CRM's words without the `contact_` prefix. */
export type Contact = {
  ref: number
  key: string
  password: string
  priceBand: string
  fields: Readonly<Record<string, string>>
}

/** `payments` are the sums taken so far; an order is paid when they reach its total. */
export type PastOrder = {
  ref: string
  key: string
  contactRef: number
  created: UtcTime
  deliveryDate: Day | ''
  state: string
  clientRef: string
  label: string
  team: string
  location: string
  lines: readonly { code: string; quantity: number; unitPrice: Decimal; taxRate: Decimal }[]
  payments: readonly { method: string; amount: Decimal; date: UtcTime }[]
}

export type Activity = {
  ref: number
  key: string
  subject: string
  start: UtcTime
  end: UtcTime
  description: string
  notes: string
  category: string
  type: string
  sku: string
  team: string
  location: string
}

/** Everything the sandbox starts with. */
export type Company = {
  name: string
  baseCurrency: string
  products: readonly Product[]
  categories: readonly Category[]
  menus: Readonly<Record<string, readonly MenuValue[]>>
  contacts: readonly Contact[]
  orders: readonly PastOrder[]
  activities: readonly Activity[]
}
