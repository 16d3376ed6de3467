import type { Promised } from '../domain/promise.ts'
import type { Unit } from '../domain/units.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { code } from './fields.ts'

/** A location and what can be promised there. */
export type PromisedAt = { code: string; name: string; promised: Promised }

/** One size of a family. */
export type SizeView = {
  code: string
  name: string
  size: string
  promised: Promised
  byLocation: readonly PromisedAt[]
  /** ISO time that its figures are not older than. */
  figuresAt: string | null
}

/** What one base unit costs in a band; decimals as text, `gross` in minor units. */
export type BandPrice = { band: string; net: string; gross: number | null }

/** A line of an open call. */
export type BasketHere = {
  callId: string
  caller: string
  quantity: string
  unit: Unit
  /** Empty where the CRM chooses. */
  location: string
}

/** An order of this desk that holds a product. */
export type SaleHere = {
  id: string
  /** The CRM's number, or `null` where it is not known yet. */
  orderRef: string | null
  at: string
  quantity: string
  unit: Unit
}

/** How a product's stock in all went, as this desk saw it; `null` for days it did not see. */
export type SeenStock = {
  days: readonly { day: string; total: number | null }[]
  /** Day of the last rise among them, or `null`. */
  restocked: string | null
}

/** A product whole, as the drawer shows it. */
export type ProductView = {
  code: string
  name: string
  size: string
  /** Its category's name. */
  category: string
  brand: string
  /** A fraction. */
  taxRate: string | null
  currency: string
  /** Why it cannot be sold today, or empty. */
  notForSale: string
  isOnOffer: boolean
  hasPicture: boolean
  promised: Promised
  /** Every size of its family, itself among them, as far as this desk knows the family. */
  sizes: readonly SizeView[]
  figuresAt: string | null
  prices: readonly BandPrice[]
  /** E.g. "1 case = 12 · 1 pallet = 1,440 units", or empty. */
  packs: string
  /** Kilograms and days as text, or empty. */
  palletWeight: string
  shelfLife: string
  /** Units it is sold in, with base units in each where known. */
  units: readonly { unit: Unit; size: string | null }[]
  /** Safe text; `null` until the CRM was asked. */
  description: string | null
  baskets: readonly BasketHere[]
  /** Its orders of the last thirty days, newest first. */
  sales: readonly SaleHere[]
  seen: SeenStock
}

/** A product that the CRM names beside another one. */
export type RelatedProduct = { code: string; name: string; size: string; can: string | null }

const ofProduct = z.strictObject({ code: code.min(1) })

/** What can be asked of one product. */
export const product = {
  /** What this desk knows of it; answers at once. */
  product: intent({ input: ofProduct, output: type<ProductView>() }),
  /** The same after the CRM was asked for its newest figures, its family and its description. */
  readProduct: intent({ input: ofProduct, output: type<ProductView>() }),
  relatedProducts: intent({ input: ofProduct, output: type<readonly RelatedProduct[]>() }),
  /** A picture as a `data:` address, or `null` where there is none that can be shown. */
  picture: intent({ input: ofProduct, output: type<string | null>() }),
}
