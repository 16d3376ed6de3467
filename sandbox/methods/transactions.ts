import { Big } from 'big.js'
import { minorDigits } from '../amounts.ts'
import { type Answer, CrmError } from '../answer.ts'
import { utcDay } from '../clock.ts'
import type { CommitStep, Crm, Method, SignedIn } from '../crm.ts'
import type { Charged } from '../gateway.ts'
import { blankCard, type Card } from '../gatewayChecks.ts'
import type { Input } from '../input.ts'
import { chargeCard, deliverIfPaid, insertPayment } from '../payments.ts'
import { findOrder, latestOrder, type Order } from '../store/orders.ts'
import { cardOf } from './orderFields.ts'
import { transactionReply } from './transactionReply.ts'

/** A payment that was admitted: what is to be paid, with what, on which order. */
type PaymentPlan = SignedIn & {
  order: Order
  amount: Big
  /** There where the gateway is to charge it. */
  card: Card | undefined
  input: Input<'addTransaction'>
}

export const addTransaction: Method<'addTransaction'> = {
  needs: 'contact',
  isSessionTold: false,
  run: (crm, caller, input) => {
    const order = orderOf(crm, caller, input.order_key)
    const amount = new Big(input.transaction_amount)
    checkAmount(crm, order, amount, input)
    const isGateway = input.transaction_method === 'Gateway'
    const card = isGateway ? (cardOf(input) ?? blankCard) : undefined
    const plan = { ...caller, order, amount, card, input }
    return (step) => takePayment(crm, plan, step)
  },
}

/** The order of a key, if it is the contact's own; without a key the one written last. */
function orderOf(crm: Crm, { contact }: SignedIn, key: string | undefined): Order {
  const order =
    key === undefined ? latestOrder(crm.store, contact.ref) : findOrder(crm.store, 'key', key)
  if (order === undefined || order.contact !== contact.ref) throw new CrmError(1001)
  return order
}

/** For a card the gateway has numbers of its own for a wrong amount. */
function checkAmount(crm: Crm, order: Order, amount: Big, input: Input<'addTransaction'>): void {
  const faults: Record<string, string> = {}
  const isWhole = amount.round(minorDigits(order.currency)).eq(amount)
  if (input.transaction_method !== 'Gateway' && (amount.lte(0) || !isWhole)) {
    faults.transaction_amount = 'is invalid'
  }
  const rate = input.transaction_fxrate
  const isForeign = order.currency !== crm.baseCurrency
  if (isForeign && rate === undefined) faults.transaction_fxrate = 'is required'
  if (rate !== undefined && new Big(rate).lte(0)) faults.transaction_fxrate = 'is invalid'
  if (Object.keys(faults).length > 0) throw new CrmError(1011, faults)
}

function takePayment(crm: Crm, plan: PaymentPlan, step: CommitStep): Answer {
  const { order, contact, input } = plan
  const isCrashing = step === 'crashBetween'
  if (isCrashing && crm.switches.chargeFirst === 'off') return { fields: {}, ending: 'drop' }
  const charged = charge(crm, plan)
  const payment = record(crm, plan, charged, isCrashing ? null : order.ref)
  if (isCrashing) return { fields: {}, ending: 'drop' }
  // The order may have been paid by another request while this one was at work.
  const current = findOrder(crm.store, 'ref', order.ref)
  if (current !== undefined) deliverIfPaid(crm, current)
  return transactionReply(crm, {
    payment,
    charged,
    orderRef: order.ref,
    email: contact.email,
    template: input.email_template,
  })
}

/** Money that was taken elsewhere is taken by being written down. */
function charge(crm: Crm, { card, order, amount, contact }: PaymentPlan): Charged {
  if (card === undefined) return { hasMoved: true }
  const { number: orderNumber, currency, details: delivery } = order
  return chargeCard(crm, { orderNumber, card, amount, currency, contact, delivery })
}

const record = (
  crm: Crm,
  { input, order, amount, card }: PaymentPlan,
  charged: Charged,
  orderRef: string | null,
) =>
  insertPayment(crm, {
    orderRef,
    method: input.transaction_method,
    amount,
    currency: order.currency,
    fxRate: input.transaction_fxrate,
    date: input.transaction_date ?? utcDay(crm.clock.now()),
    hasMoved: charged.hasMoved,
    code: charged.code,
    card,
  })
