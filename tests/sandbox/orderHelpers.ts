import { CARD, type Call, ELEANOR, type Params, type Reply, type Row, signIn } from './caller.ts'

/** A session with Eleanor signed in and 24 jars of salt, £51.60, in the basket. */
export async function withBasket(call: Call, who: Params = ELEANOR): Promise<string> {
  const session_id = await signIn(call, who)
  await call('addToCart', { session_id, sku: 'HV-2210', quantity: '24' })
  return session_id
}

/** A quote of £51.60 and the session it was made in. */
export async function withQuote(call: Call) {
  const session_id = await withBasket(call)
  const quote = await call('addOrder', { session_id })
  return { session_id, order_key: quote.order_key ?? '', order_ref: quote.order_ref ?? '' }
}

export const placeByCard = (call: Call, session_id: string, more: Params = {}): Promise<Reply> =>
  call('addOrder', { session_id, ...CARD, ...more })

const ORDER_FILTER = 'order_ref,order_key,order_paid,order_state,order_clientref,order_grandtotal'

export const ordersOf = (call: Call, session_id: string, more: Params = {}): Promise<Reply> =>
  call('getOrders', { session_id, filter: ORDER_FILTER, limit: '100', ...more })

export const items = (reply: Reply): readonly Row[] => reply.items ?? []

/** The row of an order in getOrders, if it shows. */
export async function rowOf(call: Call, session_id: string, ref: string | undefined) {
  return items(await ordersOf(call, session_id)).find((row) => row.order_ref === ref)
}
