import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import { columns } from './basketColumns.ts'
import { gridMove, type Place } from './gridMove.ts'

/** One cell of the grid is in the tab order; the arrows move it (WAI-ARIA, grid). */
export function useGridFocus(grid: RefObject<HTMLElement | null>, rows: number) {
  const [wanted, setPlace] = useState<Place>({ row: 0, column: 3 })
  // The last line may have gone from under it.
  const place = { ...wanted, row: Math.max(0, Math.min(wanted.row, rows - 1)) }

  const handleFocus = useCallback((row: number, column: number) => setPlace({ row, column }), [])

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = event.target as HTMLElement
    if (!cell.matches('[role="gridcell"]') || event.altKey || event.metaKey) return
    const size = { rows, columns: columns.length }
    const next = gridMove(place, event.key, event.ctrlKey, size)
    if (next === null) return
    event.preventDefault()
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row}.${next.column}"]`)?.focus()
  }
  return { place, handleFocus, handleKeyDown }
}
