import type { SettlerParts } from '../settling/parts.ts'
import type { Stock } from '../stock/stock.ts'
import type { TakenHere } from '../stock/taken.ts'

/** What ordering again is made of. */
export type AgainParts = SettlerParts & {
  readonly stock: Pick<Stock, 'find' | 'status' | 'currency'>
  readonly taken: Pick<TakenHere, 'now'>
}
