import type { CallView } from '../../../shared/desk/calls.ts'
import type { Office } from './office.ts'

/** A whole basket as somebody saw it: its lines, and what it came to at the CRM's prices. */
export type Look = { readonly goods: string; readonly total: number }

/**
 * Looks at a call. A basket that is whole is as it was when it was looked at last, unless somebody
 * here changed it or the desk says how it differs.
 */
export function lookAt({ looks, breaks }: Office, view: CallView): void {
  const { callId, token, changed } = view
  if (changed.length > 0) {
    looks.delete(callId)
    return
  }
  if (!isWhole(view)) return
  const look = { goods: goodsIn(view), total: view.totals.total }
  const before = looks.get(callId)
  looks.set(callId, look)
  if (before === undefined) return
  if (before.goods !== look.goods)
    breaks(`call ${token}: ${before.goods} became ${look.goods}, and nobody was told`)
  else if (before.total !== look.total)
    breaks(`call ${token}: it came to ${before.total} and now to ${look.total}; nobody was told`)
}

/** Somebody changes the basket: from now on it is another one. */
export const lookAway = ({ looks }: Office, callId: string): void => void looks.delete(callId)

const isWhole = ({ customer, signIn, order, lines, totals }: CallView): boolean =>
  customer !== null &&
  signIn.kind === 'signedIn' &&
  order.kind === 'none' &&
  totals.source === 'crm' &&
  lines.length > 0 &&
  lines.every(({ state }) => state.kind === 'settled')

/** The lines of a call as text, the same whatever their order. */
export const goodsIn = ({ lines }: CallView): string =>
  goodsWords(lines.map(({ code, quantity }) => ({ code, quantity: Number(quantity) })))

/** Goods as text, those of one product together. */
export function goodsWords(goods: readonly { code: string; quantity: number }[]): string {
  const sums = new Map<string, number>()
  for (const { code, quantity } of goods) sums.set(code, (sums.get(code) ?? 0) + quantity)
  return [...sums]
    .map(([code, quantity]) => `${quantity} × ${code}`)
    .toSorted()
    .join(', ')
}
