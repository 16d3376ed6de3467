import {
  DataGrid,
  type DataGridProps,
  type GridApi,
  type GridDataSource,
  type GridValidRowModel,
} from '@mui/x-data-grid'
import { type RefObject, useMemo } from 'react'
import { size } from '../app/theme/tokens.ts'
import { type KeyOfRow, useWayIn } from './useGridKeyboard.ts'
import { useScrollbarSize } from './useScrollbarSize.ts'

type PagedGridProps<R extends GridValidRowModel> = Omit<DataGridProps<R>, keyof typeof ALWAYS> & {
  apiRef: RefObject<GridApi | null>
  dataSource: GridDataSource
  page: number
  pageSize: number
  onPage: (page: number) => void
  /** Where rows are known by something else than what they show. */
  keyOfRow?: KeyOfRow
  sort: { readonly field: string; readonly direction: 'asc' | 'desc' } | null
}

/** A grid that holds no rows: main sorts, filters and pages; what leads through the pages stands below it. */
export function PagedGrid<R extends GridValidRowModel>(props: PagedGridProps<R>) {
  const { page, pageSize, onPage, keyOfRow, sort, slots, ...rest } = props
  useWayIn(rest.apiRef, keyOfRow)
  return (
    <DataGrid
      {...ALWAYS}
      {...rest}
      scrollbarSize={useScrollbarSize()}
      slots={useMemo(() => ({ ...NO_ROWS, ...slots }), [slots])}
      paginationModel={useMemo(() => ({ page, pageSize }), [page, pageSize])}
      pageSizeOptions={useMemo(() => [pageSize], [pageSize])}
      onPaginationModelChange={(model) => onPage(model.page)}
      sortModel={useMemo(
        () => (sort === null ? [] : [{ field: sort.field, sort: sort.direction }]),
        [sort],
      )}
    />
  )
}

// What stands in a grid without rows has a button, and is no part of the grid.
const NO_ROWS = { noRowsOverlay: () => null }

const ALWAYS = {
  dataSourceCache: null,
  dataSourceKeepPreviousData: true,
  dataSourceRevalidateMs: 0,
  // The page tells it, with the way on.
  onDataSourceError: () => undefined,
  slotProps: { loadingOverlay: { noRowsVariant: 'skeleton' } },
  rowHeight: size.row,
  columnHeaderHeight: size.row,
  disableColumnMenu: true,
  disableColumnFilter: true,
  hideFooter: true,
} as const
