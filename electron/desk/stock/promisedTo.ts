import { promisedAt } from '../../../shared/domain/promise.ts'
import type { Line } from '../calls/state.ts'
import type { Stock } from './stock.ts'
import type { TakenHere } from './taken.ts'

/**
 * What can be promised to one call of a line's product, where it is to come from, beside all that
 * others took; base units as text. `null` where nobody tells its stock. Good for one answer.
 */
export type PromisedTo = (callId: string) => (line: Pick<Line, 'code' | 'wanted'>) => string | null

/** Reckons it from the catalogue and what this desk has taken. */
export const createPromisedTo =
  ({ stock, taken }: { stock: Pick<Stock, 'find'>; taken: Pick<TakenHere, 'now'> }): PromisedTo =>
  (callId) => {
    const promiseNow = taken.now(callId)
    return ({ code, wanted }) => {
      const product = stock.find(code)
      // Where the CRM tells no stock at all there is nothing to hold it against.
      if (product === undefined || Object.keys(product.stock).length === 0) return null
      return promisedAt(promiseNow(product), wanted.location).can
    }
  }
