import type { ListedState } from '../../../../shared/desk/orderList.ts'

/** How many of a customer's orders are here. */
export function readWords(
  name: string,
  state: ListedState | undefined,
  isReading: boolean,
): string {
  const read = state?.read ?? 0
  // A count below what came counts for nothing.
  const of = (state?.found ?? 0) <= read ? '' : ` of ${count(state?.found ?? 0)}`
  if (isReading) return `Reading the orders of ${name}: ${count(read)}${of} so far.`
  if (state === undefined || state.at === null) return `The orders of ${name} have not been read.`
  const orders = read === 1 ? 'order' : 'orders'
  if (state.isWhole) return `${count(read)} ${orders} of ${name}, wherever they were placed.`
  return `${count(read)}${of} ${orders} of ${name} were read; the others are not in this list.`
}

const count = (value: number): string => value.toLocaleString('en-GB')
