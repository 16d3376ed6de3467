import type { GridApi, GridDataSource } from '@mui/x-data-grid'
import { memo, type RefObject, useMemo } from 'react'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { flushGridSx } from '../../../components/dataGridSx.ts'
import { PagedGrid } from '../../../components/PagedGrid.tsx'
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

/**
 * The activities of the days, page by page; all of the sorting is done by main. It is drawn anew only
 * for what it was given anew: the grid would be drawn once more for the figure in its footer.
 */
export const ActivityGrid = memo(function ActivityGrid(props: ActivityGridProps) {
  const { source, apiRef, marks, onOpen } = props
  const { sort, page, columns } = useChoice()
  const shown = useMemo(() => {
    const all = new Map(activityColumns(marks).map((column) => [column.field, column]))
    return columns.shown.flatMap((field) => all.get(field) ?? [])
  }, [marks, columns])
  return (
    <PagedGrid
      aria-label="Activities"
      apiRef={apiRef}
      sx={SX}
      columns={shown}
      getRowId={keyOf}
      dataSource={source}
      page={page}
      pageSize={PAGE_SIZE}
      onPage={(next) => change({ page: next })}
      sort={sort}
      onSortModelChange={([first]) => change({ sort: sortOf(first) })}
      disableRowSelectionOnClick
      onRowClick={({ row }) => onOpen(row)}
      onCellKeyDown={({ row }, event) => {
        if (event.key === 'Enter') onOpen(row)
      }}
    />
  )
})

const keyOf = ({ key }: { key: string }) => key

const SX = {
  ...flushGridSx,
  '& .MuiDataGrid-cell[data-field="subject"]': { fontWeight: 600 },
  '& .MuiDataGrid-cell[data-field="subject"] > span, & .MuiDataGrid-cell[data-field="type"] > span':
    { verticalAlign: 'middle' },
  '& .MuiDataGrid-cell[data-field="subject"] > span': { marginLeft: '8px' },
  '& .MuiDataGrid-cell[data-field="type"] > span': { marginRight: '8px' },
  '& .MuiDataGrid-cell[data-field="ref"]': { color: colour.muted },
}
