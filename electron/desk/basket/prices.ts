import type { LineView } from '../../../shared/desk/basket.ts'
import {
  type CartRow,
  sameAmount,
  toCrmQuantity,
  toOurPrice,
} from '../../../shared/domain/basket.ts'
import { toMinor } from '../../../shared/domain/money.ts'
import {
  effectiveRate,
  lineTotals,
  type TaxedLine,
  type VatPolicy,
} from '../../../shared/domain/vat.ts'
import type { CallState, Cart, Line } from '../calls/state.ts'

/** What sums are reckoned with. */
export type Reckoning = { policy: VatPolicy; currency: string }

/** The CRM's line a line of ours stands in. */
export function rowOf(line: Line, cart: Cart): CartRow | undefined {
  if (line.there.kind !== 'present') return undefined
  return rowsOf(cart).get(line.there.place.ref)
}

/** A basket is never changed, and one of five hundred lines is asked for each of them. */
const byRef = new WeakMap<Cart, ReadonlyMap<string, CartRow>>()

function rowsOf(cart: Cart): ReadonlyMap<string, CartRow> {
  const known = byRef.get(cart)
  if (known !== undefined) return known
  // Where a CRM names two lines alike the first counts.
  const rows = new Map(cart.rows.toReversed().map((row) => [row.ref, row]))
  byRef.set(cart, rows)
  return rows
}

/**
 * The CRM's net price of one of ours. It may be the price of a case or of one unit of it; the
 * line's net, where given, tells which.
 */
export function soldPrice(line: Line, cart: Cart): string | null {
  const row = rowOf(line, cart)
  if (row === undefined || row.price === null || line.there.kind !== 'present') return null
  const { scale } = line.there.place
  const counted = toOurPrice(row.price, scale)
  const packed = toOurPrice(row.price, String(line.known.packSize ?? 1))
  if (row.net === null) return counted
  const ours = line.there.as.quantity
  const isWholeRow = sameAmount(toCrmQuantity(ours, scale), row.quantity)
  const comesTo = (price: string) => toMinor(toOurPrice(price, ours), cart.currency ?? 'GBP')
  const net = toMinor(row.net, cart.currency ?? 'GBP')
  return isWholeRow && comesTo(counted) !== net && comesTo(packed) === net ? packed : counted
}

/** The price a line shows: the CRM's own, else what the desk knows; null where nobody does. */
export function shownPrice(line: Line, cart: Cart | null): LineView['price'] {
  const own = cart === null ? null : soldPrice(line, cart)
  if (own !== null) return { amount: own, isEstimate: false, was: line.was }
  const known = line.wanted.unitPrice ?? line.known.unitPrice
  return known === null ? null : { amount: known, isEstimate: true, was: null }
}

/** The rate that applies to this customer; null while nobody knows the product's. */
export function shownRate(line: Line, state: CallState): string | null {
  const { vatRate } = line.known
  return vatRate === null ? null : effectiveRate(vatRate, state.customer?.taxable ?? 'Y')
}

/** A line as VAT is reckoned from it; null where its price is not known. */
export function taxedLine(line: Line, state: CallState): TaxedLine | null {
  const price = shownPrice(line, state.lastCart)
  if (price === null) return null
  const rate = shownRate(line, state) ?? '0'
  return { quantity: line.wanted.quantity, unitPrice: price.amount, rate }
}

/** A line's sums: the CRM's where the line is its own, else our estimate. */
export function shownSums(line: Line, state: CallState, reckoning: Reckoning): LineView['sums'] {
  const cart = state.lastCart
  const row = cart === null ? undefined : rowOf(line, cart)
  const isAlone = row !== undefined && isWhole(line, row)
  const net = row?.net == null ? undefined : toMinor(row.net, reckoning.currency)
  const total = row?.total == null ? undefined : toMinor(row.total, reckoning.currency)
  if (isAlone && net !== undefined && total !== undefined) return { net, total, isEstimate: false }
  const taxed = taxedLine(line, state)
  if (taxed === null) return null
  const ours = lineTotals(taxed, reckoning.policy, reckoning.currency)
  return { net: ours.net, total: ours.total, isEstimate: true }
}

function isWhole(line: Line, row: CartRow): boolean {
  if (line.there.kind !== 'present') return false
  const ours = toCrmQuantity(line.wanted.quantity, line.there.place.scale)
  return sameAmount(ours, row.quantity)
}
