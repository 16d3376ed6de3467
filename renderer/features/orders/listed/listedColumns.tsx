import type { GridColDef } from '@mui/x-data-grid'
import type { ListedRow } from '../../../../shared/desk/orderList.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { cutCell } from '../../../components/cutCell.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { PaidChip } from './PaidChip.tsx'

/** Has room for millions wherever there is any. */
const sum = { align: 'right', headerAlign: 'right', flex: 0.8, maxWidth: 128 } as const
const money = (minor: number | null, { currency }: ListedRow): string =>
  minor === null ? '–' : formatMoney(minor, currency)

/** The columns of *Orders*; main sorts by those it can. */
export const listedColumns: readonly GridColDef<ListedRow>[] = [
  { field: 'id', headerName: 'Number', width: 104 },
  {
    field: 'at',
    headerName: 'Created',
    width: 146,
    renderCell: ({ row }) => (row.at === null ? '–' : <Moment at={row.at} hasDay />),
  },
  { field: 'status', headerName: 'State', width: 104, renderCell: cutCell },
  {
    field: 'isPaid',
    headerName: 'Payment',
    width: 112,
    sortable: false,
    renderCell: ({ row }) => <PaidChip isPaid={row.isPaid} />,
  },
  { field: 'total', headerName: 'Total', minWidth: 100, ...sum, valueFormatter: money },
  {
    field: 'clientRef',
    headerName: 'Customer reference',
    flex: 1,
    minWidth: 140,
    sortable: false,
    renderCell: cutCell,
  },
  {
    field: 'deliveryDate',
    headerName: 'Delivery',
    width: 110,
    valueFormatter: (day: string) => (day === '' ? '–' : formatDay(day)),
  },
  { field: 'net', headerName: 'Net', minWidth: 96, sortable: false, ...sum, valueFormatter: money },
  { field: 'vat', headerName: 'VAT', minWidth: 84, sortable: false, ...sum, valueFormatter: money },
  {
    field: 'placedId',
    headerName: 'Placed',
    width: 86,
    sortable: false,
    valueFormatter: (id: string | null) => (id === null ? 'elsewhere' : 'here'),
  },
]
