import { type Answer, decimal } from '../answer.ts'
import type { Crm } from '../crm.ts'
import type { Charged } from '../gateway.ts'
import { mailDocument } from '../store/mails.ts'
import type { Order } from '../store/orders.ts'
import type { OrderPlan } from './orderPlan.ts'

/** What addOrder answers; where a card failed, in one of three ways. */
export function orderReply(
  crm: Crm,
  { input, contact }: OrderPlan,
  order: Order,
  charged: Charged | undefined,
): Answer {
  const isMailed = mailDocument(crm, input.email_template, contact.email, order.ref)
  const warning = isMailed ? {} : { code: 1092 }
  const ending = charged?.play === undefined ? {} : { ending: charged.play }
  const fields = {
    order_ref: order.ref,
    order_key: order.key,
    order_subtotal: decimal(order.subtotal),
    order_tax: decimal(order.tax),
    order_total: decimal(order.total),
  }
  if (charged?.code === undefined) return { ...warning, ...ending, fields }
  const { code, invalid } = charged
  const failure = { code, ...(invalid === undefined ? {} : { invalid }) }
  switch (crm.switches.failedPaymentReply) {
    case 'codeAndQuote':
      return { ...failure, fields }
    case 'quoteOnly':
      return { ...warning, fields }
    case 'codeOnly':
      return { ...failure, fields: {} }
  }
}
