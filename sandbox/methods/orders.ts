import { money, plain, priceText } from '../amounts.ts'
import { type Answer, CrmError, decimal } from '../answer.ts'
import { utcDay } from '../clock.ts'
import type { CommitStep, Crm, Method, SignedIn } from '../crm.ts'
import type { Charged } from '../gateway.ts'
import type { Card } from '../gatewayChecks.ts'
import type { Input } from '../input.ts'
import { randomKey } from '../passwords.ts'
import { chargeCard, insertPayment, takeFromStock } from '../payments.ts'
import { type PricedBasket, priceBasket } from '../pricing.ts'
import { emptyBasket } from '../store/basket.ts'
import { nextNumber } from '../store/counters.ts'
import { mailDocument } from '../store/mails.ts'
import { insertOrder, type Order, type OrderDetails } from '../store/orders.ts'
import { isOnSale } from '../store/products.ts'
import { cardOf, orderDetails, orderMoment } from './orderFields.ts'

/** An order that was admitted: all of it is known, none of it is written. */
type Plan = SignedIn & {
  input: Input<'addOrder'>
  basket: PricedBasket
  details: OrderDetails
  card: Card | undefined
}

export const addOrder: Method<'addOrder'> = {
  needs: 'contact',
  isSessionTold: false,
  run: (crm, { session, contact }, input) => {
    const basket = priceBasket(crm, session.id, contact)
    if (basket.lines.length === 0) throw new CrmError(1507)
    const details = orderDetails(crm, contact, input)
    const today = utcDay(crm.clock.now())
    const isComplete = basket.lines.every(
      ({ product }) => product !== undefined && isOnSale(product, today),
    )
    if (!isComplete) throw new CrmError(1067)
    const card = input.remit_payment === true ? undefined : cardOf(input)
    const plan = { session, contact, input, basket, details, card }
    return (step) => placeOrder(crm, plan, step)
  },
}

function placeOrder(crm: Crm, plan: Plan, step: CommitStep): Answer {
  const number = nextNumber(crm.store, 'order')
  const isChargedFirst = crm.switches.chargeFirst === 'on'
  if (step === 'crashBetween' && !isChargedFirst) {
    writeOrder(crm, plan, number, undefined)
    return { fields: {}, ending: 'drop' }
  }
  const charged = charge(crm, plan, number)
  if (step === 'crashBetween') {
    recordCharge(crm, plan, null, charged)
    return { fields: {}, ending: 'drop' }
  }
  const order = writeOrder(crm, plan, number, charged)
  recordCharge(crm, plan, order.ref, charged)
  if (order.state === 'Deliver') takeFromStock(crm.store, order.ref)
  if (crm.switches.basketAfterOrder === 'empty') emptyBasket(crm.store, plan.session.id)
  return reply(crm, plan, order, charged)
}

const charge = (crm: Crm, plan: Plan, number: number): Charged | undefined => {
  const { card, basket, contact, details } = plan
  if (card === undefined) return undefined
  return chargeCard(crm, number, card, basket.total, basket.currency, contact, details)
}

function recordCharge(
  crm: Crm,
  { card, basket }: Plan,
  orderRef: string | null,
  charged: Charged | undefined,
): void {
  if (card === undefined || charged === undefined) return
  insertPayment(crm, {
    orderRef,
    method: 'Gateway',
    amount: basket.total,
    currency: basket.currency,
    date: utcDay(crm.clock.now()),
    hasMoved: charged.hasMoved,
    code: charged.code,
    card,
  })
}

/** Writes an order where the card was authorised, and a quote in every other case. */
function writeOrder(crm: Crm, plan: Plan, number: number, charged: Charged | undefined): Order {
  const { contact, basket, details, input } = plan
  const isOrder = charged !== undefined && charged.code === undefined
  const now = crm.clock.now()
  const moment = orderMoment(input.order_datetime)
  const order = {
    ref: `${isOrder ? 'SO' : 'QU'}-${number}`,
    key: randomKey(),
    contact: contact.ref,
    number,
    created: typeof moment === 'number' ? moment : now,
    written: now,
    state: isOrder ? 'Deliver' : 'Quote',
    stateSince: now,
    clientRef: [...(input.order_clientref ?? '')].slice(0, crm.switches.clientRefLength).join(''),
    currency: basket.currency,
    subtotal: money(basket.subtotal, basket.digits),
    tax: money(basket.tax, basket.digits),
    total: money(basket.total, basket.digits),
    location: basket.lines[0]?.location ?? '',
    details,
  }
  insertOrder(crm.store, { ...order, lines: orderLines(basket) })
  return order
}

const orderLines = ({ lines, digits }: PricedBasket) =>
  lines.map((line) => ({
    code: line.code,
    name: line.product?.name ?? '',
    size: line.product?.size ?? '',
    uom: line.uom,
    factor: line.factor,
    quantity: line.quantity,
    location: line.location,
    price: priceText(line.price),
    taxRate: plain(line.taxRate),
    net: money(line.net, digits),
    tax: money(line.tax, digits),
  }))

function reply(crm: Crm, plan: Plan, order: Order, charged: Charged | undefined): Answer {
  const isMailed = mailDocument(crm, plan.input.email_template, plan.contact.email, order.ref)
  const created = {
    order_ref: order.ref,
    order_key: order.key,
    order_subtotal: decimal(order.subtotal),
    order_tax: decimal(order.tax),
    order_total: decimal(order.total),
  }
  const ending = charged?.play === undefined ? {} : { ending: charged.play }
  const failure =
    charged?.code === undefined
      ? {}
      : {
          code: charged.code,
          ...(charged.invalid === undefined ? {} : { invalid: charged.invalid }),
        }
  const warning = isMailed ? {} : { code: 1092 }
  if (charged?.code === undefined) return { ...warning, ...ending, fields: created }
  switch (crm.switches.failedPaymentReply) {
    case 'codeAndQuote':
      return { ...failure, ...ending, fields: created }
    case 'quoteOnly':
      return { ...warning, ...ending, fields: created }
    case 'codeOnly':
      return { ...failure, ...ending, fields: {} }
  }
}
