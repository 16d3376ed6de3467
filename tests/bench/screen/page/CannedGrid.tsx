import { DataGrid, type GridDataSource } from '@mui/x-data-grid'
import { size } from '../../../../renderer/app/theme/tokens.ts'
import { gridSx } from '../../../../renderer/components/dataGridSx.ts'
import type { Column } from '../../../../renderer/features/stock/columns/columnList.tsx'
import { PAGE_SIZE } from '../../../../renderer/features/stock/state/list.ts'
import { canned } from './canned.ts'

/** The grid by itself: the same columns and cells, over a source that only hands out one page. */
export function CannedGrid({ columns }: { columns: readonly Column[] }) {
  return (
    <div style={{ display: 'flex', height: '100vh' }}>
      <DataGrid
        aria-label="Stock"
        sx={gridSx}
        columns={columns}
        getRowId={codeOf}
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
    const { rows, total } = await canned('', PAGE_SIZE)
    return { rows: [...rows], rowCount: total }
  },
}
const PAGE_SIZES = [PAGE_SIZE]
const FIRST_PAGE = { pagination: { paginationModel: { page: 0, pageSize: PAGE_SIZE } } }
const codeOf = ({ code }: { code: string }) => code
