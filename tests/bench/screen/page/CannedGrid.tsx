import {
  DataGrid,
  type DataGridProps,
  type GridDataSource,
  type GridValidRowModel,
} from '@mui/x-data-grid'
import { useMemo } from 'react'
import { size } from '../../../../renderer/app/theme/tokens.ts'

type CannedGridProps<R extends GridValidRowModel> = Required<
  Pick<DataGridProps<R>, 'aria-label' | 'sx' | 'columns' | 'getRowId'>
> & {
  pageSize: number
  /** Hands out the one page there is; always the same function. */
  page: () => Promise<{ readonly rows: readonly R[]; readonly total: number }>
}

/** A grid by itself: the same columns and cells as a screen's, over a source that only hands out one page. */
export function CannedGrid<R extends GridValidRowModel>(props: CannedGridProps<R>) {
  const { pageSize, page, ...rest } = props
  const source = useMemo<GridDataSource>(
    () => ({
      getRows: async () => {
        const { rows, total } = await page()
        return { rows: [...rows], rowCount: total }
      },
    }),
    [page],
  )
  const first = useMemo(
    () => ({ pagination: { paginationModel: { page: 0, pageSize } } }),
    [pageSize],
  )
  return (
    <div style={{ display: 'flex', height: '100vh' }}>
      <DataGrid
        {...rest}
        dataSource={source}
        dataSourceCache={null}
        initialState={first}
        pageSizeOptions={useMemo(() => [pageSize], [pageSize])}
        rowHeight={size.row}
        columnHeaderHeight={size.row}
        disableColumnMenu
        disableColumnFilter
        hideFooter
      />
    </div>
  )
}
