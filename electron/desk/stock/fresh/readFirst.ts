import type { CallBook } from '../../calls/book.ts'
import type { DeskDeps } from '../../deps.ts'
import { keyOf } from '../keyOf.ts'
import type { ReadCodes } from './readCodes.ts'

/** More products in baskets than this wait for the refresh itself. */
const MOST_IN_BASKETS = 20

/** Which rows are in sight, as the screen tells. */
export type InSight = {
  readonly set: (codes: readonly string[]) => void
  readonly codes: () => readonly string[]
}

/** None yet. */
export function createInSight(): InSight {
  let shown: readonly string[] = []
  return {
    set: (codes) => {
      shown = codes
    },
    codes: () => shown,
  }
}

/**
 * Reads what lies in open baskets by itself when a refresh begins, and then what is in sight, so that
 * what callers and staff talk about is new before the whole catalogue is. What a reading of a family
 * brought is not asked again.
 */
export function createReadFirst(parts: {
  readonly readCodes: ReadCodes
  readonly book: Pick<CallBook, 'all'>
  readonly inSight: Pick<InSight, 'codes'>
  readonly deps: Pick<DeskDeps, 'clock'>
}): (signal: AbortSignal) => Promise<void> {
  const { readCodes, book, inSight, deps } = parts
  return async (signal) => {
    const begun = new Date(deps.clock.now()).toISOString()
    const lines = book
      .all()
      .filter(({ order }) => order.kind === 'none')
      .flatMap((call) => call.lines.filter(({ isRemoved }) => !isRemoved))
    const codes = new Map(lines.map(({ code }) => [keyOf(code), code]))
    await readCodes([...codes.values()].slice(0, MOST_IN_BASKETS), begun, 'refresh', signal)
    await readCodes(inSight.codes(), begun, 'refresh', signal)
  }
}
