import type { GridColDef } from '@mui/x-data-grid'
import type { Named, StockColumns, StockRow } from '../../../../shared/desk/stockGrid.ts'
import { formatBarePrice, formatUnitPrice } from '../../../../shared/domain/money.ts'
import { CanPromise, Quantity } from './Quantity.tsx'

type Column = GridColDef<StockRow>

const FIGURE = { align: 'right', headerAlign: 'right' } as const

const FIRST: readonly Column[] = [
  { field: 'code', headerName: 'Code', width: 112 },
  {
    field: 'name',
    headerName: 'Product',
    flex: 1,
    minWidth: 220,
    valueGetter: (_, { name, size }) => (size === '' ? name : `${name}, ${size}`),
  },
  { field: 'category', headerName: 'Category', width: 136 },
  {
    field: 'total',
    headerName: 'Can promise',
    width: 124,
    ...FIGURE,
    renderCell: ({ row }) => <CanPromise promised={row.promised} />,
  },
]

/** The columns of the grid, with one for each location and each band the CRM has. */
export function stockGridColumns(columns: StockColumns, isGross: boolean): readonly Column[] {
  return [
    ...FIRST,
    ...columns.locations.map(locationColumn),
    ...columns.bands.map((band) => bandColumn(band, columns.currency, isGross)),
  ]
}

const locationColumn = ({ code, name }: Named): Column => ({
  field: `stock:${code}`,
  headerName: code,
  description: name,
  width: widthOf(code, 76),
  ...FIGURE,
  renderCell: ({ row }) => <Quantity value={row.stock[code]} />,
})

const bandColumn = ({ code, name }: Named, currency: string, isGross: boolean): Column => ({
  field: `price:${code}`,
  headerName: name,
  description: `${name}, ${isGross ? 'with VAT' : 'without VAT'}, in ${currency}`,
  width: widthOf(name, 84),
  ...FIGURE,
  // Its order is that of the net prices, which that of the others need not be.
  sortable: !isGross,
  valueGetter: (_, row) => {
    const price = row.prices[code]
    const amount = isGross ? price?.gross : price?.net
    if (amount === undefined || amount === null) return '–'
    const format =
      row.currency === currency || row.currency === '' ? formatBarePrice : formatUnitPrice
    return format(amount, row.currency || currency)
  },
})

/** Heads of usual length are read whole; a longer one shows itself on hover. */
const widthOf = (head: string, least: number): number =>
  Math.min(Math.max(least, 34 + head.length * 7), 160)
