import type { CallView } from '../../../shared/desk/calls.ts'
import { ask, type Office } from './office.ts'

/** Asked what has been paid on an order, after a copy was put back: looks in the CRM, and says it. */
export async function sayPaid(office: Office, { callId, token, order }: CallView): Promise<void> {
  if (order.kind !== 'created' || order.ledger.notWhole === null) return
  const seen = office.crm.books.orders.find(({ ref }) => ref === order.orderRef)
  const paid = seen?.paid ?? 0
  office.trace(() => `☎ says of ${token}, ${order.orderRef}: ${paid} paid so far`)
  await ask(office, ({ payments }) => payments.sayPaid({ callId, paid, note: 'As the CRM shows' }))
}
