import type { MethodOutput } from '../../../shared/crm/index.ts'
import { formatDay } from '../../../shared/domain/dates.ts'
import type { Packs } from '../../../shared/domain/uom.ts'
import { currencyCode } from '../currency.ts'

/** A product of the local catalogue; decimals as text, prices net of one base unit. */
export type Product = {
  readonly code: string
  readonly name: string
  readonly size: string
  readonly category: string
  readonly brand: string
  readonly comment: string
  readonly barcode: string
  readonly outerBarcode: string
  /** Who supplies it, as the CRM calls them. */
  readonly supplier: string
  /** What its supplier calls it. */
  readonly supplierCode: string
  readonly slug: string
  /** ISO 4217, or empty where the CRM told none. */
  readonly currency: string
  /** A fraction. */
  readonly taxRate: string | null
  /** What nobody in particular pays; told by `getProducts`, not by the feed. */
  readonly basePrice: string | null
  readonly prices: Readonly<Record<string, string>>
  readonly stock: Readonly<Record<string, string>>
  readonly packs: Packs
  readonly isOnOffer: boolean
  /** First and last day of the sales window as the CRM wrote them; empty means open. */
  readonly start: string
  readonly end: string
  readonly imagePath: string
  /** In kilograms, as text; empty where the CRM tells none. */
  readonly palletWeight: string
  /** In days, as text; empty where the CRM tells none. */
  readonly shelfLife: string
}

/** What the desk asks of the inventory feed (API document, line 536). */
export const FEED_FILTER = [
  'name',
  'code',
  'comment',
  'size',
  'category',
  'sale',
  'currency',
  'slug',
  'taxrate',
  'stock',
  'prices',
  'case_quantity',
  'layer_quantity',
  'pallet_quantity',
  'bulk_quantity',
  'start',
  'end',
  'barcode',
  'outerbarcode',
  'brandname',
  'supplier',
  'suppliers_sku',
  'uom',
  'imagepath',
  'palletweight',
  'shelflife',
] as const

/** The base price as some CRMs tell it among the others (reading notes, C2). */
const BASE_BAND = 'BASE'

/** Reads one row of the feed; null for one without a code, which nobody could order. */
export function readProduct(
  row: MethodOutput<'getInventoryFeed'>['items'][number],
): Product | null {
  if (row.code === undefined) return null
  const prices = codedText(row.prices)
  return {
    code: row.code,
    name: row.name ?? '',
    size: row.size ?? '',
    category: row.category ?? '',
    brand: row.brandname ?? '',
    comment: row.comment ?? '',
    barcode: row.barcode ?? '',
    outerBarcode: row.outerbarcode ?? '',
    supplier: row.supplier ?? '',
    supplierCode: row.suppliers_sku ?? '',
    slug: row.slug ?? '',
    currency: currencyCode(row.currency),
    taxRate: row.taxrate ?? null,
    basePrice: prices[BASE_BAND] ?? null,
    prices,
    stock: codedText(row.stock),
    packs: readPacks(row),
    isOnOffer: row.sale ?? false,
    start: row.start ?? '',
    end: row.end ?? '',
    imagePath: row.imagepath ?? '',
    palletWeight: measured(row.palletweight ?? ''),
    shelfLife: measured(String(row.shelflife ?? '')),
  }
}

/** Nothing weighs nothing, or keeps for no day: that is one that was never entered. */
const measured = (text: string): string => (Number(text) > 0 ? text : '')

function readPacks(row: MethodOutput<'getInventoryFeed'>['items'][number]): Packs {
  const packs: Packs = {}
  if (row.case_quantity !== undefined) packs.case = row.case_quantity
  if (row.layer_quantity !== undefined) packs.layer = row.layer_quantity
  if (row.pallet_quantity !== undefined) packs.pallet = row.pallet_quantity
  if (row.bulk_quantity !== undefined) packs.bulk = row.bulk_quantity
  return packs
}

/** Coded values, by their code. */
export const codedText = (
  values: readonly { code: string; value: string }[] | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries((values ?? []).map(({ code, value }) => [code, value]))

/** Its name with its size. */
export const nameOf = ({ name, size }: Pick<Product, 'name' | 'size'>): string =>
  [name, size].filter(Boolean).join(', ')

/** Why a product cannot be sold on a day (`YYYY-MM-DD`), or empty. */
export function notForSale({ start, end }: Pick<Product, 'start' | 'end'>, today: string): string {
  const [from, until] = [start.slice(0, 10), end.slice(0, 10)]
  if (/^\d{4}-\d\d-\d\d$/.test(from) && today < from) return `On sale from ${formatDay(from)}.`
  return /^\d{4}-\d\d-\d\d$/.test(until) && today > until
    ? `On sale until ${formatDay(until)}.`
    : ''
}
