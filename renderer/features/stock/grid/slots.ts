import type { GridApi } from '@mui/x-data-grid'
import type { StockRow } from '../../../../shared/desk/stockGrid.ts'

/**
 * A row of the grid. It is known by its slot, not by its product: products that another answer
 * brings take over the rows of those that are gone, which costs half of rows made anew, and a
 * product that stays keeps its row, and the keyboard that was in it.
 */
export type SlotRow = StockRow & { readonly slot: string }

/** The slot of each product of an answer, by code. */
export function slotsOf(
  codes: readonly string[],
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const kept = new Set(codes.flatMap((code) => before.get(code) ?? []))
  const free = codes.map((_, at) => `row ${at}`).filter((slot) => !kept.has(slot))
  return new Map(codes.map((code) => [code, before.get(code) ?? free.shift() ?? code]))
}

/** The slot in which the grid shows a product; `null` where it does not. */
export const slotOf = (grid: GridApi | null, code: string): string | null => {
  const id = grid?.getAllRowIds().find((slot) => codeIn(grid, slot) === code)
  return id === undefined ? null : String(id)
}

/** The product that the grid shows in a slot. */
export const codeIn = (grid: GridApi, slot: string | number): string | null =>
  (grid.getRow(slot) as SlotRow | null)?.code ?? null
