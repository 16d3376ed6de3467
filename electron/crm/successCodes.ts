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

/** Fields that name what was made: with one of them it is there, whatever the code beside it says. */
const MADE: Partial<Record<MethodName, readonly string[]>> = {
  addCase: ['case_ref', 'case_key'],
}

/** A reply with a code, as far as it says whether its work was done. */
type Coded = { readonly code: number; readonly answer: Readonly<Record<string, unknown>> }

/** Whether a reply with this code, an error elsewhere, did what was asked; `wasLostBefore`: an earlier try may have. */
export function isSuccess(
  name: MethodName,
  { code, answer }: Coded,
  wasLostBefore: boolean,
): boolean {
  if (code === NO_ROWS[name]) return true
  if (MADE[name]?.some((field) => answer[field] !== undefined) === true) return true
  return wasLostBefore && code === DONE_BEFORE[name]
}
