import { Big } from 'big.js'
import type { Decimal, PastOrder } from './types.ts'

/** Net, VAT and gross of an order, each rounded line by line, half up to the penny. */
export const orderTotals = (
  lines: PastOrder['lines'],
): { net: Decimal; tax: Decimal; gross: Decimal } => {
  const nets = lines.map(({ quantity, unitPrice }) => new Big(unitPrice).times(quantity).round(2))
  const net = nets.reduce((sum, each) => sum.plus(each), new Big(0))
  const tax = nets
    .map((each, at) => each.times(lines[at]?.taxRate ?? '0').round(2))
    .reduce((sum, each) => sum.plus(each), new Big(0))
  return { net: net.toFixed(2), tax: tax.toFixed(2), gross: net.plus(tax).toFixed(2) }
}

/** What is still to be paid; zero once the payments reach the total. */
export const outstanding = (order: PastOrder): Decimal => {
  const paid = order.payments.reduce((sum, { amount }) => sum.plus(amount), new Big(0))
  const left = new Big(orderTotals(order.lines).gross).minus(paid)
  return (left.lt(0) ? new Big(0) : left).toFixed(2)
}
