import type { MethodInput } from '../../../shared/crm/index.ts'
import type { orderForm } from '../../../shared/desk/orders.ts'
import { containsCardNumber, NO_CARD_NUMBER } from '../../../shared/domain/cardNumber.ts'
import { deliveryChecks } from '../../../shared/domain/contactChecks.ts'
import { composeClientRef } from '../../../shared/domain/token.ts'
import type { z } from '../../../shared/schema.ts'
import { cardInput, cardProblems, FORM_OF_CARD } from '../payments/cardInput.ts'

/** The checkout as filled in. */
export type OrderForm = z.output<typeof orderForm>

/** The form's names and the CRM's for what was not accepted, in one place (notes, B3 line 25). */
const FORM_OF_ORDER: Readonly<Record<string, string>> = {
  ...FORM_OF_CARD,
  order_address1: 'address1',
  order_address2: 'address2',
  order_address3: 'address3',
  order_state: 'deliveryState',
  order_postcode: 'postcode',
  order_country: 'country',
  order_delivery_date: 'date',
  order_clientref: 'reference',
  order_notes: 'orderNotes',
  order_deliverynotes: 'deliveryNotes',
  order_label: 'label',
  order_team: 'team',
}

/**
 * What goes to the CRM. The token stands first in the reference, always. Without a card the CRM
 * is told to bypass payment, so that no money can move in `addOrder`.
 */
export function orderInput(
  form: OrderForm,
  sessionId: string,
  token: string,
  isCardSent: boolean,
): MethodInput<'addOrder'> {
  const { delivery, payment } = form
  const fields = {
    order_address1: delivery.address1,
    order_address2: delivery.address2,
    order_address3: delivery.address3,
    order_state: delivery.deliveryState,
    order_postcode: delivery.postcode,
    order_country: delivery.country,
    order_notes: form.orderNotes,
    order_deliverynotes: form.deliveryNotes,
    order_label: form.label,
    order_team: form.team,
    order_delivery_date: delivery.date,
  }
  const filled = Object.entries(fields).filter(([, text]) => text !== '')
  return {
    ...Object.fromEntries(filled),
    session_id: sessionId,
    order_clientref: composeClientRef(token, form.reference),
    ...(isCardSent && payment.kind === 'card' ? cardInput(payment.card) : { remit_payment: true }),
  }
}

/** What has to be mended before an order is sent, by the form's names; empty when nothing. */
export function orderProblems(form: OrderForm, now: number) {
  const { deliveryState, date, ...rest } = form.delivery
  const { state, deliveryDate, ...address } = deliveryChecks({
    ...rest,
    state: deliveryState,
    deliveryDate: date,
  })
  const notes = (['reference', 'orderNotes', 'deliveryNotes'] as const)
    .filter((name) => containsCardNumber(form[name]))
    .map((name) => [name, NO_CARD_NUMBER] as const)
  const problems: Record<string, string | undefined> = {
    ...address,
    deliveryState: state,
    date: deliveryDate,
    ...Object.fromEntries(notes),
    ...(form.payment.kind === 'card' ? cardProblems(form.payment.card, now) : {}),
  }
  return onlyFilled(problems)
}

/** The CRM's words for what it did not accept, by the form's names; the rest under `other`. */
export function byFormNames(
  fields: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>> = FORM_OF_ORDER,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, text]) => [
      names[field] ?? field,
      `The CRM says: ${text.replace(/\.$/, '')}.`,
    ]),
  )
}

function onlyFilled(problems: Readonly<Record<string, string | undefined>>) {
  const found: Record<string, string> = {}
  for (const [name, problem] of Object.entries(problems)) {
    if (problem !== undefined) found[name] = problem
  }
  return found
}
