import type { Failure } from '../../../shared/result.ts'
import type { CallBook } from '../calls/book.ts'
import type { WorkEnd } from '../calls/queue.ts'
import type { Cart } from '../calls/state.ts'
import { droppedByCrm } from '../customers/changes.ts'
import type { DeskDeps } from '../deps.ts'
import type { PromisedTo } from '../stock/promisedTo.ts'
import { CART_FILTER, readCart } from './cart.ts'

/** What the steps of a basket have in common. */
export type SyncParts = {
  readonly crm: DeskDeps['crm']
  readonly book: CallBook
  /** ISO time. */
  readonly now: () => string
  /** Reads the CRM's basket. */
  readonly getCart: (sessionId: string, signal: AbortSignal) => Promise<Cart | Failure>
  /** The CRM let go of the session by itself. */
  readonly dropped: (callId: string) => WorkEnd
  /** Counts answers in a row that were lost, or that the basket contradicts. */
  readonly losses: Map<string, number>
  readonly promisedTo: PromisedTo
}

/** The steps' common part for one desk. */
export function createSyncParts(
  { crm, clock }: Pick<DeskDeps, 'crm' | 'clock'>,
  book: CallBook,
  promisedTo: PromisedTo,
): SyncParts {
  const now = () => new Date(clock.now()).toISOString()
  return {
    crm,
    book,
    now,
    getCart: async (sessionId, signal) => {
      const filter = [...CART_FILTER]
      const answer = await crm.call('getCart', { session_id: sessionId, filter }, { signal })
      return answer.kind === 'ok' ? readCart(answer.value) : answer.error
    },
    dropped: (callId) => {
      book.update(callId, (state) => droppedByCrm(state, now()))
      return 'goOn'
    },
    losses: new Map(),
    promisedTo,
  }
}

/** Whether reading the basket came to nothing. */
export const isFailure = (read: Cart | Failure): read is Failure => 'kind' in read
