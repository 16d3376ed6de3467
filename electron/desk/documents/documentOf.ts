import type { OrderDocument } from '../../../shared/desk/documents.ts'
import { countryName } from '../../../shared/domain/countries.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import { EXISTING_STEPS } from '../journal/intent.ts'
import { openPart } from '../journal/sealed.ts'
import { readAgreedLines } from '../orders/agreedLines.ts'
import { customerName } from '../orders/customerName.ts'
import { paidOn } from '../orders/ledger.ts'
import type { OrderParts } from '../orders/orderParts.ts'
import { documentKinds } from './documentKinds.ts'
import { documentLine, documentSums, vatNote } from './documentSums.ts'

/** An order of the journal as it is put on paper. */
export function documentOf(parts: OrderParts, id: string): Result<OrderDocument> {
  const { deps, journal } = parts
  const order = journal.find(id)
  if (order?.kind !== 'order') return invalid('This order is not in the journal.')
  const { orderRef, token, createdAt, person, currency, clientRef } = order
  const agreed = readAgreedLines(order.lines)
  const lines = agreed.map(documentLine)
  const total = order.total ?? order.amount
  const isShownPaid = order.paid === 'Y'
  const paid = isShownPaid ? total : paidOn(journal, order).paid
  const outstanding = Math.max(0, total - paid)
  const form = openPart(deps.vault, order)?.form ?? null
  const exists = EXISTING_STEPS.includes(order.step) && order.alarm === null && orderRef !== null
  return ok({
    id,
    number: orderRef,
    token,
    at: createdAt,
    person,
    customer: customerName(parts, order),
    delivery: form && { ...form.delivery, countryName: nameOfCountry(form.delivery.country) },
    reference: clientRef.startsWith(token) ? clientRef.slice(token.length).trim() : clientRef,
    orderNotes: form?.orderNotes ?? '',
    deliveryNotes: form?.deliveryNotes ?? '',
    currency,
    lines,
    sums: documentSums(lines, total),
    total,
    paid,
    outstanding,
    vatNote: vatNote(agreed, deps.settings().vatPolicy, currency),
    kinds: documentKinds({ exists, isPaid: outstanding === 0, status: order.status }),
  })
}

const nameOfCountry = (code: string): string => countryName(code) ?? code
