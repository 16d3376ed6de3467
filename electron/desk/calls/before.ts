import { sameAmount } from '../../../shared/domain/basket.ts'
import { formatMoney, formatUnitPrice } from '../../../shared/domain/money.ts'
import { soldPrice } from '../basket/prices.ts'
import { isSettled } from '../basket/settled.ts'
import { isCompareDue } from './nextStep.ts'
import { type Before, type CallState, type Line, withLog } from './state.ts'

/** What a basket shows of the CRM's, before it is put in again; `null` where that is nothing. */
export function shownBefore({ lines, lastCart, customer }: CallState): Before | null {
  // Prices of before a sign-in were nobody's in particular: those of the customer are no change.
  if (lastCart?.contactRef !== (customer?.contactRef ?? null)) return null

  const there = lines.filter(
    (line) => line.there.kind === 'present' && !line.isRemoved && isSettled(line),
  )
  if (there.length === 0) return null
  const isWhole = lines.every(isSettled)
  return {
    total: isWhole ? lastCart.total : null,
    lines: there.map((line) => ({ lineId: line.lineId, price: soldPrice(line, lastCart) })),
  }
}

/** A person changed the basket: its total cannot be compared any more, nor can the line they changed. */
export function withoutLine(state: CallState, lineId: string | null): CallState {
  const { before } = state
  if (before === null) return state
  const lines = before.lines.filter((line) => line.lineId !== lineId)
  return { ...state, before: lines.length === 0 ? null : { total: null, lines } }
}

/**
 * Once the basket is whole again, for the same customer, it is held against what was shown before.
 * Each difference is a new decision, so that nothing is placed until somebody has seen it.
 */
export function moveCompared(state: CallState, at: string): CallState {
  const { before, cart } = state
  if (before === null || cart === null || !isCompareDue(state)) return state
  const changed = differencesSince(before, state, cart.currency ?? 'GBP')
  const done = { ...state, before: null, changed: [...state.changed, ...changed] }
  const same = before.total === null ? '' : ', at the same total'
  if (changed.length === 0) return withLog(done, at, 'done', `The basket is whole again${same}`)
  return withLog(
    done,
    at,
    'note',
    `The basket is in again, and not as it was. ${changed.join(' ')}`,
  )
}

function differencesSince(before: Before, state: CallState, currency: string): string[] {
  const now = new Map(state.lines.map((line) => [line.lineId, line]))
  const lines = before.lines.flatMap(({ lineId, price }) => {
    const line = now.get(lineId)
    return line === undefined ? [] : lineChanged(line, price, state, currency)
  })
  const total = state.cart?.total ?? null
  if (before.total === null || total === null || before.total === total) return lines
  const [was, is] = [formatMoney(before.total, currency), formatMoney(total, currency)]
  return [...lines, `The total is ${is} now, was ${was}.`]
}

function lineChanged(
  line: Line,
  was: string | null,
  { cart }: CallState,
  currency: string,
): string[] {
  if (line.there.kind === 'refused') return [`${line.code} is not taken any more.`]
  const is = cart === null ? null : soldPrice(line, cart)
  if (was === null || is === null || sameAmount(was, is)) return []
  const [now, before] = [formatUnitPrice(is, currency), formatUnitPrice(was, currency)]
  return [`${line.code} is ${now} now, was ${before}.`]
}

/** Somebody has seen how the basket differs. */
export const changeSeen = (state: CallState): CallState =>
  hasChanged(state) ? { ...state, changed: [], short: [] } : state

/** Whether a basket that was put in again differs from what was shown, and nobody has seen it. */
export const hasChanged = ({ changed, short }: CallState): boolean =>
  changed.length + short.length > 0
