import { showStockPart } from './part.ts'
import { choose } from './state/list.ts'

/** Opens a product in the drawer beside the list, whatever the stock screen was used for. */
export function showProduct(code: string): void {
  showStockPart('list')
  choose(code)
}
