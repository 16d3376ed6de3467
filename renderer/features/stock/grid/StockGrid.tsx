import type { GridApi, GridDataSource, GridRowSelectionModel } from '@mui/x-data-grid'
import { memo, type RefObject, useMemo } from 'react'
import type { StockColumns, StockRow } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { colour, size } from '../../../app/theme/tokens.ts'
import { flushGridSx } from '../../../components/dataGridSx.ts'
import { staleSx } from '../../../components/figureAge.ts'
import { PagedGrid } from '../../../components/PagedGrid.tsx'
import type { KeyOfRow } from '../../../components/useGridKeyboard.ts'
import { shownColumns } from '../columns/shownColumns.ts'
import { readFromFar } from '../large/readFromFar.ts'
import { useStockLarge } from '../large/useStockLarge.ts'
import { changeList, choose, PAGE_SIZE, useStockList } from '../state/list.ts'
import { sortOf } from '../state/useStockRows.ts'
import { changeLayout } from '../state/useStockViews.ts'
import { LateLoading } from './LateLoading.tsx'
import { codeIn, type SlotRow } from './slots.ts'
import { useAgeClass } from './useAgeClass.ts'
import { useChosenSlot } from './useChosenSlot.ts'
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
  const chosen = useChosenSlot(apiRef)
  const isLarge = useStockLarge()
  const shown = useMemo(() => {
    const all = shownColumns(columns, layout)
    return isLarge ? readFromFar(all) : all
  }, [columns, layout, isLarge])
  useTellInSight(apiRef)
  const ageClass = useAgeClass()
  return (
    <PagedGrid
      aria-label="Stock"
      apiRef={apiRef}
      sx={SX}
      columns={shown}
      getRowClassName={ageClass}
      getRowId={bySlot}
      keyOfRow={byCode}
      dataSource={source}
      slots={OVERLAYS}
      // A row in hand on each side; the grid's own five would be drawn anew at every key.
      rowBufferPx={size.row}
      page={page}
      pageSize={PAGE_SIZE}
      onPage={(next) => changeList({ page: next })}
      sort={sort}
      onSortModelChange={(model) => changeList({ sort: sortOf(model) })}
      onColumnWidthChange={({ colDef, width }) =>
        changeLayout({ widths: { ...layout.widths, [colDef.field]: Math.round(width) } })
      }
      rowSelectionModel={useMemo(() => selected(chosen), [chosen])}
      onRowSelectionModelChange={({ ids: [slot] }) => {
        const code = apiRef.current && slot !== undefined ? codeIn(apiRef.current, slot) : null
        if (code !== null) choose(code)
      }}
      disableMultipleRowSelection
      onCellKeyDown={({ row }, event) => {
        if (event.key === 'Enter') choose(row.code)
      }}
    />
  )
})

const byCode: KeyOfRow = ({ code }) => code
const bySlot = (row: StockRow) => (row as SlotRow).slot
const OVERLAYS = { loadingOverlay: LateLoading }

const selected = (slot: string | null): GridRowSelectionModel => ({
  type: 'include',
  ids: new Set(slot === null ? [] : [slot]),
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
