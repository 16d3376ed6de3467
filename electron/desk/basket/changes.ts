import {
  type CartRow,
  findAdded,
  placeAdded,
  sameAmount,
  toCrmQuantity,
  type Wanted,
} from '../../../shared/domain/basket.ts'
import { readDecimal } from '../../../shared/domain/decimal.ts'
import {
  type Asked,
  type CallState,
  type Cart,
  type Line,
  type There,
  withLine,
} from '../calls/state.ts'
import { soldPrice } from './prices.ts'

/** A line that a person has just asked for. */
export const lineAdded = (state: CallState, line: Line): CallState => ({
  ...state,
  lines: [...state.lines, line],
})

/**
 * A line wanted otherwise; one that was refused is sent again as it is wanted now, and one from
 * another location is promised anew.
 */
export function lineChanged(
  state: CallState,
  lineId: string,
  change: Pick<Line, 'wanted' | 'reason' | 'note' | 'known'>,
): CallState {
  return withLine(state, lineId, (line) => ({
    ...line,
    ...change,
    was: null,
    promised: change.wanted.location === line.wanted.location ? line.promised : null,
    there: line.there.kind === 'refused' ? { kind: 'absent' } : line.there,
  }))
}

/** A line not wanted any more; one that never left for the CRM is gone at once. */
export function lineRemoved(state: CallState, lineId: string): CallState {
  const isGone = (line: Line) =>
    line.lineId === lineId &&
    (line.there.kind === 'refused' || (line.there.kind === 'absent' && !line.isOnItsWay))
  const marked = withLine(state, lineId, (line) => ({ ...line, isRemoved: true }))
  return { ...marked, lines: marked.lines.filter((line) => !isGone(line)) }
}

/** A line's `addToCart` leaves; the first time with what can be promised of it. */
export const lineSent = (state: CallState, lineId: string, promised: string | null): CallState => ({
  ...withLine(state, lineId, (line) => ({
    ...line,
    isOnItsWay: true,
    promised: line.promised ?? promised,
  })),
  hasSent: true,
})

/** A line's `addToCart` was not done and will be tried again, unless nobody wants it any more. */
export function lineNotSent(state: CallState, lineId: string): CallState {
  const back = withLine(state, lineId, (line) => ({ ...line, isOnItsWay: false }))
  const isWanted = (line: Line) => line.lineId !== lineId || !line.isRemoved
  return { ...back, lines: back.lines.filter(isWanted) }
}

/** A refused line is sent again. */
export const lineRetried = (state: CallState, lineId: string): CallState =>
  withThere(state, lineId, (there) => (there.kind === 'refused' ? { kind: 'absent' } : there))

/** The CRM said no to a line; it stays here, and not there. One nobody wants any more just goes. */
export function lineRefused(state: CallState, lineId: string, message: string): CallState {
  const refused = withThere(state, lineId, () => ({ kind: 'refused', message }))
  const isWanted = (line: Line) => line.lineId !== lineId || !line.isRemoved
  return { ...refused, lines: refused.lines.filter(isWanted) }
}

/**
 * The CRM took a line; which of the basket's it became is seen in `after`. Null where that shows
 * something else than was sent.
 */
export function lineTaken(
  state: CallState,
  lineId: string,
  sent: Wanted,
  after: Cart,
): CallState | null {
  const line = state.lines.find((candidate) => candidate.lineId === lineId)
  if (line === undefined) return state
  const before = state.lastCart?.rows ?? []
  const place = placeAdded(before, after.rows, line.code, sent, line.known.packSize)
  if (place === undefined) return null
  return withThere(state, lineId, () => ({ kind: 'present', place, as: sent, asked: null }))
}

/** The answer to a line's `addToCart` was lost. */
export const lineLost = (state: CallState, lineId: string, sent: Wanted): CallState =>
  withThere({ ...state, cart: null }, lineId, () => ({
    kind: 'unsure',
    sent,
    before: state.lastCart?.rows ?? [],
  }))

/**
 * Finds in the basket a line whose answer was lost. Null where it is not there, or nobody can
 * tell: it is never added again to this session, where it may still arrive.
 */
export function lineLooked(state: CallState, lineId: string, after: Cart): CallState | null {
  const line = state.lines.find((candidate) => candidate.lineId === lineId)
  if (line?.there.kind !== 'unsure') return state
  const { sent, before } = line.there
  const evidence = findAdded(before, after.rows, line.code, sent, line.known.packSize)
  if (evidence.kind !== 'added') return null
  const { place } = evidence
  return withThere(state, lineId, () => ({ kind: 'present', place, as: sent, asked: null }))
}

