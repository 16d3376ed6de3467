import type { Promised } from '../domain/promise.ts'
import type { Unit } from '../domain/units.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { callId, code, line, nothing } from './fields.ts'
import { product } from './product.ts'
import { stockChanges } from './stockChanges.ts'
import { stockExportIntents } from './stockExport.ts'
import { type StockColumns, type StockRows, stockAsked } from './stockGrid.ts'
import { stockMinimumIntents } from './stockMinimums.ts'
import { stockScan } from './stockScan.ts'
import { stockLayout, stockView } from './stockViews.ts'
import { viewIntents } from './views.ts'

/** A product as the product box offers it. */
export type ProductHit = {
  code: string
  name: string
  size: string
  barcode: string
  /** Net price of one base unit in the customer's band, or in the band shown. */
  price: { amount: string; currency: string; band: string } | null
  taxRate: string | null
  /** What can be promised of it in all, with the parts of that figure. */
  promised: Promised
  byLocation: readonly { code: string; name: string; promised: Promised }[]
  /** Units this product is sold in, with base units in each where known. */
  units: readonly { unit: Unit; size: string | null }[]
  /** E.g. "case of 12". */
  pack: string
  /** Why it cannot be sold today, or empty. */
  notForSale: string
}

/** The answer to exactly this text. */
export type SearchAnswer = {
  text: string
  hits: readonly ProductHit[]
  /** How many match altogether. */
  count: number
  /** True when the first hit is clearly meant: an exact code or barcode, or the only match. */
  isFirstClear: boolean
}

/** What a line of a list means. */
export type LineMatch =
  /** Exactly, by a code or barcode; or as the one clear answer to its words. */
  | { kind: 'matched'; hit: ProductHit; isExact: boolean }
  /** The best of `count`; a person chooses. */
  | { kind: 'several'; hits: readonly ProductHit[]; count: number }
  | { kind: 'none' }

/** So many lines are matched at once; a longer list is asked for part by part. */
export const MOST_MATCHED = 25

/** How fresh and how whole the local catalogue is. */
export type StockStatus = {
  products: number
  /** ISO time of the last complete refresh, or `null` before the first. */
  at: string | null
  /** ISO time when the next refresh comes by itself, or `null`. */
  next: string | null
  work:
    | { kind: 'idle' }
    /** `rate` is products a second, where it is known yet. */
    | { kind: 'refreshing'; done: number; expected: number | null; rate: number | null }
    | { kind: 'failed'; message: string }
}

/** A screen shows no more rows. */
export const MOST_IN_SIGHT = 40

/** What can be done with the catalogue and its stock. */
export const stock = {
  /** Searches the local catalogue; prices are for the call's customer where there is one. */
  search: intent({
    input: z.strictObject({
      text: line(200),
      callId: callId.nullable(),
      limit: z.int().min(1).max(50),
    }),
    output: type<SearchAnswer>(),
  }),
  /** Matches lines of a list, each by texts that may name its product, what names it best first. */
  match: intent({
    input: z.strictObject({
      callId,
      lines: z.array(z.array(line(200)).max(8)).max(MOST_MATCHED),
    }),
    output: type<readonly LineMatch[]>(),
  }),
  /** A page of the catalogue; without `sort` in the order of a search, or of codes. */
  rows: intent({
    input: stockAsked.extend({ from: z.int().min(0), count: z.int().min(1).max(100) }),
    output: type<StockRows>(),
  }),
  /** What the grid has columns and filters for. */
  columns: intent({ input: nothing, output: type<StockColumns>() }),
  ...viewIntents(stockView, stockLayout),
  ...stockExportIntents,
  ...stockMinimumIntents,
  status: intent({ input: nothing, output: type<StockStatus>() }),
  refresh: intent({ input: nothing, output: type<StockStatus>() }),
  /** Which products are in sight; a refresh reads them first. None when the list is left. */
  inSight: intent({
    input: z.strictObject({ codes: z.array(code.min(1)).max(MOST_IN_SIGHT) }),
    output: type<null>(),
  }),
  /** Stops a refresh; what it gathered is kept for the next one. */
  stopRefresh: intent({ input: nothing, output: type<StockStatus>() }),
  ...stockChanges,
  ...stockScan,
  ...product,
}
