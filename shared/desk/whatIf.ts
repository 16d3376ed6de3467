import type { Unit } from '../domain/units.ts'
import type { PriceOverride } from './basket.ts'

/** What a basket may be tried with. */
export const WHAT_IF_KINDS = ['band', 'unit', 'location', 'vat'] as const

/** One of them. */
export type WhatIfKind = (typeof WHAT_IF_KINDS)[number]

/** A line as it would be. */
export type WhatIfLine = {
  lineId: string
  quantity: string
  unit: Unit
  location: string
  /** Net price of one as sold, and net of the line in minor units; null where nobody knows. */
  price: string | null
  net: number | null
  /** What has to be known of it, or empty. */
  note: string
  /** Whether it is another line than the one in the basket. */
  isChanged: boolean
}

/** How a line is changed when a case is taken. */
export type WhatIfChange = {
  lineId: string
  quantity: string
  unit: Unit
  location: string
  override: PriceOverride | null
}

/** The same basket with one thing otherwise; sums are our estimate, in minor units. */
export type WhatIfCase = {
  id: string
  kind: WhatIfKind
  title: string
  lines: readonly WhatIfLine[]
  net: number
  vat: number
  total: number
  /** One sentence on the case as a whole, or empty. */
  note: string
  take: { kind: 'changes'; changes: readonly WhatIfChange[] } | { kind: 'none'; reason: string }
}

/** A basket as it is, by the same reckoning, and what it could be instead. */
export type WhatIf = {
  currency: string
  now: Pick<WhatIfCase, 'lines' | 'net' | 'vat' | 'total'>
  cases: readonly WhatIfCase[]
}
