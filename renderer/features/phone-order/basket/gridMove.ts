export type Place = { readonly row: number; readonly column: number }

type Size = { readonly rows: number; readonly columns: number }

const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1))

/** Where a key leads in a grid, or `null` when it leads nowhere. */
export function gridMove(place: Place, key: string, isWhole: boolean, size: Size): Place | null {
  const { row, column } = place
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1, size.rows), column }
    case 'ArrowDown':
      return { row: within(row + 1, size.rows), column }
    case 'ArrowLeft':
      return { row, column: within(column - 1, size.columns) }
    case 'ArrowRight':
      return { row, column: within(column + 1, size.columns) }
    case 'Home':
      return { row: isWhole ? 0 : row, column: 0 }
    case 'End':
      return { row: isWhole ? size.rows - 1 : row, column: size.columns - 1 }
    case 'PageUp':
      return { row: within(row - 10, size.rows), column }
    case 'PageDown':
      return { row: within(row + 10, size.rows), column }
    default:
      return null
  }
}
