import { DataGrid, type GridApi, type GridDataSource } from '@mui/x-data-grid'
import { type RefObject, useMemo } from 'react'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { colour, size } from '../../../app/theme/tokens.ts'
import { flushGridSx } from '../../../components/dataGridSx.ts'
import { useWayIn } from '../../../components/useGridKeyboard.ts'
import { change, PAGE_SIZE, useChoice } from '../state/choice.ts'
import type { Mark } from '../types/marks.ts'
import { activityColumns } from './columnList.tsx'
import { sortOf } from './useActivityRows.ts'

type ActivityGridProps = {
  source: GridDataSource
  apiRef: RefObject<GridApi | null>
  marks: ReadonlyMap<string, Mark>
  onOpen: (activity: ActivityItem) => void
}

/** The activities of the days, page by page; all of the sorting is done by main. */
export function ActivityGrid({ source, apiRef, marks, onOpen }: ActivityGridProps) {
  const { sort, page, columns } = useChoice()
  const shown = useMemo(() => {
    const all = new Map(activityColumns(marks).map((column) => [column.field, column]))
    return columns.shown.flatMap((field) => all.get(field) ?? [])
  }, [marks, columns])
  useWayIn(apiRef)
  return (
    <DataGrid
      apiRef={apiRef}
      aria-label="Activities"
      sx={SX}
      columns={shown}
      getRowId={keyOf}
      dataSource={source}
      dataSourceCache={null}
      dataSourceKeepPreviousData
      dataSourceRevalidateMs={0}
      onDataSourceError={nobody}
      slots={NO_OVERLAY}
      slotProps={SKELETON}
      rowHeight={size.row}
      columnHeaderHeight={size.row}
      paginationModel={useMemo(() => ({ page, pageSize: PAGE_SIZE }), [page])}
      onPaginationModelChange={(model) => change({ page: model.page })}
      sortModel={useMemo(() => [{ field: sort.field, sort: sort.direction }], [sort])}
      onSortModelChange={([first]) => change({ sort: sortOf(first) })}
      pageSizeOptions={PAGE_SIZES}
      disableRowSelectionOnClick
      disableColumnMenu
      disableColumnFilter
      hideFooter
      onRowClick={({ row }) => onOpen(row)}
      onCellKeyDown={({ row }, event) => {
        if (event.key === 'Enter') onOpen(row)
      }}
    />
  )
}

const keyOf = ({ key }: { key: string }) => key
// The page tells it, with the way on.
const nobody = () => undefined
// What stands in a grid without rows has a button, and is no part of the grid.
const NO_OVERLAY = { noRowsOverlay: () => null }
const PAGE_SIZES = [PAGE_SIZE]
const SKELETON = { loadingOverlay: { noRowsVariant: 'skeleton' } } as const

const SX = {
  ...flushGridSx,
  '& .MuiDataGrid-cell[data-field="subject"]': { fontWeight: 600 },
  '& .MuiDataGrid-cell[data-field="subject"] > span, & .MuiDataGrid-cell[data-field="type"] > span':
    { verticalAlign: 'middle' },
  '& .MuiDataGrid-cell[data-field="subject"] > span': { marginLeft: '8px' },
  '& .MuiDataGrid-cell[data-field="type"] > span': { marginRight: '8px' },
  '& .MuiDataGrid-cell[data-field="ref"]': { color: colour.muted },
}
