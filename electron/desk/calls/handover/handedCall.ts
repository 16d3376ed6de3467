import { UNITS } from '../../../../shared/domain/units.ts'
import { z } from '../../../../shared/schema.ts'
import { type CallState, type Line, withLog } from '../state.ts'

/** A call as it goes from one desk to another: never a password, a card, a session or a name. */
export const handedCall = z.object({
  /** ISO time. */
  at: z.string(),
  /** Who hands it over. */
  from: z.string().max(200),
  /** The customer's number in the CRM; empty where nobody is signed in. */
  customer: z.string().max(60),
  lines: z
    .array(
      z.object({
        code: z.string().max(200),
        wanted: z.object({
          unit: z.enum(UNITS),
          quantity: z.string().max(20),
          location: z.string().max(200),
          unitPrice: z.string().max(20).nullable(),
        }),
        reason: z.string().max(200),
        note: z.string().max(1000),
      }),
    )
    .max(2000),
  /** Lines that were not in the basket yet, as typed. */
  typed: z.array(z.string().max(2000)).max(2001),
  notes: z.string().max(20_000),
})

/** The same, as a value. */
export type HandedCall = z.output<typeof handedCall>

/** What is handed over of a call. */
export function handedOf(state: CallState, from: string, at: string): HandedCall {
  const { customer, lines, typed } = state
  return {
    at,
    from,
    customer: customer?.contactRef ?? '',
    lines: lines
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ code, wanted, reason, note }) => ({ code, wanted, reason, note })),
    typed: [...typed.waiting, typed.line].filter((text) => text !== ''),
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
  return withLog(
    {
      ...state,
      lines: [...lines],
      typed: { ...state.typed, line, waiting: typed.slice(0, -1), notes },
    },
    at,
    'note',
    `Taken over from ${by}${whose}. Sign the customer in`,
  )
}
