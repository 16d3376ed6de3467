import type { StockStatus } from '../../../shared/desk/stock.ts'
import type { Clock } from '../../clock.ts'

/** Tells how far a refresh is, and how many products a second come in. */
export function createProgress(
  clock: Pick<Clock, 'monotonic'>,
  show: (work: StockStatus['work']) => void,
): (done: number, expected: number | null) => void {
  let first: { readonly at: number; readonly done: number } | null = null
  return (done, expected) => {
    const at = clock.monotonic()
    // A walk that goes on from before, or begins once more, is measured from there.
    if (first === null || done < first.done) first = { at, done }
    const seconds = (at - first.at) / 1000
    const rate = seconds > 0 && done > first.done ? (done - first.done) / seconds : null
    show({ kind: 'refreshing', done, expected, rate: rate === null ? null : Math.round(rate) })
  }
}
