import type { MethodName } from '../../shared/crm/index.ts'
import { CODE } from './failure.ts'

/** Codes by which a CRM says that a list is empty (reading notes, B1). */
const NO_ROWS: Partial<Record<MethodName, number>> = {
  getActivities: CODE.notFound,
  getInventoryFeed: CODE.notFound,
  getOrders: CODE.notFound,
  getProductCategories: CODE.notFound,
  getProducts: CODE.notFound,
  getCart: CODE.emptyBasket,
}

/** Codes by which a second try learns that the first one worked (reading notes, D5). */
const DONE_BEFORE: Partial<Record<MethodName, number>> = {
  deleteFromCart: CODE.notFound,
  deleteProductFromCart: CODE.notFound,
  clientLogout: CODE.signedOut,
}

/** Whether a reply with this code, an error elsewhere, did what was asked; `wasLostBefore`: an earlier try may have. */
export function isSuccess(name: MethodName, code: number, wasLostBefore: boolean): boolean {
  if (code === NO_ROWS[name]) return true
  return wasLostBefore && code === DONE_BEFORE[name]
}
