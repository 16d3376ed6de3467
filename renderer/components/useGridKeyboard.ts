import type { GridApi, GridRowId, GridValidRowModel } from '@mui/x-data-grid'
import { type FocusEvent, type RefObject, useEffect } from 'react'
import { size } from '../app/theme/tokens.ts'

type Grid = RefObject<GridApi | null>

/** What a row stands for; another answer may show something else in the same row. */
export type KeyOfRow = (row: GridValidRowModel) => unknown

const THE_SAME: KeyOfRow = () => null

/** Keeps a way into a grid for the Tab key while its rows, and what stands in them, come and go. */
export function useWayIn(apiRef: Grid, keyOf: KeyOfRow = THE_SAME): void {
  useEffect(() => {
    let before: ReadonlyMap<GridRowId, unknown> = new Map()
    return apiRef.current?.subscribeEvent('rowsSet', () => {
      if (apiRef.current === null) return
      const now = new Map([...apiRef.current.getRowModels()].map(([id, row]) => [id, keyOf(row)]))
      const isThere = (id: GridRowId) =>
        now.has(id) && (!before.has(id) || before.get(id) === now.get(id))
      keepWayIn(apiRef.current, isThere)
      before = now
    })
  }, [apiRef, keyOf])
}

/** What the element around a grid listens to, so that the grid has the keyboard only while it is in it. */
export const useGridKeyboard = (apiRef: Grid) => ({
  onFocus: ({ target }: FocusEvent) => enterFrame(apiRef.current, target),
  onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) leaveGrid(apiRef.current)
  },
})

/** The keyboard went elsewhere. A grid that is not told takes it back with the next rows it gets. */
function leaveGrid(grid: GridApi | null): void {
  grid?.setState((state) => ({
    ...state,
    focus: { cell: null, columnHeader: null, columnHeaderFilter: null, columnGroupHeader: null },
  }))
}

/** Where Tab comes in is a row that is there, also when the one before it has gone: at its beginning. */
function keepWayIn(grid: GridApi, isThere: (row: GridRowId) => boolean): void {
  const at = grid.state.tabIndex.cell
  const [first] = grid.getAllRowIds()
  const [column] = grid.getVisibleColumns()
  if (at === null || first === undefined || column === undefined || isThere(at.id)) return
  grid.setState((state) => ({
    ...state,
    tabIndex: { ...state.tabIndex, cell: { id: first, field: column.field } },
  }))
}

/**
 * Where the cell that Tab leads to was scrolled away it is not there to be found, and the frame
 * around the cells gets the keyboard: it is handed on to the first cell in sight.
 */
function enterFrame(grid: GridApi | null, frame: Element): void {
  if (!frame.matches('.MuiDataGrid-virtualScroller')) return
  const { top, left } = frame.getBoundingClientRect()
  const inSight = [...frame.querySelectorAll<HTMLElement>('[role="gridcell"]')].find((cell) => {
    const box = cell.getBoundingClientRect()
    return box.top >= top + size.row && box.left >= left
  })
  const id = inSight?.closest<HTMLElement>('[data-id]')?.dataset.id
  const field = inSight?.dataset.field
  if (id !== undefined && field !== undefined) grid?.setCellFocus(id, field)
}
