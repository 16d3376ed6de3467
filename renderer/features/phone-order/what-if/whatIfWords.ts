import type { WhatIfCase, WhatIfKind, WhatIfLine } from '../../../../shared/desk/whatIf.ts'
import { formatMoney, formatUnitPrice } from '../../../../shared/domain/money.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'

/** What is tried, as the tabs say it. */
export const KIND_NAMES: Readonly<Record<WhatIfKind, string>> = {
  band: 'Price bands',
  unit: 'Whole packings',
  location: 'One location',
  vat: 'VAT',
}

/** The kinds that have something to try, in their own order. */
export const kindsIn = (cases: readonly WhatIfCase[]): WhatIfKind[] => [
  ...new Set(cases.map(({ kind }) => kind)),
]

/** What is small below the net of a line: what of it is otherwise, and what has to be known. */
export function lineWords(kind: WhatIfKind, line: WhatIfLine, currency: string): string {
  const { price, note, quantity, unit } = line
  const each = price === null ? '' : `${formatUnitPrice(price, currency)} each`
  switch (kind) {
    case 'band':
      return note || each
    case 'unit':
      return [inUnits(quantity, unit), note].filter(Boolean).join(', ')
    case 'location':
      return note || 'in stock'
    case 'vat':
      return note
  }
}

/** How far a total is from the one now, e.g. `£2.40 less`. */
export function differenceWords(now: number, then: number, currency: string): string {
  const gap = formatMoney(Math.abs(then - now), currency)
  if (then === now) return 'the same'
  return then > now ? `${gap} more` : `${gap} less`
}
