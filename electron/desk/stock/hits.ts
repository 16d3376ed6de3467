import type { ProductHit } from '../../../shared/desk/stock.ts'
import { readDecimal } from '../../../shared/domain/decimal.ts'
import { type PromiseFigures, promiseOf } from '../../../shared/domain/promise.ts'
import { UNITS, type Unit } from '../../../shared/domain/units.ts'
import { type PackBasis, packSize } from '../../../shared/domain/uom.ts'
import type { Known } from '../calls/state.ts'
import type { Offered } from './mirror/search.ts'
import { notForSale, type Product } from './product.ts'
import type { TakenHere } from './taken.ts'

/** What a hit is shown with. */
export type HitContext = {
  /** The customer's band; null for nobody in particular. */
  readonly band: { readonly code: string; readonly name: string } | null
  readonly basis: PackBasis
  readonly locations: readonly { readonly code: string; readonly name: string }[]
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** Whether products show the same in both. */
export const isSameContext = (one: HitContext, other: HitContext): boolean =>
  one.band?.code === other.band?.code &&
  one.band?.name === other.band?.name &&
  one.basis === other.basis &&
  one.today === other.today &&
  one.locations.length === other.locations.length &&
  one.locations.every(({ code, name }, at) => {
    const same = other.locations[at]
    return same?.code === code && same.name === name
  })

/** A product as the product box offers it, where this desk took nothing of it. */
export const hitOf = (product: Product, context: HitContext): ProductHit =>
  productHit(product, context, promiseOf({ stock: product.stock, inBaskets: [], justSold: [] }))

/** Hits as they are now, with what was taken meanwhile of those whose product came along. */
export function hitsNow(
  { hits, whole }: Pick<Offered, 'hits' | 'whole'>,
  context: HitContext,
  taken: Pick<TakenHere, 'now'>,
): readonly ProductHit[] {
  if (whole.length === 0) return hits
  const [now, promiseNow] = [[...hits], taken.now()]
  for (const { at, product } of whole) now[at] = productHit(product, context, promiseNow(product))
  return now
}

/** A product as the product box offers it. */
export function productHit(
  product: Product,
  context: HitContext,
  promise: PromiseFigures,
): ProductHit {
  const nameOf = (code: string) => context.locations.find((one) => one.code === code)?.name ?? code
  const byLocation = Object.entries(promise.byLocation).map(([code, promised]) => ({
    code,
    name: nameOf(code),
    promised,
  }))
  const pack = packSize('case', product.packs, context.basis)
  return {
    code: product.code,
    name: product.name,
    size: product.size,
    barcode: product.barcode,
    price: priceOf(product, context.band),
    taxRate: product.taxRate,
    promised: promise.total,
    byLocation,
    units: soldIn(product, context.basis),
    pack: pack === undefined ? '' : `case of ${pack}`,
    notForSale: notForSale(product, context.today),
  }
}

/** What the desk knows of a product sold in `unit`, for the estimate of a line. */
export function knownOf(
  product: Product | undefined,
  unit: Unit,
  band: HitContext['band'],
  basis: PackBasis,
): Known {
  if (product === undefined) {
    const packSize = unit === 'unit' ? 1 : undefined
    return { name: '', size: '', unitPrice: null, vatRate: null, packSize }
  }
  const size = packSize(unit, product.packs, basis)
  const price = priceOf(product, band)?.amount
  const unitPrice =
    price === undefined || size === undefined
      ? null
      : (readDecimal(price)?.times(size).toFixed() ?? null)
  const { name, taxRate } = product
  return { name, size: product.size, unitPrice, vatRate: taxRate, packSize: size }
}

function priceOf(product: Product, band: HitContext['band']): ProductHit['price'] {
  const own = band === null ? undefined : product.prices[band.code]
  const amount = own ?? product.basePrice
  if (amount === null) return null
  const currency = product.currency || 'GBP'
  return { amount, currency, band: own !== undefined && band !== null ? band.name : 'Base' }
}

/** Units a product is sold in, with base units in each. */
export function soldIn(product: Product, basis: PackBasis): ProductHit['units'] {
  const sold: { unit: Unit; size: string }[] = []
  for (const unit of UNITS) {
    const size = packSize(unit, product.packs, basis)
    if (size !== undefined) sold.push({ unit, size: String(size) })
  }
  return sold
}
