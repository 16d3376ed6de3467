import type { DeskDeps } from '../deps.ts'
import type { ReadCodes } from '../stock/fresh/readCodes.ts'
import { keyOf } from '../stock/keyOf.ts'
import type { PromisedTo } from '../stock/promisedTo.ts'
import type { CallBook } from './book.ts'
import type { WorkEnd } from './queue.ts'
import { moveStockCompared, promisedLines } from './stockBefore.ts'

/** Holds a basket that was put in again against what could be promised of its lines before. */
export type CompareStock = (callId: string, signal: AbortSignal) => Promise<WorkEnd>

/** Figures of the last minute are as good as new. */
const GOOD_FOR_MS = 60_000

/** More products than this are held against the figures that are here; the caller is waiting. */
const MOST_READ = 20

/** Asks for the newest figures first, where it matters; without an answer it goes by those that are here. */
export function createCompareStock(parts: {
  readonly deps: Pick<DeskDeps, 'clock'>
  readonly book: Pick<CallBook, 'get' | 'update'>
  readonly promisedTo: PromisedTo
  readonly readCodes: ReadCodes
}): CompareStock {
  const { deps, book, promisedTo, readCodes } = parts
  return async (callId, signal) => {
    const state = book.get(callId)
    if (state === undefined) return 'goOn'
    const codes = new Map(promisedLines(state).map(({ code }) => [keyOf(code), code]))
    const sought = [...codes.values()].slice(0, MOST_READ)
    const since = new Date(deps.clock.now() - GOOD_FOR_MS).toISOString()
    await readCodes(sought, since, 'interactive', signal)
    if (signal.aborted) return 'goOn'
    const at = new Date(deps.clock.now()).toISOString()
    book.update(callId, (now) => moveStockCompared(now, promisedTo(callId), at))
    return 'goOn'
  }
}
