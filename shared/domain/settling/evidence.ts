import { toMinor } from '../money.ts'
import { hasToken } from '../token.ts'
import type { ListedOrder } from './pass.ts'

/** What is looked for: an order that was sent once and whose answer was lost. */
export type Sought = {
  readonly token: string
  /** The total agreed with the caller, minor units. */
  readonly total: number
  readonly currency: string
  /** When it was sent, milliseconds since 1970 by the CRM's clock as far as it is known. */
  readonly sentAt: number
  /** Orders known before it was sent; they cannot be it. */
  readonly known: ReadonlySet<string>
}

/** What a list of orders says about the order sought. */
export type Sighting =
  | { readonly kind: 'found'; readonly order: ListedOrder }
  /** More than one order carries the token: the network delivered twice. */
  | { readonly kind: 'doubled'; readonly orders: readonly ListedOrder[] }
  /** It might be this one: a reference cut short but fitting, or the same total created since. */
  | { readonly kind: 'possible'; readonly orders: readonly ListedOrder[] }
  | { readonly kind: 'notSeen' }

/**
 * Looks for an order among those the CRM lists (money.md, points 5 and 6). Only the whole token
 * proves it; whatever else would fit keeps it unknown, for a wrong "not there" doubles an order.
 */
export function sightingOf(orders: readonly ListedOrder[], sought: Sought): Sighting {
  const whole = orders.filter(({ clientRef }) => matches(clientRef, sought.token) === 'whole')
  const [order] = whole
  if (order !== undefined) {
    return whole.length === 1 ? { kind: 'found', order } : { kind: 'doubled', orders: whole }
  }
  const possible = orders.filter((one) => mayBe(one, sought))
  return possible.length === 0 ? { kind: 'notSeen' } : { kind: 'possible', orders: possible }
}

function mayBe(order: ListedOrder, { token, total, currency, sentAt, known }: Sought): boolean {
  if (known.has(order.orderRef)) return false
  if (matches(order.clientRef, token) === 'cut') return true
  const isSince = order.createdAt === null || order.createdAt >= sentAt - CLOCK_TOLERANCE_MS
  return toMinor(order.total ?? '', currency) === total && isSince
}

/** Clocks differ; an order a little older than the sending may still be it. */
const CLOCK_TOLERANCE_MS = 10 * 60_000

const matches = (clientRef: string | undefined, token: string) =>
  clientRef === undefined ? 'no' : hasToken(clientRef, token)
