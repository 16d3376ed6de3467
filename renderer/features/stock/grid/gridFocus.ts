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

/** Where the keyboard was in rows that are gone it would never find its way back into the grid. */
export function leaveRows(grid: GridApi | null): void {
  const field = grid?.getVisibleColumns()[0]?.field
  if (field === undefined) return
  grid?.setState((state) => ({
    ...state,
    tabIndex: { ...state.tabIndex, cell: null, columnHeader: { field } },
  }))
}
