import { styled } from '@mui/material/styles'
import { DataGrid } from '@mui/x-data-grid'
import { ReceiptText } from 'lucide-react'
import { useState } from 'react'
import { failureOf } from '../../../api/desk.ts'
import { size } from '../../../app/theme/tokens.ts'
import { gridSx } from '../../../components/dataGridSx.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { RecordDialog } from '../record/RecordDialog.tsx'
import { placedColumns } from './placedColumns.tsx'
import { PAGE_SIZE, type StateFilter, usePlaced } from './usePlaced.ts'

const Box = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  minWidth: 0,
  minHeight: 0,
})
const Bar = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(200px, 340px) 220px',
  gap: 12,
})

const STATES = [
  { code: 'all', name: 'All' },
  { code: 'placed', name: 'In the CRM' },
  { code: 'waiting', name: 'Waiting for payment' },
  { code: 'unsettled', name: 'Unsettled' },
] as const satisfies readonly { code: StateFilter; name: string }[]

const Nothing = () => (
  <EmptyState
    icon={<ReceiptText size={22} strokeWidth={1.5} />}
    title="No order is shown"
    text="Every order that is sent from this desk stands here, also one whose answer was lost. Take out a filter, or place one with F9."
  />
)
const COLUMNS = [...placedColumns]
const PAGE_SIZES = [PAGE_SIZE]

/** Everything this desk ever sent, from the journal. */
export function PlacedHere() {
  const placed = usePlaced()
  const [openId, setOpenId] = useState<string | null>(null)
  const { data, error, isPending } = placed
  return (
    <Box>
      <Bar>
        <TextField
          label="Filter"
          placeholder="Number, reference, customer or person"
          value={placed.text}
          onText={placed.setText}
          input={{ type: 'search', maxLength: 100 }}
        />
        <SelectField
          label="State"
          options={STATES}
          value={placed.state}
          onPick={(code) => placed.setState(code as StateFilter)}
        />
      </Bar>
      <ErrorAlert failure={error === null ? null : failureOf(error)} />
      {/* A grid without rows keeps its keyboard on one that is gone. */}
      {data?.count === 0 ? (
        <Nothing />
      ) : (
        <DataGrid
          aria-label="Placed here"
          sx={gridSx}
          columns={COLUMNS}
          rows={data?.rows ?? NONE}
          rowCount={data?.count ?? 0}
          loading={isPending}
          slotProps={SKELETON}
          rowHeight={size.row}
          columnHeaderHeight={size.row}
          paginationMode="server"
          sortingMode="server"
          paginationModel={placed.page}
          onPaginationModelChange={placed.setPage}
          sortModel={placed.sort}
          onSortModelChange={placed.setSort}
          pageSizeOptions={PAGE_SIZES}
          disableColumnMenu
          disableRowSelectionOnClick
          onRowClick={({ row }) => setOpenId(row.id)}
          onCellKeyDown={({ row }, event) => {
            if (event.key === 'Enter') setOpenId(row.id)
          }}
        />
      )}
      {openId !== null && <RecordDialog id={openId} onClose={() => setOpenId(null)} />}
    </Box>
  )
}

const NONE: [] = []
const SKELETON = { loadingOverlay: { variant: 'skeleton', noRowsVariant: 'skeleton' } } as const
