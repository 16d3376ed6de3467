import { code, kept, line, positive, unitPrice } from '../../../../shared/desk/fields.ts'
import { NOTE_LIMIT } from '../../../../shared/domain/lineEntry.ts'
import { TYPED_LIMITS } from '../../../../shared/domain/typedLimits.ts'
import { UNITS } from '../../../../shared/domain/units.ts'
import { z } from '../../../../shared/schema.ts'
import { type CallState, type Line, withLog } from '../state.ts'
import { withTyped } from '../typing.ts'

/**
 * A call as it goes from one desk to another: never a password, a card, a session or the customer's
 * name. Whoever knows the pass phrase can seal anything, so nothing gets in here that a person could
 * not enter.
 */
export const handedCall = z.object({
  /** The call at the desk it comes from, by its random id: who opened it before can tell. */
  id: z.string().max(40).default(''),
  /** ISO time. */
  at: z.string().max(40),
  /** Who hands it over. */
  from: line(200),
  /** The customer's number in the CRM; empty where nobody is signed in. */
  customer: line(60),
  lines: z
    .array(
      z.object({
        code: code.min(1),
        wanted: z.object({
          unit: z.enum(UNITS),
          quantity: positive,
          location: code,
          unitPrice: unitPrice.nullable(),
        }),
        reason: kept(line(200)),
        note: kept(line(NOTE_LIMIT)),
      }),
    )
    .max(2000),
  /** Lines that were not in the basket yet, as typed; the last stood in the box. */
  typed: z.array(z.string().max(TYPED_LIMITS.line)).max(TYPED_LIMITS.waiting + 1),
  notes: z.string().max(TYPED_LIMITS.notes),
})

/** The same, as a value. */
export type HandedCall = z.output<typeof handedCall>

/** What is handed over of a call. */
export function handedOf(state: CallState, from: string, at: string): HandedCall {
  const { callId, customer, lines, typed } = state
  return {
    id: callId,
    at,
    from,
    customer: customer?.contactRef ?? '',
    lines: lines
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ code, wanted, reason, note }) => ({ code, wanted, reason, note })),
    // What stands in the box is the last, also where that is nothing: a line that was entered waits on.
    typed: [...typed.waiting.filter((text) => text !== ''), typed.line],
    notes: typed.notes,
  }
}

/** A call that was just opened, with what another desk had of it. */
export function takenOver(
  state: CallState,
  handed: HandedCall,
  lines: readonly Line[],
  at: string,
): CallState {
  const { customer, from, typed, notes } = handed
  const whose = customer === '' ? '' : `: customer number ${customer}`
  const by = from === '' ? 'another desk' : from
  const line = typed.at(-1) ?? ''
  const words = { ...state.typed, line, waiting: typed.slice(0, -1), notes }
  return withLog(
    { ...withTyped(state, words), lines: [...lines] },
    at,
    'note',
    `Taken over from ${by}${whose}. Sign the customer in`,
  )
}
