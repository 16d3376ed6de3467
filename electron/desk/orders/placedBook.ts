import type { CallBook } from '../calls/book.ts'
import type { Journal } from '../journal/journal.ts'
import { createdOrder, type Placed } from './placed.ts'

/** The orders that open calls have made, and the one place where they are shown from. */
export type PlacedBook = {
  readonly get: (callId: string) => Placed | undefined
  /** Keeps what is known of an order and shows it, with what the journal says of it. */
  readonly keep: (callId: string, placed: Placed) => void
  readonly update: (callId: string, change: (placed: Placed) => Placed) => void
  /** Lets go of a call that has ended; whatever still looks for its order stops. */
  readonly forget: (callId: string) => void
  /** Aborted when the call ends. */
  readonly life: (callId: string) => AbortSignal
}

/** No order has been made yet. */
export function createPlacedBook(book: CallBook, journal: Journal): PlacedBook {
  const kept = new Map<string, { placed: Placed; life: AbortController }>()

  const keep = (callId: string, placed: Placed) => {
    const life = kept.get(callId)?.life ?? new AbortController()
    kept.set(callId, { placed, life })
    book.update(callId, (state) => ({
      ...state,
      order: { kind: 'created', created: createdOrder(placed, journal) },
    }))
  }

  return {
    get: (callId) => kept.get(callId)?.placed,
    keep,
    update: (callId, change) => {
      const entry = kept.get(callId)
      if (entry !== undefined) keep(callId, change(entry.placed))
    },
    forget: (callId) => {
      kept.get(callId)?.life.abort()
      kept.delete(callId)
    },
    life: (callId) => kept.get(callId)?.life.signal ?? AbortSignal.abort(),
  }
}
