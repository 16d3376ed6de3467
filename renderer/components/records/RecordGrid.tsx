import {
  DataGrid,
  type DataGridProps,
  type GridColDef,
  type GridPaginationModel,
} from '@mui/x-data-grid'
import { useMemo } from 'react'
import { size } from '../../app/theme/tokens.ts'
import { gridSx } from '../dataGridSx.ts'

type Row = { readonly id: string | number }

type RecordGridProps<R extends Row> = {
  label: string
  columns: readonly GridColDef<R>[]
  /** One page of them, `count` in all. */
  data: { readonly rows: readonly R[]; readonly count: number } | undefined
  isPending: boolean
  page: GridPaginationModel
  onPage: (page: GridPaginationModel) => void
  /** Where main can sort them. */
  sorting?: Pick<DataGridProps, 'sortModel' | 'onSortModelChange'>
  onOpen: (row: R) => void
}

/** What was sent, page by page and sorted by main; a press or Enter opens the record. */
export function RecordGrid<R extends Row>(props: RecordGridProps<R>) {
  const { label, columns, data, isPending, page, onPage, sorting, onOpen } = props
  return (
    <DataGrid
      aria-label={label}
      sx={gridSx}
      columns={columns}
      rows={data?.rows ?? NONE}
      rowCount={data?.count ?? 0}
      loading={isPending}
      slotProps={SKELETON}
      rowHeight={size.row}
      columnHeaderHeight={size.row}
      paginationMode="server"
      sortingMode="server"
      paginationModel={page}
      onPaginationModelChange={onPage}
      {...sorting}
      pageSizeOptions={useMemo(() => [page.pageSize], [page.pageSize])}
      disableColumnMenu
      disableRowSelectionOnClick
      onRowClick={({ row }) => onOpen(row)}
      onCellKeyDown={({ row }, event) => {
        if (event.key === 'Enter') onOpen(row)
      }}
    />
  )
}

const NONE: [] = []
const SKELETON = { loadingOverlay: { variant: 'skeleton', noRowsVariant: 'skeleton' } } as const
