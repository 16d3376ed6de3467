import { type ListedPage, nextSkip, type Pass } from '../../../../shared/domain/settling/pass.ts'
import type { CallBook } from '../../calls/book.ts'
import type { Listed } from './listedOrder.ts'

/** What was read of a customer's orders on one call. */
export type Reading = {
  /** The CRM's reference of the contact. */
  readonly customer: string
  /** ISO time of its first page. */
  readonly at: string
  readonly pass: Pass
  /** By number, in the CRM's order. */
  readonly orders: ReadonlyMap<string, Listed>
}

/** The orders read for open calls; in memory alone, and gone with their call. */
export type ListedBook = {
  /** Of whoever is on the line now. */
  readonly get: (callId: string) => Reading | null
  readonly put: (callId: string, reading: Reading) => void
}

/** Nothing has been read yet. */
export function createListedBook(book: Pick<CallBook, 'get'>): ListedBook {
  const kept = new Map<string, Reading>()
  return {
    get: (callId) => {
      const reading = kept.get(callId) ?? null
      const customer = book.get(callId)?.customer ?? null
      return reading !== null && reading.customer === customer?.contactRef ? reading : null
    },
    put: (callId, reading) => {
      for (const id of kept.keys()) if (book.get(id) === undefined) kept.delete(id)
      kept.set(callId, reading)
    },
  }
}

/** A reading with one page more; an order that came before stands as it came last. */
export function withPage(reading: Reading, page: ListedPage, rows: readonly Listed[]): Reading {
  const orders = new Map(reading.orders)
  for (const row of rows) if (row.orderRef !== '') orders.set(row.orderRef, row)
  return { ...reading, pass: [...reading.pass, page], orders }
}

/** Whether there is no page more to be read. */
export const isWhole = ({ pass }: Reading): boolean => pass.length > 0 && nextSkip(pass) === null