/** A line was taken out at the CRM: gone if nobody wants it, else to be added as it is wanted. */
export function lineTakenOut(state: CallState, lineId: string): CallState {
  const isGone = (line: Line) => line.lineId === lineId && line.isRemoved
  const out = withThere(state, lineId, () => ({ kind: 'absent' }))
  return { ...out, cart: null, lines: out.lines.filter((line) => !isGone(line)) }
}

/** The CRM has a line's new quantity. */
export const quantitySet = (state: CallState, lineId: string, quantity: string): CallState =>
  withThere({ ...state, cart: null }, lineId, (there) =>
    there.kind === 'present' ? { ...there, as: { ...there.as, quantity }, asked: null } : there,
  )

/** Something is asked of a line that the CRM has; only an answer says that it is done. */
export const lineAsked = (state: CallState, lineId: string, asked: Asked): CallState =>
  withThere(state, lineId, (there) => (there.kind === 'present' ? { ...there, asked } : there))

/** The CRM has no such line: what else it has shows only in its basket. */
export const lineUnknown = (state: CallState, lineId: string): CallState =>
  withThere({ ...state, cart: null }, lineId, unasked)

/** How many the CRM is to hold under a line's reference, which other lines of ours may share. */
export function sharedQuantity(state: CallState, line: Line, ownQuantity: string | null): string {
  if (line.there.kind !== 'present') return '0'
  const { ref } = line.there.place
  const others = state.lines.flatMap((other) =>
    other.lineId !== line.lineId && other.there.kind === 'present' && other.there.place.ref === ref
      ? [toCrmQuantity(other.there.as.quantity, other.there.place.scale)]
      : [],
  )
  const own = ownQuantity === null ? [] : [toCrmQuantity(ownQuantity, line.there.place.scale)]
  return [...others, ...own].reduce((sum, part) => addDecimals(sum, part), '0')
}

/**
 * Takes over the CRM's basket. Lines of ours that it no longer holds as they were put there are
 * told; prices that changed since they were shown are marked.
 */
export function cartRead(state: CallState, cart: Cart): CallState {
  const missing = (line: Line): boolean =>
    line.there.kind === 'present' && line.there.asked === null && !isHeld(state, line, cart.rows)
  const lines = state.lines.map((line): Line => {
    if (missing(line)) {
      return line.isRemoved
        ? { ...line, there: { kind: 'absent' } }
        : { ...line, there: { kind: 'refused', message: GONE } }
    }
    return { ...line, was: priceBefore(state, line, cart) }
  })
  const isGone = (line: Line) => line.isRemoved && line.there.kind === 'absent'
  return { ...state, cart, lastCart: cart, lines: lines.filter((line) => !isGone(line)) }
}

const GONE = 'The CRM’s basket no longer holds this line as it was. Send it again, or remove it.'

function isHeld(state: CallState, line: Line, rows: readonly CartRow[]): boolean {
  if (line.there.kind !== 'present') return false
  const { ref } = line.there.place
  const expected = sharedQuantity(state, line, line.there.as.quantity)
  return rows.some((row) => row.ref === ref && sameAmount(row.quantity, expected))
}

/** The price this line showed, if the CRM's differs from it; it stays marked from then on. */
function priceBefore(state: CallState, line: Line, cart: Cart): string | null {
  const now = soldPrice(line, cart)
  if (now === null) return line.was
  const shown = (state.lastCart && soldPrice(line, state.lastCart)) ?? line.known.unitPrice
  return shown === null || sameAmount(shown, now) ? line.was : shown
}

const withThere = (state: CallState, lineId: string, change: (there: There) => There): CallState =>
  withLine(state, lineId, (line) => ({ ...line, isOnItsWay: false, there: change(line.there) }))

const addDecimals = (one: string, other: string): string =>
  readDecimal(one)
    ?.plus(readDecimal(other) ?? 0)
    .toFixed() ?? other

/** The CRM would not change a line: it is wanted again as it is there. */
export const changeRefused = (state: CallState, lineId: string): CallState =>
  withLine(state, lineId, (line) =>
    line.there.kind === 'present'
      ? { ...line, isRemoved: false, wanted: line.there.as, there: unasked(line.there) }
      : line,
  )

const unasked = (there: There): There =>
  there.kind === 'present' ? { ...there, asked: null } : there
