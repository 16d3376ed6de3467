import { useQuery } from '@tanstack/react-query'
import type { CallView } from '../../shared/desk/calls.ts'
import type {
  CustomerHistory,
  HistoryLine,
  HistoryOrder,
} from '../../shared/desk/customerHistory.ts'
import type { CustomerView } from '../../shared/desk/customers.ts'
import type { ListedRow, ListedState } from '../../shared/desk/orderList.ts'
import type { Failure } from '../../shared/result.ts'
import { ask, failureOf } from './desk.ts'
import { keys } from './keys.ts'

/** An order of a customer as it is shown: from the CRM's list, this desk's journal, or both. */
export type PastOrder = {
  readonly orderRef: string
  readonly at: string | null
  readonly total: number | null
  readonly currency: string
  readonly isPaid: boolean | null
  readonly status: string
  /** Its lines where it was placed here: the CRM tells none. */
  readonly lines: readonly HistoryLine[]
}

/** What this desk itself knows of a customer's past; read anew after each change of the journal. */
export const useHistory = (customer: CustomerView | null): CustomerHistory | undefined =>
  useQuery({
    queryKey: keys.history(customer?.contactRef ?? ''),
    queryFn: () =>
      ask((desk) =>
        desk.customerHistory.here({
          contactRef: customer?.contactRef ?? '',
          email: customer?.email ?? '',
        }),
      ),
    enabled: customer !== null,
    // People are kept in main; here they are only looked at.
    gcTime: 0,
  }).data

/** The orders of a customer on a call as far as they are known. */
export type PastOrders = {
  readonly orders: readonly PastOrder[]
  /** Of those in the CRM; null before they were read. */
  readonly state: ListedState | null
  readonly failure: Failure | null
  readonly readAgain: () => void
}

const AT_ONCE = 50

/** The latest orders of the customer on a call: those placed here at once, then the CRM's. */
export function usePastOrders({ callId, customer, signIn }: CallView): PastOrders {
  const here = useHistory(customer)
  const contactRef = customer?.contactRef ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: keys.listed(callId, { past: contactRef }),
    queryFn: async () => {
      const asked = { callId, limit: AT_ONCE, from: '', to: '' }
      const known = await ask((desk) => desk.orderList.rows(asked))
      if (known.state.at !== null) return known
      await ask((desk) => desk.orderList.read({ callId, isAnew: false, isAside: true }))
      return ask((desk) => desk.orderList.rows(asked))
    },
    enabled: customer !== null && signIn.kind === 'signedIn',
    gcTime: 0,
  })
  return {
    orders: pastOrders(data?.rows ?? [], here?.orders ?? []),
    state: data?.state ?? null,
    failure: error === null ? null : failureOf(error),
    readAgain: () => void refetch(),
  }
}

/** The CRM's list with what this desk knows of the same orders, the latest first. */
export function pastOrders(
  listed: readonly ListedRow[],
  here: readonly HistoryOrder[],
): readonly PastOrder[] {
  const lines = new Map(here.map((order) => [order.orderRef, order.lines]))
  const inList = new Set(listed.map(({ id }) => id))
  const all = [
    ...listed.map(
      ({ id, at, total, currency, isPaid, status }): PastOrder => ({
        orderRef: id,
        at,
        total,
        currency,
        isPaid,
        status,
        lines: lines.get(id) ?? [],
      }),
    ),
    ...here
      .filter(({ orderRef }) => !inList.has(orderRef))
      .map(
        ({ orderRef, at, total, currency, state, lines: ours }): PastOrder => ({
          orderRef,
          at,
          total,
          currency,
          isPaid: state.tone === 'good',
          status: state.word,
          lines: ours,
        }),
      ),
  ]
  return all.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1))
}
