import type { GridColDef } from '@mui/x-data-grid'
import type { StockColumns, StockRow } from '../../../../shared/desk/stockGrid.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'
import { totalMinimum } from '../../../../shared/domain/stockLevel.ts'
import { percent } from '../../../../shared/domain/vat.ts'
import { CanPromise, Quantity } from '../grid/Quantity.tsx'
import { lifeOf, weightOf } from '../measured.ts'
import { bandColumn, locationColumn } from './placeColumns.tsx'

export type Column = GridColDef<StockRow> & { readonly headerName: string }

const FIGURE = { align: 'right', headerAlign: 'right' } as const
const day = (text: string) => formatDay(text.slice(0, 10))
const pack = (name: 'case' | 'layer' | 'pallet', headerName: string): Column => ({
  field: name,
  headerName,
  description: `Base units in a ${name}`,
  width: 84,
  ...FIGURE,
  valueGetter: (_, { packs }) => packs[name]?.toLocaleString('en-GB') ?? '–',
})

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
    field: 'canPromise',
    headerName: 'Can promise',
    width: 124,
    ...FIGURE,
    renderCell: ({ row }) => <CanPromise {...row} />,
  },
]

const FURTHER: readonly Column[] = [
  {
    field: 'total',
    headerName: 'Stock in all',
    width: 100,
    ...FIGURE,
    renderCell: ({ row }) => (
      <Quantity value={row.promised.stock} minimum={totalMinimum(row.minimums)} />
    ),
  },
  { field: 'size', headerName: 'Size', width: 130, sortable: false },
  { field: 'brand', headerName: 'Brand', width: 140 },
  { field: 'barcode', headerName: 'Barcode', width: 126 },
  { field: 'supplier', headerName: 'Supplier', width: 190 },
  { field: 'supplierCode', headerName: 'Supplier’s code', width: 126 },
  {
    field: 'vat',
    headerName: 'VAT',
    width: 70,
    ...FIGURE,
    valueGetter: (_, { taxRate }) => (taxRate === null ? '–' : percent(taxRate)),
  },
  pack('case', 'Case'),
  pack('layer', 'Layer'),
  pack('pallet', 'Pallet'),
  {
    field: 'palletWeight',
    headerName: 'Pallet weight',
    description: 'Weight of a pallet, in kg',
    width: 112,
    ...FIGURE,
    valueGetter: (_, { palletWeight }) => weightOf(palletWeight) || '–',
  },
  {
    field: 'shelfLife',
    headerName: 'Shelf life',
    width: 100,
    ...FIGURE,
    valueGetter: (_, { shelfLife }) => lifeOf(shelfLife) || '–',
  },
  {
    field: 'start',
    headerName: 'On sale from',
    width: 110,
    valueGetter: (_, { start }) => day(start),
  },
  {
    field: 'end',
    headerName: 'On sale until',
    width: 110,
    valueGetter: (_, { end }) => day(end),
  },
]

/** Every column there is, with one for each location and each band the CRM has. */
export const columnList = (columns: StockColumns, isGross: boolean): readonly Column[] => [
  ...FIRST,
  ...columns.locations.map(locationColumn),
  ...columns.bands.map((band) => bandColumn(band, columns.currency, isGross)),
  ...FURTHER,
]
