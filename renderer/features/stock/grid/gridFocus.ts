import type { GridApi } from '@mui/x-data-grid'
import { focusSoon } from '../../../components/focus.ts'
import { slotOf } from './slots.ts'

/** The keyboard goes on where it was: at the row, or in the search where that is gone. */
export function backToRow(grid: GridApi | null, code: string): void {
  const field = grid?.getVisibleColumns()[0]?.field
  const slot = slotOf(grid, code)
  if (field !== undefined && slot !== null) grid?.setCellFocus(slot, field)
  else focusSoon(() => document.querySelector<HTMLElement>('input[type=search]'))
}

/** The keyboard goes into the list, at its first row; where there is none it stays. */
export function toFirstRow(grid: GridApi | null): void {
  const field = grid?.getVisibleColumns()[0]?.field
  const [first] = grid?.getAllRowIds() ?? []
  if (field !== undefined && first !== undefined) grid?.setCellFocus(first, field)
}

/**
 * Another search is another list, which begins at its first cell: Tab comes in there once its rows
 * have come, not where somebody was in the list before, which may be out of sight.
 */
export function toBeginning(grid: GridApi | null): void {
  grid?.scroll({ left: 0, top: 0 })
  const field = grid?.getVisibleColumns()[0]?.field
  if (field === undefined) return
  grid?.setState((state) =>
    state.tabIndex.cell === null
      ? state
      : { ...state, tabIndex: { ...state.tabIndex, cell: { id: NO_ROW, field } } },
  )
}

/** A row that no list has. */
const NO_ROW = ''

/** Where the keyboard was in rows that are gone it would never find its way back into the grid. */
export function leaveRows(grid: GridApi | null): void {
  const field = grid?.getVisibleColumns()[0]?.field
  if (field === undefined) return
  grid?.setState((state) => ({
    ...state,
    tabIndex: { ...state.tabIndex, cell: null, columnHeader: { field } },
  }))
}
