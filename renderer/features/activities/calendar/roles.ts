// The parts of a grid as screen readers know them. They are no table: a box is as tall as its time,
// and a bar as wide as its days. Nothing is a stop of Tab by itself (`useCells.ts`).
const cell = { tabIndex: -1 } as const

export const asGroup = { role: 'rowgroup' } as const
export const asRow = { role: 'row' } as const
/** The head of a row; what stands in it is its name. */
export const asRowHead = { role: 'rowheader', ...cell } as const
export const asColumnHead = (name: string) =>
  ({ role: 'columnheader', 'aria-label': name, ...cell }) as const
export const asCell = (name: string) => ({ role: 'gridcell', 'aria-label': name, ...cell }) as const
