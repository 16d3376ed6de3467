import type { newLine } from '../../../shared/desk/basket.ts'
import type { z } from '../../../shared/schema.ts'
import type { Known, Line } from '../calls/state.ts'

/** A line as asked for, without its product. */
export type AskedLine = Omit<z.output<typeof newLine>, 'callId' | 'code'>

/** A line that the CRM does not have yet. */
export const newLineOf = (lineId: string, code: string, asked: AskedLine, known: Known): Line => ({
  lineId,
  code,
  wanted: wantedOf(asked),
  reason: asked.override?.reason ?? '',
  note: asked.note ?? '',
  isRemoved: false,
  isOnItsWay: false,
  known,
  there: { kind: 'absent' },
  was: null,
  promised: null,
})

/** What is wanted of a line. */
export const wantedOf = ({ unit, quantity, location, override }: AskedLine): Line['wanted'] => ({
  unit,
  quantity,
  location,
  unitPrice: override?.unitPrice ?? null,
})
