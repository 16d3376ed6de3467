import type { StockColumns, StockRow } from '../../../../shared/desk/stockGrid.ts'

/** Columns of a table: heads, and the cells of a product under them. */
export type CsvColumns = {
  readonly head: readonly string[]
  readonly row: (row: StockRow) => readonly string[]
}

type Cells = {
  readonly heads: readonly string[]
  readonly of: (row: StockRow) => readonly string[]
}

const one = (head: string, of: (row: StockRow) => string): Cells => ({
  heads: [head],
  of: (row) => [of(row)],
})

const FIXED: Readonly<Record<string, Cells>> = {
  code: one('Code', ({ code }) => code),
  name: { heads: ['Product', 'Size'], of: ({ name, size }) => [name, size] },
  category: one('Category', ({ category }) => category),
  canPromise: one('Can promise', ({ promised }) => promised.can),
  total: one('Stock in all', ({ promised }) => promised.stock),
  brand: one('Brand', ({ brand }) => brand),
  barcode: one('Barcode', ({ barcode }) => barcode),
  supplier: one('Supplier', ({ supplier }) => supplier),
  supplierCode: one('Supplier’s code', ({ supplierCode }) => supplierCode),
  vat: one('VAT', ({ taxRate }) => taxRate ?? ''),
  case: one('Case', ({ packs }) => String(packs.case ?? '')),
  layer: one('Layer', ({ packs }) => String(packs.layer ?? '')),
  pallet: one('Pallet', ({ packs }) => String(packs.pallet ?? '')),
  palletWeight: one('Pallet weight, kg', ({ palletWeight }) => palletWeight),
  shelfLife: one('Shelf life, days', ({ shelfLife }) => shelfLife),
  start: one('On sale from', ({ start }) => britishDay(start)),
  end: one('On sale until', ({ end }) => britishDay(end)),
}

/** The same columns as the grid shows, for a file; `size` stands beside the name it belongs to. */
export function csvColumns(
  fields: readonly string[],
  isGross: boolean,
  { bands }: Pick<StockColumns, 'bands'>,
): CsvColumns {
  const wanted = fields.filter((field) => field !== 'size' || !fields.includes('name'))
  const cells = wanted.flatMap((field): readonly Cells[] => {
    const fixed = field === 'size' ? one('Size', ({ size }) => size) : FIXED[field]
    if (fixed !== undefined) return [fixed]
    const [kind, code] = [field.slice(0, 6), field.slice(6)]
    if (kind === 'stock:') return [one(code, ({ stock }) => stock[code] ?? '')]
    const name = bands.find((band) => band.code === code)?.name ?? code
    return [
      one(`${name} ${isGross ? 'gross' : 'net'}`, ({ prices }) => {
        const price = prices[code]
        return (isGross ? price?.gross : price?.net) ?? ''
      }),
    ]
  })
  const isPriced = wanted.some((field) => field.startsWith('price:'))
  const all = isPriced ? [...cells, one('Currency', ({ currency }) => currency)] : cells
  return {
    head: all.flatMap(({ heads }) => heads),
    row: (row) => all.flatMap(({ of }) => of(row)),
  }
}

/** `2026-11-24T00:00:00` as a British Excel reads a day: `24/11/2026`. */
function britishDay(text: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text)
  return parts === null ? text : `${parts[3]}/${parts[2]}/${parts[1]}`
}
