import type { GridColDef } from '@mui/x-data-grid'
import type { PlacedRow } from '../../../../shared/desk/journal.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { cutCell } from '../../../components/cutCell.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { OutcomeChip } from '../../../components/OutcomeChip.tsx'

/** Has room for millions wherever there is any. */
const money = {
  flex: 0.5,
  maxWidth: 128,
  align: 'right',
  headerAlign: 'right',
} as const

/** The columns of *Placed here*; main sorts by those it can. */
export const placedColumns: readonly GridColDef<PlacedRow>[] = [
  {
    field: 'orderRef',
    headerName: 'Number',
    width: 90,
    valueFormatter: (orderRef: string | null) => orderRef ?? 'none yet',
  },
  { field: 'token', headerName: 'Reference', width: 80, sortable: false },
  { field: 'customer', headerName: 'Customer', flex: 1, minWidth: 136, renderCell: cutCell },
  {
    field: 'at',
    headerName: 'Sent',
    width: 142,
    renderCell: ({ row }) => <Moment at={row.at} hasDay />,
  },
  { field: 'person', headerName: 'By', width: 52, sortable: false, renderCell: cutCell },
  {
    field: 'lineCount',
    headerName: 'Lines',
    width: 54,
    align: 'right',
    headerAlign: 'right',
    sortable: false,
  },
  {
    field: 'total',
    headerName: 'Total',
    minWidth: 108,
    ...money,
    valueFormatter: (total: number, { currency }) => formatMoney(total, currency),
  },
  {
    field: 'taken',
    headerName: 'Taken here',
    minWidth: 88,
    ...money,
    sortable: false,
    valueFormatter: (taken: number, { currency }) => formatMoney(taken, currency),
  },
  {
    field: 'state',
    headerName: 'State',
    width: 136,
    sortable: false,
    renderCell: ({ row }) => <OutcomeChip chip={row.state} />,
  },
]
