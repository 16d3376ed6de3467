import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { invalid, ok } from '../../../../shared/result.ts'
import { saveCsv } from '../../csv/saveCsv.ts'
import type { DeskDeps } from '../../deps.ts'
import { writtenDown } from '../../writtenDown.ts'
import type { Stock } from '../stock.ts'
import { belowMinimum } from './below.ts'
import type { MinimumBook } from './minimumBook.ts'

type Handlers = Pick<
  DeskHandlers['stock'],
  'minimums' | 'setMinimum' | 'toReorder' | 'exportReorder'
>

const HEAD = [
  'Supplier',
  'Code',
  'Product',
  'Size',
  'Supplier’s code',
  'Location',
  'Stock',
  'Minimum',
  'Short by',
]

/** What staff may do with minimums of this desk. */
export function minimumHandlers(
  { choosePlace, clock, log }: Pick<DeskDeps, 'choosePlace' | 'clock' | 'log'>,
  { stock, minimums: book }: { readonly stock: Stock; readonly minimums: MinimumBook },
): Handlers {
  return {
    minimums: ({ code }) => ok(book.of(code)),
    setMinimum: ({ code, location, minimum }) => {
      const product = stock.find(code)
      if (product === undefined) return invalid(`${code} is not in the catalogue.`)
      return writtenDown(log, () => {
        book.set(product.code, location, minimum)
        return ok(book.of(product.code))
      })
    },
    toReorder: () => ok(belowMinimum(book, stock.find)),
    exportReorder: () => {
      const rows = belowMinimum(book, stock.find).flatMap(({ supplier, lines }) =>
        lines.map((line) => [
          supplier,
          line.code,
          line.name,
          line.size,
          line.supplierCode,
          line.location,
          line.stock,
          line.minimum,
          line.short,
        ]),
      )
      const day = new Date(clock.now()).toISOString().slice(0, 10)
      async function* all() {
        yield rows
      }
      return saveCsv(choosePlace, `To reorder ${day}.csv`, { head: HEAD, rows: all() })
    },
  }
}
