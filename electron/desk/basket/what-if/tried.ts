import type { WhatIfCase, WhatIfKind, WhatIfLine } from '../../../../shared/desk/whatIf.ts'
import { difference, type Wanted } from '../../../../shared/domain/basket.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import type { PackBasis } from '../../../../shared/domain/uom.ts'
import {
  basketTotals,
  effectiveRate,
  lineTotals,
  type Taxable,
} from '../../../../shared/domain/vat.ts'
import type { CallState, Line } from '../../calls/state.ts'
import { knownOf } from '../../stock/hits.ts'
import type { Product } from '../../stock/product.ts'
import type { Reckoning } from '../prices.ts'

/** A basket, and what the desk knows of what lies in it. */
export type Basket = {
  readonly state: CallState
  /** Those of its lines that are wanted, each with its product where the mirror has it. */
  readonly lines: readonly (Line & { readonly product: Product | undefined })[]
  readonly reckoning: Reckoning
  readonly basis: PackBasis
  readonly taxable: Taxable
}

/** One of them. */
export type BasketLine = Basket['lines'][number]

/** A line wanted otherwise; `unitPrice` in it is what it would be sold at, by whatever rule. */
export type Tried = {
  readonly wanted: Wanted
  readonly price: string | null
  readonly note?: string
}

/** What a unit of a line costs without a price set by hand, by the mirror, in a band. */
export const priceIn = (
  { product }: BasketLine,
  unit: Wanted['unit'],
  band: { readonly code: string; readonly name: string } | null,
  basis: PackBasis,
): string | null => knownOf(product, unit, band, basis).unitPrice

/** A line as it is, by the same reckoning as all cases. */
export function asItIs(line: BasketLine, { state, basis }: Basket): Tried {
  const { wanted, known } = line
  const band = state.customer?.priceBand ?? null
  const price = wanted.unitPrice ?? priceIn(line, wanted.unit, band, basis) ?? known.unitPrice
  return { wanted, price }
}

/** The sums of lines tried out, and each of them as it is shown. */
export function reckoned(
  basket: Basket,
  tried: readonly Tried[],
  taxable: Taxable = basket.taxable,
): Pick<WhatIfCase, 'lines' | 'net' | 'vat' | 'total'> {
  const { policy, currency } = basket.reckoning
  const taxed = basket.lines.map((line, at) => {
    const { wanted, price } = tried[at] ?? asItIs(line, basket)
    const rate = effectiveRate(line.known.vatRate ?? '0', taxable)
    return price === null ? null : { quantity: wanted.quantity, unitPrice: price, rate }
  })
  const { net, vat, total } = basketTotals(
    taxed.filter((line) => line !== null),
    policy,
    currency,
  )
  const lines = basket.lines.map((line, at): WhatIfLine => {
    const one = tried[at] ?? asItIs(line, basket)
    const own = taxed[at]
    const { quantity, unit, location } = one.wanted
    return {
      lineId: line.lineId,
      quantity,
      unit,
      location,
      price: one.price,
      net: own ? lineTotals(own, policy, currency).net : null,
      note: one.price === null ? 'No price is known.' : (one.note ?? ''),
      isChanged: difference(one.wanted, line.wanted) !== 'none',
    }
  })
  return { lines, net, vat, total }
}

/** A case that is taken by changing the lines that would be others; null where none would. */
export function caseOf(
  basket: Basket,
  about: { readonly id: string; readonly kind: WhatIfKind; readonly title: string },
  tried: readonly Tried[],
  reason: string,
): WhatIfCase | null {
  const sums = reckoned(basket, tried)
  const changes = sums.lines.flatMap((line, at) => {
    const before = basket.lines[at]
    if (!line.isChanged || before === undefined) return []
    const { lineId, quantity, unit, location } = line
    const unitPrice = tried[at]?.wanted.unitPrice ?? null
    const override = unitPrice === null ? null : { unitPrice, reason: reason || before.reason }
    return [{ lineId, quantity, unit, location, override }]
  })
  if (changes.length === 0) return null
  return { ...about, ...sums, note: '', take: { kind: 'changes', changes } }
}

/** A decimal times another over a third, with four digits at most; null where one is none. */
export function scaled(decimal: string, times: number, over: number): string | null {
  return readDecimal(decimal)?.times(times).div(over).round(4).toFixed() ?? null
}
