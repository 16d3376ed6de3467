import {
  DataGrid,
  type GridApi,
  type GridDataSource,
  type GridRowSelectionModel,
} from '@mui/x-data-grid'
import { memo, type RefObject, useMemo } from 'react'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { colour, size } from '../../../app/theme/tokens.ts'
import { flushGridSx } from '../../../components/dataGridSx.ts'
import { staleSx } from '../../../components/figureAge.ts'
import { useWayIn } from '../../../components/useGridKeyboard.ts'
import { shownColumns } from '../columns/shownColumns.ts'
import { readFromFar } from '../large/readFromFar.ts'
import { useStockLarge } from '../large/useStockLarge.ts'
import { changeList, choose, PAGE_SIZE, useStockList } from '../state/list.ts'
import { sortOf } from '../state/useStockRows.ts'
import { changeLayout } from '../state/useStockViews.ts'
import { LateLoading } from './LateLoading.tsx'
import { useAgeClass } from './useAgeClass.ts'
import { useTellInSight } from './useTellInSight.ts'

type StockGridProps = {
  source: GridDataSource
  columns: StockColumns
  layout: StockLayout
  apiRef: RefObject<GridApi | null>
}

/** The catalogue, page by page; all of the sorting is done by main. */
export const StockGrid = memo(function StockGrid({
  source,
  columns,
  layout,
  apiRef,
}: StockGridProps) {
  const sort = useStockList((now) => now.sort)
  const page = useStockList((now) => now.page)
  const chosen = useStockList((now) => now.chosen)
  const isLarge = useStockLarge()
  const shown = useMemo(() => {
    const all = shownColumns(columns, layout)
    return isLarge ? readFromFar(all) : all
  }, [columns, layout, isLarge])
  useWayIn(apiRef)
  useTellInSight(apiRef)
  const ageClass = useAgeClass()
  return (
    <DataGrid
      aria-label="Stock"
      apiRef={apiRef}
      sx={SX}
      columns={shown}
      getRowClassName={ageClass}
      getRowId={codeOf}
      dataSource={source}
      dataSourceCache={null}
      dataSourceKeepPreviousData
      dataSourceRevalidateMs={0}
      onDataSourceError={nobody}
      slots={OVERLAYS}
      slotProps={SKELETON}
      rowHeight={size.row}
      columnHeaderHeight={size.row}
      // A row in hand on each side; the grid's own five would be drawn anew at every key.
      rowBufferPx={size.row}
      paginationModel={useMemo(() => ({ page, pageSize: PAGE_SIZE }), [page])}
      onPaginationModelChange={(model) => changeList({ page: model.page })}
      sortModel={useMemo(
        () => (sort === null ? [] : [{ field: sort.field, sort: sort.direction }]),
        [sort],
      )}
      onSortModelChange={(model) => changeList({ sort: sortOf(model) })}
      onColumnWidthChange={({ colDef, width }) =>
        changeLayout({ widths: { ...layout.widths, [colDef.field]: Math.round(width) } })
      }
      pageSizeOptions={PAGE_SIZES}
      rowSelectionModel={useMemo(() => selected(chosen), [chosen])}
      onRowSelectionModelChange={({ ids: [code] }) => code !== undefined && choose(String(code))}
      disableMultipleRowSelection
      disableColumnMenu
      disableColumnFilter
      hideFooter
      onCellKeyDown={({ row }, event) => {
        if (event.key === 'Enter') choose(row.code)
      }}
    />
  )
})

const codeOf = ({ code }: { code: string }) => code
// The page tells it, with the way on.
const nobody = () => undefined
// What stands in a grid without rows has a button, and is no part of the grid.
const OVERLAYS = { noRowsOverlay: () => null, loadingOverlay: LateLoading }
const PAGE_SIZES = [PAGE_SIZE]
const SKELETON = { loadingOverlay: { noRowsVariant: 'skeleton' } } as const

const selected = (code: string | null): GridRowSelectionModel => ({
  type: 'include',
  ids: new Set(code === null ? [] : [code]),
})

const SX = {
  ...flushGridSx,
  ...staleSx,
  // The edge of a head, by which a column is made wider; it is seen where the mouse is.
  '& .MuiDataGrid-columnSeparator': { color: 'transparent' },
  '& .MuiDataGrid-columnSeparator--resizable:hover': { color: colour.accent },
  '& .MuiDataGrid-cell[data-field="code"]': { fontWeight: 600 },
  '& .MuiDataGrid-cell[data-field="category"]': { color: colour.muted },
  '& .MuiDataGrid-row.Mui-selected, & .MuiDataGrid-row.Mui-selected:hover': {
    backgroundColor: colour.accentSoft,
  },
}
