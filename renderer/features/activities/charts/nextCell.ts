/** A cell with a figure, by its place in the table. */
export type Cell = { readonly row: number; readonly column: number }

const ARROWS: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** The nearest of the cells in the direction of an arrow key; `null` for other keys. */
export function nextCell(cells: readonly Cell[], from: Cell, key: string): Cell | null {
  const way = ARROWS[key]
  if (way === undefined) return null
  const ahead = cells
    .map((cell) => ({ cell, ...apart(from, cell, way) }))
    .filter(({ along }) => along > 0)
    .toSorted((one, other) => one.along - other.along || one.aside - other.aside)
  // One in the same line first, however far.
  return (ahead.find(({ aside }) => aside === 0) ?? ahead[0])?.cell ?? from
}

const apart = (from: Cell, to: Cell, way: Cell) => {
  const rows = to.row - from.row
  const columns = to.column - from.column
  return way.row === 0
    ? { along: columns * way.column, aside: Math.abs(rows) }
    : { along: rows * way.row, aside: Math.abs(columns) }
}
