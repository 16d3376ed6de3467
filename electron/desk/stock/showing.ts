import type { CallBook } from '../calls/book.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import type { HitContext } from './hits.ts'
import type { Stock } from './stock.ts'

/** How products show to the caller of a call, or to nobody in particular. */
export type Showing = {
  readonly contextOf: (callId: string | null) => HitContext
  /** Lets products be put together for a caller before the first key asks for them. */
  readonly prepareFor: (callId: string) => void
}

/** Reads it from the settings, the menus and the call. */
export function createShowing(parts: {
  readonly deps: Pick<DeskDeps, 'clock' | 'settings'>
  readonly menus: Pick<Menus, 'read'>
  readonly book: Pick<CallBook, 'get'>
  readonly stock: Pick<Stock, 'offer'>
}): Showing {
  const { deps, menus, book, stock } = parts
  const contextOf = (callId: string | null): HitContext => ({
    band: (callId === null ? null : book.get(callId)?.customer?.priceBand) ?? null,
    basis: deps.settings().packBasis,
    locations: menus.read('stock_location').values,
    today: new Date(deps.clock.now()).toISOString().slice(0, 10),
  })
  return {
    contextOf,
    // What cannot be prepared is put together when it is asked for.
    prepareFor: (callId) =>
      void stock.offer('', 0, contextOf(callId), new Set()).catch(() => undefined),
  }
}
