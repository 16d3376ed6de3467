import type { GridColDef } from '@mui/x-data-grid'
import type { PersonRow } from '../../../shared/desk/directory.ts'
import { Moment } from '../../components/Moment.tsx'

/** The columns of *Customers*; main sorts by those it can. */
export const peopleColumns: readonly GridColDef<PersonRow>[] = [
  { field: 'name', headerName: 'Name', flex: 1, minWidth: 150 },
  { field: 'company', headerName: 'Company', flex: 1.3, minWidth: 130 },
  { field: 'phone', headerName: 'Phone', width: 138, sortable: false },
  { field: 'email', headerName: 'E-mail', flex: 1, minWidth: 150 },
  { field: 'postcode', headerName: 'Postcode', width: 92 },
  { field: 'contactRef', headerName: 'Number', width: 84 },
  { field: 'priceBand', headerName: 'Prices', width: 84, sortable: false },
  {
    field: 'seenAt',
    headerName: 'Last here',
    width: 146,
    renderCell: ({ row }) => (row.seenAt === null ? 'never' : <Moment at={row.seenAt} hasDay />),
  },
]
