import { NOTE_LIMIT } from '../domain/lineEntry.ts'
import { MOST_PASTED } from '../domain/paste/readPasted.ts'
import { UNITS, type Unit } from '../domain/units.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { CallView } from './calls.ts'
import { callId, code, kept, line, positive, unitPrice } from './fields.ts'
import { typed } from './typed.ts'
import type { WhatIf } from './whatIf.ts'

/** How a line stands between the desk and the CRM. */
export type LineState =
  /** Waiting its turn, or on its way. */
  | { kind: 'sending' }
  /** In the CRM's basket as shown. */
  | { kind: 'settled' }
  /** The CRM said no; the line is kept here, not there, until mended or removed. */
  | { kind: 'refused'; message: string }
  /** Whether the CRM has it is not known yet; the desk is looking, and does not add it again. */
  | { kind: 'unsure'; message: string }

/** A price somebody at the desk set by hand, and why. */
export type PriceOverride = { unitPrice: string; reason: string }

/** A line of the basket. Prices are decimal text, sums minor units. */
export type LineView = {
  lineId: string
  code: string
  name: string
  size: string
  unit: Unit
  quantity: string
  /** Location code; empty means the CRM chooses. */
  location: string
  /** Net price of one unit as sold; `was` is what was shown before the CRM changed it. */
  price: { amount: string; isEstimate: boolean; was: string | null } | null
  override: PriceOverride | null
  /** What was said of it; goes with the order as part of its notes. */
  note: string
  vatRate: string | null
  sums: { net: number; total: number; isEstimate: boolean } | null
  state: LineState
}

/** The sums of the basket in minor units of `currency`. */
export type TotalsView = {
  currency: string
  net: number
  vat: number
  total: number
  byRate: readonly { rate: string; net: number; vat: number }[]
  /** `crm`: the CRM's own; `estimate`: ours, until the CRM has said. */
  source: 'crm' | 'estimate'
  /** Lines still on their way, and what they come to by our estimate. */
  pending: { lines: number; total: number }
  /** One sentence on where the figures come from, or on how they differ from our own. */
  note: string
}

/** A line as asked for. */
export const newLine = z.strictObject({
  callId,
  code: code.min(1),
  quantity: positive,
  unit: z.enum(UNITS).default('unit'),
  location: code.default(''),
  override: z
    .strictObject({ unitPrice, reason: kept(line(200).min(1, 'Say why the price is changed.')) })
    .nullable()
    .default(null),
  /** Left out, a change leaves it as it is. */
  note: kept(line(NOTE_LIMIT)).optional(),
})

/** A line as it is asked for. */
export type NewLine = z.input<typeof newLine>

const lineId = z.string().min(1).max(40)

/** What can be done with the basket; all return at once, the CRM's answer follows as news. */
export const basket = {
  /**
   * `left` is what is typed in the call without this line: the desk keeps one or the other. The line
   * gets the id that the screen shows it by already, unless another one of the call has it.
   */
  add: intent({
    input: newLine.extend({ lineId: lineId.optional(), left: typed.optional() }),
    output: type<CallView>(),
  }),
  /** Adds the lines of a list, in its order. */
  addAll: intent({
    input: z.strictObject({
      callId,
      lines: z
        .array(newLine.omit({ callId: true }))
        .min(1)
        .max(MOST_PASTED),
    }),
    output: type<CallView>(),
  }),
  change: intent({
    input: newLine.omit({ code: true }).extend({ lineId }),
    output: type<CallView>(),
  }),
  remove: intent({ input: z.strictObject({ callId, lineId }), output: type<CallView>() }),
  /** The basket with one thing otherwise at a time; nothing of it is changed. */
  whatIf: intent({ input: z.strictObject({ callId }), output: type<WhatIf>() }),
  /** Sends a refused line again. */
  retry: intent({ input: z.strictObject({ callId, lineId }), output: type<CallView>() }),
}
