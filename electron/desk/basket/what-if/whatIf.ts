import type { WhatIf } from '../../../../shared/desk/whatIf.ts'
import type { PackBasis } from '../../../../shared/domain/uom.ts'
import type { VatPolicy } from '../../../../shared/domain/vat.ts'
import type { CallState } from '../../calls/state.ts'
import type { Product } from '../../stock/product.ts'
import { currencyOf } from '../totals.ts'
import { inBands } from './bands.ts'
import { fromLocations } from './locations.ts'
import { asItIs, reckoned } from './tried.ts'
import { inUnits } from './units.ts'
import { withVat } from './vat.ts'

type Named = { readonly code: string; readonly name: string }

/** What a basket is tried with. */
export type WhatIfFacts = {
  readonly find: (code: string) => Product | undefined
  readonly bands: readonly Named[]
  readonly locations: readonly Named[]
  readonly basis: PackBasis
  readonly policy: VatPolicy
  readonly homeCurrency: string
}

/** A call's basket with one thing otherwise at a time: by the mirror, all of it our estimate. */
export function whatIf(state: CallState, facts: WhatIfFacts): WhatIf {
  const currency = currencyOf(state, facts.homeCurrency)
  const basket = {
    state,
    lines: state.lines
      .filter(({ isRemoved, there }) => !isRemoved && there.kind !== 'refused')
      .map((line) => ({ ...line, product: facts.find(line.code) })),
    reckoning: { policy: facts.policy, currency },
    basis: facts.basis,
    taxable: state.customer?.taxable ?? 'Y',
  } as const
  const now = basket.lines.map((line) => asItIs(line, basket))
  return {
    currency,
    now: reckoned(basket, now),
    cases: [
      ...inBands(basket, facts.bands),
      ...inUnits(basket),
      ...fromLocations(basket, facts.locations),
      ...withVat(basket),
    ],
  }
}
