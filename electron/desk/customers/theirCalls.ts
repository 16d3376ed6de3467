import { fold } from '../../../shared/domain/search.ts'
import type { CallBook } from '../calls/book.ts'
import type { CallKeeper } from '../calls/kept/callKeeper.ts'
import type { CallState } from '../calls/state.ts'
import type { Entry } from './directory/peopleIndex.ts'
import type { Person } from './directory/person.ts'

/** Somebody of the directory, as far as a call can tell. */
type Somebody = Pick<Entry, 'id' | 'person'>

/** The calls of somebody at this desk. */
export type TheirCalls = {
  /** Those that are open, also with them expected only, or on their order. */
  readonly open: (somebody: Somebody) => readonly CallState[]
  /** Takes away what is kept of calls that could not be brought back. */
  readonly eraseWaiting: (somebody: Somebody) => void
}

/** Looks through the open calls, and what is kept of calls. */
export function createTheirCalls({
  book,
  keeper,
}: {
  readonly book: Pick<CallBook, 'all' | 'get'>
  readonly keeper: Pick<CallKeeper, 'found' | 'ended'>
}): TheirCalls {
  return {
    open: ({ id, person }) =>
      book.all().filter(({ customer, expected, order }) => {
        const payer = order.kind === 'created' ? order.created.customer : ''
        return expected?.personId === id || isTheirs(customer, payer, person)
      }),
    eraseWaiting: ({ id: personId, person }) => {
      for (const { id, row } of keeper.found()) {
        if (row === null || book.get(id) !== undefined) continue
        const payer = row.elsewhere?.customer ?? ''
        if (row.expected?.personId === personId || isTheirs(row.customer, payer, person)) {
          keeper.ended(id)
        }
      }
    },
  }
}

const isTheirs = (
  customer: { readonly contactRef: string; readonly email: string } | null,
  payer: string,
  { contactRef, email }: Person,
): boolean =>
  (contactRef !== '' && (customer?.contactRef === contactRef || payer === contactRef)) ||
  (email !== '' && customer !== null && fold(customer.email).trim() === fold(email).trim())
