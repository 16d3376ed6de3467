import type { Clock } from '../../../clock.ts'
import type { CallBook } from '../../calls/book.ts'
import { keyOf } from '../keyOf.ts'
import type { Stock } from '../stock.ts'
import type { ReadProduct } from './reader.ts'

/** More lines than this wait for the refresh itself. */
const MOST = 20

/**
 * Reads what lies in open baskets by itself when a refresh begins, so that what callers are talking
 * about is new before the whole catalogue is. What a reading of a family brought is not asked again.
 */
export function createReadFirst(parts: {
  readonly read: ReadProduct
  readonly stock: Pick<Stock, 'find' | 'takeFresh' | 'figuresOf'>
  readonly book: Pick<CallBook, 'all'>
  readonly clock: Pick<Clock, 'now'>
}): (signal: AbortSignal) => Promise<void> {
  const { read, stock, book, clock } = parts
  const now = () => new Date(clock.now()).toISOString()
  return async (signal) => {
    const begun = now()
    const lines = book
      .all()
      .filter(({ order }) => order.kind === 'none')
      .flatMap((call) => call.lines.filter(({ isRemoved }) => !isRemoved))
    const codes = new Map(lines.map(({ code }) => [keyOf(code), code]))
    for (const code of [...codes.values()].slice(0, MOST)) {
      const product = stock.find(code)
      if (signal.aborted || product === undefined) continue
      if ((stock.figuresOf(product.code) ?? '') >= begun) continue
      const at = now()
      const reading = await read(product.code, 'refresh', signal)
      if (reading.kind === 'ok') stock.takeFresh(reading.value, at)
    }
  }
}
