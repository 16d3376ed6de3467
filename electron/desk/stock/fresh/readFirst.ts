import type { CallBook } from '../../calls/book.ts'
import type { DeskDeps } from '../../deps.ts'
import { keyOf } from '../keyOf.ts'
import type { Stock } from '../stock.ts'
import type { ReadProduct } from './reader.ts'

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
  readonly read: ReadProduct
  readonly stock: Pick<Stock, 'find' | 'takeFresh' | 'figuresOf'>
  readonly book: Pick<CallBook, 'all'>
  readonly inSight: Pick<InSight, 'codes'>
  readonly deps: Pick<DeskDeps, 'clock' | 'tell'>
}): (signal: AbortSignal) => Promise<void> {
  const { read, stock, book, inSight, deps } = parts
  const now = () => new Date(deps.clock.now()).toISOString()

  const readAll = async (codes: readonly string[], begun: string, signal: AbortSignal) => {
    let hasRead = false
    for (const code of codes) {
      const product = stock.find(code)
      if (signal.aborted || product === undefined) continue
      if ((stock.figuresOf(product.code) ?? '') >= begun) continue
      const at = now()
      const reading = await read(product.code, 'refresh', signal)
      if (reading.kind === 'error') continue
      stock.takeFresh(reading.value, at)
      hasRead = true
    }
    if (hasRead) deps.tell('figuresRead', null)
  }

  return async (signal) => {
    const begun = now()
    const lines = book
      .all()
      .filter(({ order }) => order.kind === 'none')
      .flatMap((call) => call.lines.filter(({ isRemoved }) => !isRemoved))
    const codes = new Map(lines.map(({ code }) => [keyOf(code), code]))
    await readAll([...codes.values()].slice(0, MOST_IN_BASKETS), begun, signal)
    await readAll(inSight.codes(), begun, signal)
  }
}
