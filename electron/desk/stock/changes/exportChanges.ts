import type { SavedFile } from '../../../../shared/desk/savedFile.ts'
import type {
  ChangedProduct,
  ChangeKind,
  ChangeView,
} from '../../../../shared/desk/stockChanges.ts'
import type { Result } from '../../../../shared/result.ts'
import { saveCsv } from '../../csv/saveCsv.ts'
import type { ChoosePlace } from '../../csv/saveFile.ts'

const HEAD = ['Code', 'Product', 'Size', 'Change', 'Where', 'Was', 'Is', 'Difference']
const AT_ONCE = 5_000

/** Reads so many changed products from a place in their order. */
export type ReadChanges = (from: number, count: number) => Promise<readonly ChangedProduct[]>

/** Saves all changes as a table, one row a figure. */
export function exportChanges(
  choosePlace: ChoosePlace,
  day: string,
  read: ReadChanges,
): Promise<Result<SavedFile>> {
  async function* rows() {
    for (let from = 0; ; from += AT_ONCE) {
      const products = await read(from, AT_ONCE)
      if (products.length === 0) return
      yield products.flatMap(rowsOf)
    }
  }
  return saveCsv(choosePlace, `Stock changes ${day}.csv`, { head: HEAD, rows: rows() })
}

const LISTED: Partial<Record<ChangeKind, string>> = { new: 'New', gone: 'Gone' }

function rowsOf({ code, name, size, kinds, changes }: ChangedProduct): string[][] {
  const start = [code, name, size]
  const listed = kinds.flatMap((kind) => LISTED[kind] ?? [])
  return [
    ...listed.map((word) => [...start, word, '', '', '', '']),
    ...changes.map((change) => [...start, ...cellsOf(change)]),
  ]
}

function cellsOf(change: ChangeView): string[] {
  if (change.kind === 'window') {
    return ['On sale', '', daysOf(change.was), daysOf(change.now), '']
  }
  const { kind, code, place, was, now, by } = change
  const where = kind === 'stock' ? code : place
  return [kind === 'stock' ? 'Stock' : 'Price', where, was ?? '', now ?? '', by]
}

const daysOf = ([from, until]: readonly [string, string]): string =>
  [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')
