import { typed } from '../../../../shared/desk/typed.ts'
import { UNITS } from '../../../../shared/domain/units.ts'
import { z } from '../../../../shared/schema.ts'
import { shownPrice } from '../../basket/prices.ts'
import { keptCustomer } from '../../customers/keptCustomer.ts'
import { type ToPay, toPay } from '../../orders/toPay.ts'
import { shownBefore } from '../before.ts'
import type { Before, CallState, Line } from '../state.ts'

const line = z.object({
  lineId: z.string(),
  code: z.string(),
  wanted: z.object({
    unit: z.enum(UNITS),
    quantity: z.string(),
    location: z.string(),
    unitPrice: z.string().nullable(),
  }),
  reason: z.string(),
  note: z.string(),
  name: z.string(),
  size: z.string(),
  vatRate: z.string().nullable(),
  packSize: z.number().nullable(),
  /** As it was shown, the CRM's own or an estimate. */
  price: z.string().nullable(),
  /** Why the CRM did not take it. */
  refused: z.string().nullable(),
  /** What could be promised of it; an earlier desk kept no such figure. */
  promised: z.string().nullable().default(null),
})

/** A call as it is kept on disk: what is wanted, never a session, a password or a card. */
export const keptCall = z.object({
  token: z.string(),
  openedAt: z.string(),
  isHeld: z.boolean(),
  customer: keptCustomer.nullable(),
  /** Whom staff found for it, and the number they rang from; an earlier desk kept neither. */
  expected: z
    .object({ personId: z.string(), name: z.string(), email: z.string() })
    .nullable()
    .default(null),
  rang: z.string().default(''),
  lines: z.array(line),
  /** What the CRM had made of it. */
  before: z
    .object({
      total: z.number().nullable(),
      lines: z.array(z.object({ lineId: z.string(), price: z.string().nullable() })),
    })
    .nullable(),
  changed: z.array(z.string()),
  short: z.array(z.string()).default([]),
  /** The order from elsewhere that is to be paid on it; an earlier desk kept none. */
  elsewhere: toPay.nullable().default(null),
  callback: z.object({ dueAt: z.string(), reminder: z.number() }).nullable(),
  typed,
  log: z.array(
    z.object({
      at: z.string(),
      mark: z.enum(['done', 'failed', 'waiting', 'next', 'unknown', 'note']),
      text: z.string(),
    }),
  ),
})

/** The same, as a value. */
export type KeptCall = z.output<typeof keptCall>

/** What is kept of a call; `null` where there is nothing to lose, or where the journal has it. */
export function keptOf(state: CallState): KeptCall | null {
  const { token, openedAt, isHeld, customer: who, rang, lines, changed, typed: words, log } = state
  const elsewhere = elsewhereOf(state)
  // One that is sent again is begun again from its order, which may have come up meanwhile.
  const isBasket = state.order.kind === 'none' && state.resends === null && isWorthIt(state)
  if (!isBasket && elsewhere === null) return null
  const wanted = lines.filter(({ isRemoved }) => !isRemoved)
  return {
    token,
    openedAt,
    isHeld,
    customer: who,
    expected: expectedOf(state),
    rang,
    lines: wanted.map((one) => keptLine(one, state)),
    before: asKept(state.before ?? shownBefore(state)),
    changed: [...changed],
    short: [...state.short],
    elsewhere,
    callback: state.callback,
    typed: words,
    log: log.map(({ at, mark, text }) => ({ at, mark, text })),
  }
}

/** Why they are asked for their password has to do with a session that is gone by then. */
function expectedOf({ expected }: CallState): KeptCall['expected'] {
  if (expected === null) return null
  const { personId, name, email } = expected
  return { personId, name, email }
}

const elsewhereOf = ({ order }: CallState): ToPay | null =>
  order.kind === 'created' ? order.created.elsewhere : null

const isWorthIt = ({ typed: words, lines, ...call }: CallState): boolean =>
  (call.customer ?? call.expected ?? call.callback) !== null ||
  call.rang !== '' ||
  lines.length > 0 ||
  words.waiting.length > 0 ||
  `${words.line}${words.notes}${words.email}` !== ''

const asKept = (before: Before | null): KeptCall['before'] =>
  before === null ? null : { ...before, lines: [...before.lines] }

const keptLine = (one: Line, { lastCart }: CallState): KeptCall['lines'][number] => ({
  lineId: one.lineId,
  code: one.code,
  wanted: one.wanted,
  reason: one.reason,
  note: one.note,
  name: one.known.name,
  size: one.known.size,
  vatRate: one.known.vatRate,
  packSize: one.known.packSize ?? null,
  price: shownPrice(one, lastCart)?.amount ?? null,
  refused: one.there.kind === 'refused' ? one.there.message : null,
  promised: one.promised,
})
