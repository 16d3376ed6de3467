import { gridSx } from '../../../../renderer/components/dataGridSx.ts'
import type { Column } from '../../../../renderer/features/stock/columns/columnList.tsx'
import { PAGE_SIZE } from '../../../../renderer/features/stock/state/list.ts'
import { CannedGrid } from './CannedGrid.tsx'
import { canned } from './canned.ts'

/** The grid of the stock by itself. */
export const CannedStock = ({ columns }: { columns: readonly Column[] }) => (
  <CannedGrid
    aria-label="Stock"
    sx={gridSx}
    columns={columns}
    getRowId={({ code }) => code}
    pageSize={PAGE_SIZE}
    page={firstPage}
  />
)

const firstPage = () => canned('', PAGE_SIZE)
