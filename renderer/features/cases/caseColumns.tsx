import { styled } from '@mui/material/styles'
import type { GridColDef } from '@mui/x-data-grid'
import type { CaseRow } from '../../../shared/desk/cases.ts'
import { colour } from '../../app/theme/tokens.ts'
import { Moment } from '../../components/Moment.tsx'
import { OutcomeChip } from '../../components/OutcomeChip.tsx'

const Text = styled('span')({ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' })
const Rest = styled('span')({ color: colour.muted })

/** Said where a draft has no subject yet. */
export const NO_SUBJECT = 'No subject yet'

/** The columns of the cases raised here. */
export const caseColumns: readonly GridColDef<CaseRow>[] = [
  {
    field: 'ref',
    headerName: 'Reference',
    width: 84,
    valueFormatter: (ref: string | null) => ref ?? 'none',
  },
  {
    field: 'key',
    headerName: 'Key',
    width: 164,
    valueFormatter: (key: string | null) => key ?? '',
  },
  {
    field: 'customer',
    headerName: 'Customer',
    flex: 1,
    minWidth: 110,
    renderCell: ({ row }) => <Text title={row.customer}>{row.customer}</Text>,
  },
  {
    field: 'subject',
    headerName: 'Subject and message',
    flex: 2,
    minWidth: 160,
    renderCell: ({ row }) => (
      <Text title={row.message}>
        {row.subject || NO_SUBJECT} <Rest>{row.message}</Rest>
      </Text>
    ),
  },
  {
    field: 'at',
    headerName: 'Sent, or begun',
    width: 138,
    renderCell: ({ row }) => <Moment at={row.at} hasDay />,
  },
  { field: 'person', headerName: 'By', width: 72 },
  {
    field: 'state',
    headerName: 'State',
    width: 132,
    renderCell: ({ row }) => <OutcomeChip chip={row.state} />,
  },
]
