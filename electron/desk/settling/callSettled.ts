import type { CallBook } from '../calls/book.ts'
import type { Intent } from '../journal/intent.ts'

/** The call it came from shows what was said; its basket is never placed again. */
export function callSettled(
  { book }: { readonly book: Pick<CallBook, 'update'> },
  { callId }: Pick<Intent, 'callId'>,
  truth: string,
): void {
  book.update(callId, (state) => {
    if (state.order.kind !== 'unknown') return state
    const { words } = state.order
    const settled = {
      ...words,
      chip: { word: 'Settled', tone: 'info' as const },
      headline: truth,
      truth: '',
      say: '',
    }
    return { ...state, order: { ...state.order, words: settled } }
  })
}
