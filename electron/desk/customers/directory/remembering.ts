import type { CallBook } from '../../calls/book.ts'
import type { SignIns } from '../signIns.ts'
import type { Directory } from './directory.ts'
import type { KeptSignIns } from './keptSignIns.ts'

type Parts = {
  readonly book: CallBook
  readonly signIns: SignIns
  readonly directory: Directory
  readonly keptSignIns: KeptSignIns
}

/** Remembers the customer of a call, and how they signed in where that may be kept. */
export const createRemembering =
  ({ book, signIns, directory, keptSignIns }: Parts) =>
  (callId: string): void => {
    const customer = book.get(callId)?.customer
    if (customer == null) return
    const signIn = signIns.get(callId)
    directory.remember(customer)
    directory.whenOpen(() => {
      const entry = directory.byContact(customer.contactRef)
      if (entry !== undefined && signIn !== undefined) keptSignIns.keep(entry.id, signIn)
    })
  }
