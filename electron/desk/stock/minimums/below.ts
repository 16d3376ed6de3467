import { Big } from 'big.js'
import type { ReorderGroup, ReorderLine } from '../../../../shared/desk/stockMinimums.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import { stockLevel } from '../../../../shared/domain/stockLevel.ts'
import type { OwnLists } from '../mirror/conditions.ts'
import type { Product } from '../product.ts'
import type { MinimumBook } from './minimumBook.ts'

type Find = (code: string) => Product | undefined

/** What minimums of this desk change about a list; nothing where no filter asks for them. */
export function ownLists(
  book: MinimumBook,
  find: Find,
  { lowAt, isToReorder }: { readonly lowAt: string; readonly isToReorder: boolean },
): OwnLists {
  const own: { low: string[]; enough: string[]; toReorder: string[] } = {
    low: [],
    enough: [],
    toReorder: [],
  }
  if (lowAt === '' && !isToReorder) return own
  for (const [code, minimums] of book.all()) {
    const product = find(code)
    if (product === undefined) continue
    if (linesOf(product, minimums).length > 0) own.toReorder.push(product.code)
    const [minimum, figure] = [minimums[lowAt], product.stock[lowAt]]
    if (minimum === undefined || figure === undefined) continue
    const isEnough = stockLevel(figure, minimum) === 'enough'
    own[isEnough ? 'enough' : 'low'].push(product.code)
  }
  return own
}

/** Everything below its minimum, by supplier; those without one last. */
export function belowMinimum(book: MinimumBook, find: Find): ReorderGroup[] {
  const lines = [...book.all()].flatMap(([code, minimums]) => {
    const product = find(code)
    if (product === undefined) return []
    return linesOf(product, minimums).map((line) => ({ supplier: product.supplier, line }))
  })
  const groups = Map.groupBy(lines, ({ supplier }) => supplier)
  return [...groups]
    .map(([supplier, of]) => ({
      supplier,
      lines: of.map(({ line }) => line).toSorted((a, b) => COMPARE(a.code, b.code)),
    }))
    .toSorted(
      (a, b) =>
        Number(a.supplier === '') - Number(b.supplier === '') || COMPARE(a.supplier, b.supplier),
    )
}

const COMPARE = new Intl.Collator('en-GB', { numeric: true }).compare

/** A location the CRM tells no figure of has none. */
function linesOf(product: Product, minimums: Readonly<Record<string, string>>): ReorderLine[] {
  const { code, name, size, supplierCode } = product
  return Object.entries(minimums).flatMap(([location, minimum]) => {
    const stock = product.stock[location] ?? '0'
    const short = new Big(minimum).minus(readDecimal(stock) ?? 0)
    if (short.lte(0)) return []
    return [{ code, name, size, supplierCode, location, stock, minimum, short: short.toFixed() }]
  })
}
