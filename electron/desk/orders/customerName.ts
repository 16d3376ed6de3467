import type { Intent } from '../journal/intent.ts'
import { openPart } from '../journal/sealed.ts'
import type { OrderParts } from './orderParts.ts'

/**
 * A customer's name for staff: from the line, else as it was sealed with an order of theirs, else
 * the CRM's number for them.
 */
export function customerName(
  { book, journal, deps }: OrderParts,
  { customer }: Pick<Intent, 'customer'>,
): string {
  const call = book.all().find((state) => state.customer?.contactRef === customer)
  if (call !== undefined) return book.view(call).name
  for (const order of journal.ordersOf(customer).toReversed()) {
    const name = openPart(deps.vault, order)?.name
    if (name !== undefined && name !== '') return name
  }
  return `Customer ${customer}`
}
