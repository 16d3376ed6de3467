import type { GridColDef } from '@mui/x-data-grid'
import type { PersonRow } from '../../../shared/desk/directory.ts'
import { cutCell } from '../../components/cutCell.tsx'
import { Moment } from '../../components/Moment.tsx'

/** The columns of *Customers*; main sorts by those it can. */
export const peopleColumns: readonly GridColDef<PersonRow>[] = [
  { field: 'name', headerName: 'Name', flex: 1, minWidth: 146, renderCell: cutCell },
  { field: 'company', headerName: 'Company', flex: 1.3, minWidth: 110, renderCell: cutCell },
  { field: 'phone', headerName: 'Phone', width: 116, sortable: false, renderCell: cutCell },
  { field: 'email', headerName: 'E-mail', flex: 1.1, minWidth: 114, renderCell: cutCell },
  { field: 'postcode', headerName: 'Postcode', width: 86 },
  { field: 'contactRef', headerName: 'Number', width: 80 },
  { field: 'priceBand', headerName: 'Prices', width: 80, sortable: false, renderCell: cutCell },
  {
    field: 'seenAt',
    headerName: 'Last here',
    width: 146,
    renderCell: ({ row }) => (row.seenAt === null ? 'never' : <Moment at={row.seenAt} hasDay />),
  },
]
