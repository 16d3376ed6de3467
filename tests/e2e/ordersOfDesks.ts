import type { RunningSandbox } from '../sandbox/startSandbox.ts'

/** A call's token stands first; the sample company's own orders never have one. */
const TOKEN_FIRST = /^[A-Z0-9]{6}(?: |$)/

/** What desks have placed with this CRM, beside the orders it had from the start. */
export async function ordersOfDesks({ control }: RunningSandbox) {
  const orders = await control.orders()
  return orders.filter(({ clientRef }) => TOKEN_FIRST.test(clientRef))
}
