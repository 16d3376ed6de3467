import type { MethodOutput } from '../../../shared/crm/index.ts'
import type { ReadBack } from '../../../shared/domain/orderOutcome.ts'
import type { Failure } from '../../../shared/result.ts'
import type { CallOptions, CrmClient } from '../../crm/client.ts'

/** What the desk looks at of an order (API document, line 587). */
const FILTER = [
  'order_ref',
  'order_key',
  'order_paid',
  'order_state',
  'order_grandtotal',
  'order_clientref',
] as const

/** An order as the CRM lists it. */
export type OrderRow = ReadBack & { readonly orderKey: string | null; readonly clientRef: string }

const PAGE = 50
/** A customer's orders beyond this many pages are not read through. */
const MOST_PAGES = 40

/** What a look through a customer's orders gave. */
export type Look =
  | { kind: 'rows'; rows: readonly OrderRow[] }
  | { kind: 'failed'; failure: Failure }

/** Reads through the orders of whoever is signed in, advancing by what came. */
export async function lookThroughOrders(
  crm: CrmClient,
  sessionId: string,
  options: CallOptions,
): Promise<Look> {
  const rows: OrderRow[] = []
  for (let page = 0, skip = 0; page < MOST_PAGES; page += 1) {
    const answer = await crm.call(
      'getOrders',
      { session_id: sessionId, skip, limit: PAGE, filter: [...FILTER] },
      options,
    )
    if (answer.kind === 'error') return { kind: 'failed', failure: answer.error }
    const { items, found } = answer.value
    skip += items.length
    rows.push(...items.flatMap((item) => readRow(item) ?? []))
    if (items.length === 0 || (found !== undefined && skip >= found)) break
  }
  return { kind: 'rows', rows }
}

function readRow(item: MethodOutput<'getOrders'>['items'][number]): OrderRow | null {
  if (item.order_ref === undefined) return null
  const paid = item.order_paid?.trim().toUpperCase()
  return {
    orderRef: item.order_ref,
    orderKey: item.order_key ?? null,
    paid: paid === 'Y' || paid === 'N' ? paid : null,
    status: item.order_state ?? '',
    clientRef: item.order_clientref ?? '',
    ...(item.order_grandtotal === undefined ? {} : { total: item.order_grandtotal }),
  }
}
