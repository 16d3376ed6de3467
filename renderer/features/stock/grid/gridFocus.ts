import type { GridApi } from '@mui/x-data-grid'
import { size } from '../../../app/theme/tokens.ts'
import { focusSoon } from '../../../components/focus.ts'

/** The keyboard goes on where it was: at the row, or in the search where that is gone. */
export function backToRow(grid: GridApi | null, code: string): void {
  const field = grid?.getVisibleColumns()[0]?.field
  if (field !== undefined && grid?.getRow(code)) grid.setCellFocus(code, field)
  else focusSoon(() => document.querySelector<HTMLElement>('input[type=search]'))
}

/** Where the keyboard was in rows that are gone it would never find its way back into the grid. */
export function leaveRows(grid: GridApi | null): void {
  const field = grid?.getVisibleColumns()[0]?.field
  if (field === undefined) return
  grid?.setState((state) => ({
    ...state,
    tabIndex: { ...state.tabIndex, cell: null, columnHeader: { field } },
  }))
}

/** The keyboard went elsewhere. A grid that is not told takes it back with the next rows it gets. */
export function leaveGrid(grid: GridApi | null): void {
  grid?.setState((state) => ({
    ...state,
    focus: { cell: null, columnHeader: null, columnHeaderFilter: null, columnGroupHeader: null },
  }))
}

/** Where Tab comes in is a row that is there, also when the one before it has gone. */
export function keepWayIn(grid: GridApi): void {
  const at = grid.state.tabIndex.cell
  const [first] = grid.getAllRowIds()
  if (at === null || first === undefined || grid.getRow(at.id)) return
  grid.setState((state) => ({
    ...state,
    tabIndex: { ...state.tabIndex, cell: { id: first, field: at.field } },
  }))
}

/**
 * Where the cell that Tab leads to was scrolled away it is not there to be found, and the frame
 * around the cells gets the keyboard: it is handed on to the first cell in sight.
 */
export function enterFrame(grid: GridApi | null, frame: Element): void {
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
