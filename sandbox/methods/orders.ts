import { type Answer, CrmError } from '../answer.ts'
import { utcDay } from '../clock.ts'
import type { CommitStep, Crm, Method } from '../crm.ts'
import type { Charged } from '../gateway.ts'
import { chargeCard, insertPayment } from '../payments.ts'
import { type PricedBasket, priceBasket } from '../pricing.ts'
import { takeFromStock } from '../stock.ts'
import { emptyBasket } from '../store/basket.ts'
import { nextNumber } from '../store/counters.ts'
import { isOnSale } from '../store/products.ts'
import { cardOf, orderDetails } from './orderFields.ts'
import { type OrderPlan, writeOrder } from './orderPlan.ts'
import { orderReply } from './orderReply.ts'

export const addOrder: Method<'addOrder'> = {
  needs: 'contact',
  isSessionTold: false,
  run: (crm, { session, contact }, input) => {
    const basket = priceBasket(crm, session.mark, contact)
    if (basket.lines.length === 0) throw new CrmError(1507)
    const details = orderDetails(crm, contact, input)
    if (!canBeSold(crm, basket)) throw new CrmError(1067)
    const card = input.remit_payment === true ? undefined : cardOf(input)
    const plan = { session, contact, input, basket, details, card }
    return (step) => placeOrder(crm, plan, step)
  },
}

/** A product may have been withdrawn since it was put in the basket. */
function canBeSold(crm: Crm, basket: PricedBasket): boolean {
  const today = utcDay(crm.clock.now())
  return basket.lines.every(({ product }) => product !== undefined && isOnSale(product, today))
}

function placeOrder(crm: Crm, plan: OrderPlan, step: CommitStep): Answer {
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
  if (crm.switches.basketAfterOrder === 'empty') emptyBasket(crm.store, plan.session.mark)
  return orderReply(crm, plan, order, charged)
}

function charge(crm: Crm, plan: OrderPlan, orderNumber: number): Charged | undefined {
  const { card, basket, contact, details } = plan
  if (card === undefined) return undefined
  const { total: amount, currency } = basket
  return chargeCard(crm, { orderNumber, card, amount, currency, contact, delivery: details })
}

function recordCharge(
  crm: Crm,
  { card, basket }: OrderPlan,
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
