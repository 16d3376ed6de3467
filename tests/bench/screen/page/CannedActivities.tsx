import { DataGrid, type GridDataSource } from '@mui/x-data-grid'
import { useMemo } from 'react'
import { size } from '../../../../renderer/app/theme/tokens.ts'
import { flushGridSx } from '../../../../renderer/components/dataGridSx.ts'
import { activityColumns } from '../../../../renderer/features/activities/grid/columnList.tsx'
import { PAGE_SIZE } from '../../../../renderer/features/activities/state/choice.ts'
import type { Mark } from '../../../../renderer/features/activities/types/marks.ts'
import { cannedActivities } from './canned.ts'

/** The grid of activities by itself: the same columns and cells, over a source that only hands out one page. */
export function CannedActivities({ marks }: { marks: readonly Mark[] }) {
  const columns = useMemo(
    () => activityColumns(new Map(marks.map((mark) => [mark.code, mark]))),
    [marks],
  )
  return (
    <div style={{ display: 'flex', height: '100vh' }}>
      <DataGrid
        aria-label="Activities"
        sx={flushGridSx}
        columns={columns}
        getRowId={keyOf}
        dataSource={SOURCE}
        dataSourceCache={null}
        initialState={FIRST_PAGE}
        pageSizeOptions={PAGE_SIZES}
        rowHeight={size.row}
        columnHeaderHeight={size.row}
        disableColumnMenu
        disableColumnFilter
        hideFooter
      />
    </div>
  )
}

const SOURCE: GridDataSource = {
  getRows: async () => {
    const { rows, total } = await cannedActivities(PAGE_SIZE)
    return { rows: [...rows], rowCount: total }
  },
}
const PAGE_SIZES = [PAGE_SIZE]
const FIRST_PAGE = { pagination: { paginationModel: { page: 0, pageSize: PAGE_SIZE } } }
const keyOf = ({ key }: { key: string }) => key
