import type { Promised } from '../domain/promise.ts'
import { SORT_FIELDS } from '../domain/stockColumns.ts'
import { z } from '../schema.ts'
import { code, line } from './fields.ts'
import type { Minimums } from './stockMinimums.ts'

/** A quantity as plain text; below nothing too, since stock may be. */
const figure = z
  .string()
  .trim()
  .regex(/^-?\d{1,9}(\.\d{1,4})?$/, 'Type a number.')

/** Stock at a location, or in all where that is empty. */
const stockFilter = z.strictObject({
  location: code,
  atLeast: figure.nullable(),
  atMost: figure.nullable(),
})

/** What the grid shows of the catalogue; every part narrows it further. */
export const stockFilters = z.strictObject({
  stock: z.array(stockFilter).max(8).default([]),
  /** One of these categories; empty for all. */
  categories: z.array(code).max(500).default([]),
  /** Low there, as `stockLevel` says (or none, or below nothing); empty for anywhere. */
  lowAt: code.default(''),
  /** Priced in this band; empty for any. */
  band: code.default(''),
  /** Whether it may be sold on the day of the last refresh. */
  window: z.enum(['any', 'in', 'out']).default('any'),
  /** There is some where this desk sells from. */
  isInStock: z.boolean().default(false),
  isBarcodeMissing: z.boolean().default(false),
  /** Below a minimum that was set at this desk. */
  isToReorder: z.boolean().default(false),
  /** Below nothing at a location. */
  isNegative: z.boolean().default(false),
})

/** The filters, whole. */
export type StockFilters = z.output<typeof stockFilters>

/** The field of a location or a band: what it is, and its code. */
export const placeField = z.string().regex(/^(stock|price):.{1,200}$/)

/** By what the list is sorted. */
export const stockSort = z.strictObject({
  field: z.union([z.enum(SORT_FIELDS), placeField]),
  direction: z.enum(['asc', 'desc']),
})

/** By what the list is sorted; see `stockSort`. */
export type StockSort = z.output<typeof stockSort>

/** What a list of products is asked for; without text and sort it comes in the order of codes. */
export const stockAsked = z.strictObject({
  text: line(200),
  filters: stockFilters,
  /** Null for the order of a search where there is text. */
  sort: stockSort.nullable(),
  /** Prices are shown, and sorted by, with VAT. */
  isGross: z.boolean(),
})

/** The question, whole. */
export type StockAsked = z.output<typeof stockAsked>

/** A product as the grid shows it; decimals as text, prices are of one base unit. */
export type StockRow = {
  code: string
  name: string
  size: string
  category: string
  brand: string
  supplier: string
  barcode: string
  supplierCode: string
  promised: Promised
  /** ISO time that its figures are not older than. */
  figuresAt: string | null
  /** By the code of the location. */
  stock: Readonly<Record<string, string>>
  /** This desk's own minimums, by the code of the location. */
  minimums: Minimums
  /** By the code of the band; with VAT where the CRM tells its rate. */
  prices: Readonly<Record<string, { net: string; gross: string | null }>>
  currency: string
  /** A fraction. */
  taxRate: string | null
  /** Base units in each, where the CRM tells. */
  packs: { case: number | null; layer: number | null; pallet: number | null }
  /** Kilograms and days as text, or empty. */
  palletWeight: string
  shelfLife: string
  /** First and last day of the sales window, or empty. */
  start: string
  end: string
  /** Why it cannot be sold today, or empty. */
  notForSale: string
}

/** One page of the grid. */
export type StockRows = {
  rows: readonly StockRow[]
  /** How many fit altogether. */
  total: number
  /** ISO time of the refresh these figures are of, or `null` before the first. */
  asOf: string | null
}

/** A code with its name. */
export type Named = { code: string; name: string }

/** What the grid has columns and filters for. */
export type StockColumns = {
  locations: readonly Named[]
  bands: readonly Named[]
  /** As a tree; `parent` is a code, empty at the top, and each comes after its parent. */
  categories: readonly (Named & { parent: string })[]
  /** What most products are priced in. */
  currency: string
  /** Where this desk sells from, or empty. */
  ownLocation: string
}
