import type { CallBook } from '../calls/book.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import type { HitContext } from './hits.ts'

/** How products show to the caller of a call, or to nobody in particular. */
export type Showing = (callId: string | null) => HitContext

/** Reads it from the settings, the menus and the call. */
export const createShowing =
  (parts: {
    readonly deps: Pick<DeskDeps, 'clock' | 'settings'>
    readonly menus: Pick<Menus, 'read'>
    readonly book: Pick<CallBook, 'get'>
  }): Showing =>
  (callId) => ({
    band: (callId === null ? null : parts.book.get(callId)?.customer?.priceBand) ?? null,
    basis: parts.deps.settings().packBasis,
    locations: parts.menus.read('stock_location').values,
    today: new Date(parts.deps.clock.now()).toISOString().slice(0, 10),
  })
