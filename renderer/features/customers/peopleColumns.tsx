import { styled } from '@mui/material/styles'
import type { GridColDef, GridRenderCellParams } from '@mui/x-data-grid'
import type { PersonRow } from '../../../shared/desk/directory.ts'
import { Moment } from '../../components/Moment.tsx'

const Cut = styled('span')({ overflow: 'hidden', textOverflow: 'ellipsis' })

/** What has no room ends in dots, and is told whole on hover. */
const cut = ({ value }: GridRenderCellParams<PersonRow, string>) => <Cut title={value}>{value}</Cut>

/** The columns of *Customers*; main sorts by those it can. */
export const peopleColumns: readonly GridColDef<PersonRow>[] = [
  { field: 'name', headerName: 'Name', flex: 1, minWidth: 120, renderCell: cut },
  { field: 'company', headerName: 'Company', flex: 1.3, minWidth: 110, renderCell: cut },
  { field: 'phone', headerName: 'Phone', width: 116, sortable: false, renderCell: cut },
  { field: 'email', headerName: 'E-mail', flex: 1.1, minWidth: 120, renderCell: cut },
  { field: 'postcode', headerName: 'Postcode', width: 86 },
  { field: 'contactRef', headerName: 'Number', width: 80 },
  { field: 'priceBand', headerName: 'Prices', width: 80, sortable: false, renderCell: cut },
  {
    field: 'seenAt',
    headerName: 'Last here',
    width: 146,
    renderCell: ({ row }) => (row.seenAt === null ? 'never' : <Moment at={row.seenAt} hasDay />),
  },
]
