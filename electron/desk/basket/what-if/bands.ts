import type { WhatIfCase } from '../../../../shared/desk/whatIf.ts'
import { asItIs, type Basket, caseOf, priceIn, type Tried } from './tried.ts'

type Band = { readonly code: string; readonly name: string }

/**
 * The basket at the prices of each other band. The CRM sells at the customer's own; taking another
 * one's sets its prices by hand, with the band as the reason.
 */
export const inBands = (basket: Basket, bands: readonly Band[]): readonly WhatIfCase[] =>
  bands
    .filter(({ code }) => code !== basket.state.customer?.priceBand?.code)
    .flatMap((band) => {
      const about = { id: `band:${band.code}`, kind: 'band', title: band.name } as const
      return caseOf(basket, about, tried(basket, band), `Price of ${band.name}`) ?? []
    })

const tried = (basket: Basket, band: Band): Tried[] =>
  basket.lines.map((line) => {
    const now = asItIs(line, basket)
    const price = line.product?.prices[band.code] === undefined ? null : priceOf(line, basket, band)
    if (price === null) return { ...now, note: `No ${band.name} price; as it is.` }
    return { wanted: { ...line.wanted, unitPrice: price }, price }
  })

const priceOf = (line: Basket['lines'][number], { basis }: Basket, band: Band): string | null =>
  priceIn(line, line.wanted.unit, band, basis)
