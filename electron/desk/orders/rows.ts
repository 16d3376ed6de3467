import type { MethodOutput } from '../../../shared/crm/index.ts'
import { readCrmTime } from '../../../shared/domain/dates.ts'
import {
  type ListedOrder,
  type ListedPage,
  nextSkip,
  ordersOf,
  type Pass,
} from '../../../shared/domain/settling/pass.ts'
import type { Failure } from '../../../shared/result.ts'
import type { CallOptions } from '../../crm/client.ts'
import type { OrderParts } from './orderParts.ts'

/** What the desk looks at of an order (API document, line 587). */
export const LOOK_FILTER = [
  'order_ref',
  'order_key',
  'order_paid',
  'order_state',
  'order_grandtotal',
  'order_clientref',
  'order_created',
] as const

/** Orders asked for at once. */
export const PAGE = 100
/** A customer's orders beyond this many pages are not read through; such a pass proves nothing. */
export const MOST_PAGES = 200

/** What a look through a customer's orders gave. */
export type Look =
  | { kind: 'rows'; rows: readonly ListedOrder[]; pass: Pass }
  | { kind: 'failed'; failure: Failure }

/** Whose orders are read, in a session in which that customer is signed in. */
export type Asked = { readonly sessionId: string; readonly customer: string }

/**
 * Reads through a customer's orders, from the first on, each page overlapping the one before by a
 * row, so that a list that moves meanwhile is noticed. Every list goes past the watch.
 */
export async function lookThroughOrders(
  { deps, watch }: Pick<OrderParts, 'deps' | 'watch'>,
  { sessionId, customer }: Asked,
  options: CallOptions,
): Promise<Look> {
  const pass: ListedPage[] = []
  for (let skip = nextSkip(pass); skip !== null; skip = nextSkip(pass)) {
    if (pass.length === MOST_PAGES) break
    const answer = await deps.crm.call(
      'getOrders',
      { session_id: sessionId, skip, limit: PAGE, filter: [...LOOK_FILTER] },
      options,
    )
    if (answer.kind === 'error') return { kind: 'failed', failure: answer.error }
    const { items, found } = answer.value
    pass.push({ skip, rows: items.map(readLook), found: found ?? null })
  }
  const rows = ordersOf(pass).filter(({ orderRef }) => orderRef !== '')
  watch(customer, rows)
  return { kind: 'rows', rows, pass }
}

/** A row without a number still counts as one that came; nothing is found by it. */
export function readLook(item: MethodOutput<'getOrders'>['items'][number]): ListedOrder {
  const paid = item.order_paid?.trim().toUpperCase()
  return {
    orderRef: item.order_ref ?? '',
    orderKey: item.order_key ?? null,
    paid: paid === 'Y' || paid === 'N' ? paid : null,
    status: item.order_state ?? '',
    clientRef: item.order_clientref,
    createdAt: readCrmTime(item.order_created ?? '')?.getTime() ?? null,
    ...(item.order_grandtotal === undefined ? {} : { total: item.order_grandtotal }),
  }
}
