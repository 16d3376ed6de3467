import type { CallBook } from '../calls/book.ts'
import type { DeskDeps } from '../deps.ts'
import { knownOf } from '../stock/hits.ts'
import type { Stock } from '../stock/stock.ts'

/** Looks up again what the desk knows of a call's lines, now that the customer's band is known. */
export function createEstimates(
  deps: Pick<DeskDeps, 'settings'>,
  book: CallBook,
  stock: Stock,
): (callId: string) => void {
  return (callId) =>
    book.update(callId, (state) => ({
      ...state,
      lines: state.lines.map((line) => {
        const product = stock.find(line.code)
        if (product === undefined) return line
        const band = state.customer?.priceBand ?? null
        return {
          ...line,
          known: knownOf(product, line.wanted.unit, band, deps.settings().packBasis),
        }
      }),
    }))
}
