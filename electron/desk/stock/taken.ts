import type { DeskSettings } from '../../../shared/desk/settings.ts'
import { readDecimal } from '../../../shared/domain/decimal.ts'
import { type PromiseFigures, promiseOf, type Taken } from '../../../shared/domain/promise.ts'
import type { Unit } from '../../../shared/domain/units.ts'
import { packSize } from '../../../shared/domain/uom.ts'
import type { CallBook } from '../calls/book.ts'
import type { IntentStep } from '../journal/intent.ts'
import type { Journal } from '../journal/journal.ts'
import { readAgreedLines } from '../orders/agreedLines.ts'
import { keyOf } from './keyOf.ts'
import type { Product } from './product.ts'

/** What this desk has taken of its products, and what can still be promised of them. */
export type TakenHere = {
  /** As things stand now, without what lies in the basket of the call `besides`; good for one answer. */
  readonly now: (besides?: string) => (product: Product) => PromiseFigures
  /** Codes of what was taken, as `keyOf` writes them. */
  readonly codes: () => readonly string[]
  /** The journal stands otherwise than before. */
  readonly journalChanged: () => void
}

type TakenLine = Taken & {
  readonly unit: Unit
  /** ISO time of its order; empty for one in a basket. */
  readonly at: string
}

/** Orders that exist, or may: until the stock is read again the CRM's figure has them in it. */
export const SOLD: ReadonlySet<IntentStep> = new Set([
  'sent',
  'confirming',
  'unknown',
  'created',
  'emptied',
])

/** Reckons with the open calls of this desk, and its orders since the stock was read (ISO time). */
export function createTaken(parts: {
  readonly book: Pick<CallBook, 'all'>
  readonly journal: Pick<Journal, 'orders'>
  readonly settings: () => Pick<DeskSettings, 'packBasis'>
  readonly stockFrom: () => string | null
  /** The same of one product. */
  readonly figuresOf: (code: string) => string | null
}): TakenHere {
  let kept: { readonly from: string; readonly lines: LinesByCode } | null = null

  const sold = (from: string): LinesByCode => {
    if (kept?.from !== from) kept = { from, lines: soldSince(parts.journal, from) }
    return kept.lines
  }

  const justSoldNow = (): LinesByCode => {
    const from = parts.stockFrom()
    return from === null ? new Map() : sold(from)
  }

  return {
    codes: () => [...new Set([...basketsOf(parts.book).keys(), ...justSoldNow().keys()])],
    now: (besides) => {
      const { packBasis } = parts.settings()
      const justSold = justSoldNow()
      const inBaskets = basketsOf(parts.book, besides)
      return (product) => {
        const inUnits = (lines: readonly TakenLine[]) =>
          lines.map(({ location, quantity, unit }) => ({
            location,
            // Where nobody knows how much a unit holds it holds one at least.
            quantity: times(quantity, packSize(unit, product.packs, packBasis) ?? 1),
          }))
        const key = keyOf(product.code)
        const sold = justSold.get(key) ?? []
        const from = sold.length === 0 ? '' : (parts.figuresOf(product.code) ?? '')
        return promiseOf({
          stock: product.stock,
          inBaskets: inUnits(inBaskets.get(key) ?? []),
          justSold: inUnits(sold.filter(({ at }) => at >= from)),
        })
      }
    },
    journalChanged: () => {
      kept = null
    },
  }
}

type LinesByCode = ReadonlyMap<string, readonly TakenLine[]>

const times = (quantity: string, size: number): string =>
  readDecimal(quantity)?.times(size).toFixed() ?? '0'

/** Lines of calls whose order is not out yet; after that the journal has them. */
function basketsOf(book: Pick<CallBook, 'all'>, besides?: string): LinesByCode {
  const lines = book
    .all()
    .filter(({ callId, order }) => order.kind === 'none' && callId !== besides)
    .flatMap((call) => call.lines.filter(({ isRemoved }) => !isRemoved))
  return Map.groupBy(
    lines.map(({ code, wanted }) => ({ ...wanted, code, at: '' })),
    ({ code }) => keyOf(code),
  )
}

function soldSince(journal: Pick<Journal, 'orders'>, from: string): LinesByCode {
  const orders = journal
    .orders()
    .filter(({ createdAt, step }) => createdAt >= from && SOLD.has(step))
  return Map.groupBy(
    orders.flatMap(({ lines, createdAt: at }) =>
      readAgreedLines(lines).map((line) => ({ ...line, at })),
    ),
    ({ code }) => keyOf(code),
  )
}
