import type { SaleHere } from '../../../../shared/desk/product.ts'
import type { Clock } from '../../../clock.ts'
import type { Journal } from '../../journal/journal.ts'
import { readAgreedLines } from '../../orders/agreedLines.ts'
import { keyOf } from '../keyOf.ts'
import { SOLD } from '../taken.ts'

/** Orders of this desk by product. */
export type SoldHere = {
  /** Of the last thirty days, newest first; one for each line. */
  readonly of: (code: string) => readonly SaleHere[]
  /** All that was sold in that time, as `keyOf` writes codes. */
  readonly codes: () => ReadonlySet<string>
  /** The journal stands otherwise than before. */
  readonly journalChanged: () => void
}

const SHOWN_FOR_MS = 30 * 24 * 60 * 60 * 1000

/** Read from the journal when it is first asked for, and again when that has changed. */
export function createSoldHere(
  journal: Pick<Journal, 'orders'>,
  clock: Pick<Clock, 'now'>,
): SoldHere {
  let kept: ReadonlyMap<string, readonly SaleHere[]> | null = null

  const read = () => {
    const sales = journal
      .orders()
      .filter(({ step }) => SOLD.has(step))
      .flatMap(({ id, orderRef, createdAt, lines }) =>
        readAgreedLines(lines).map(({ code, quantity, unit }) => ({
          key: keyOf(code),
          sale: { id, orderRef, at: createdAt, quantity, unit },
        })),
      )
    const groups = Map.groupBy(sales, ({ key }) => key)
    return new Map([...groups].map(([key, all]) => [key, all.map(({ sale }) => sale)]))
  }

  const since = () => new Date(clock.now() - SHOWN_FOR_MS).toISOString()

  return {
    of: (code) => {
      kept ??= read()
      const first = since()
      return (kept.get(keyOf(code)) ?? []).filter(({ at }) => at >= first)
    },
    codes: () => {
      kept ??= read()
      const first = since()
      // The newest sale of each stands first.
      return new Set([...kept].flatMap(([key, [last]]) => (last && last.at >= first ? [key] : [])))
    },
    journalChanged: () => {
      kept = null
    },
  }
}
