import { DataGrid } from '@mui/x-data-grid'
import { MessageSquareText } from 'lucide-react'
import { openCase } from '../../api/cases.ts'
import { size } from '../../app/theme/tokens.ts'
import { gridSx } from '../../components/dataGridSx.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { caseColumns } from './caseColumns.tsx'
import { PAGE_SIZE, type useCases } from './useCases.ts'

const COLUMNS = caseColumns.map((column) => ({ ...column, sortable: false }))
const PAGE_SIZES = [PAGE_SIZE]
const NONE: [] = []
const SKELETON = { loadingOverlay: { variant: 'skeleton', noRowsVariant: 'skeleton' } } as const

/** The cases, or what would stand here. */
export function CaseGrid({ list }: { list: ReturnType<typeof useCases> }) {
  const { data, page, setPage, isPending } = list
  // A grid without rows keeps its keyboard on one that is gone.
  if (data?.count === 0) return <Nothing isFiltered={data.all > 0} />
  return (
    <DataGrid
      aria-label="Cases"
      sx={gridSx}
      columns={COLUMNS}
      rows={data?.rows ?? NONE}
      rowCount={data?.count ?? 0}
      loading={isPending}
      slotProps={SKELETON}
      rowHeight={size.row}
      columnHeaderHeight={size.row}
      paginationMode="server"
      paginationModel={page}
      onPaginationModelChange={setPage}
      pageSizeOptions={PAGE_SIZES}
      disableColumnMenu
      disableRowSelectionOnClick
      onRowClick={({ row }) => openCase(row.id)}
      onCellKeyDown={({ row }, event) => {
        if (event.key === 'Enter') openCase(row.id)
      }}
    />
  )
}

const Nothing = ({ isFiltered }: { isFiltered: boolean }) => (
  <EmptyState
    icon={<MessageSquareText size={22} strokeWidth={1.5} />}
    title={isFiltered ? 'No case is shown' : 'No case was raised here'}
    text={
      isFiltered
        ? 'Take out a filter to see the others.'
        : 'What somebody in the office has to deal with, such as a complaint, is raised as a case. It stands here from its first word on.'
    }
  />
)
