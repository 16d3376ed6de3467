import { Big } from 'big.js'
import { minorDigits } from '../amounts.ts'
import { type Answer, CrmError } from '../answer.ts'
import { utcDay } from '../clock.ts'
import type { Crm, Method, SignedIn } from '../crm.ts'
import type { Charged } from '../gateway.ts'
import type { Input } from '../input.ts'
import { chargeCard, deliverIfPaid, insertPayment } from '../payments.ts'
import { mailDocument } from '../store/mails.ts'
import { findOrder, ORDER_COLUMNS, type Order, type OrderRow, readOrder } from '../store/orders.ts'
import { cardOf } from './orderFields.ts'

export const addTransaction: Method<'addTransaction'> = {
  needs: 'contact',
  isSessionTold: false,
  run: (crm, caller, input) => {
    const order = orderOf(crm, caller, input.order_key)
    const amount = new Big(input.transaction_amount)
    checkAmount(crm, order, amount, input)
    return (step) => {
      if (step === 'crashBetween') return { fields: {}, ending: 'drop' }
      return takePayment(crm, caller, order, amount, input)
    }
  },
}

/** The order of a key, if it is the contact's own; without a key the one written last. */
function orderOf(crm: Crm, { contact }: SignedIn, key: string | undefined): Order {
  const order = key === undefined ? latest(crm, contact.ref) : findOrder(crm.store, 'key', key)
  if (order === undefined || order.contact !== contact.ref) throw new CrmError(1001)
  return order
}

function latest(crm: Crm, contact: number): Order | undefined {
  const row = crm.store.get<OrderRow>(
    `SELECT ${ORDER_COLUMNS} FROM orders WHERE contact = ? ORDER BY number DESC LIMIT 1`,
    contact,
  )
  return row === undefined ? undefined : readOrder(row)
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

function takePayment(
  crm: Crm,
  { contact }: SignedIn,
  order: Order,
  amount: Big,
  input: Input<'addTransaction'>,
): Answer {
  const method = input.transaction_method
  const card = method === 'Gateway' ? (cardOf(input) ?? NO_CARD) : undefined
  const charged: Charged =
    card === undefined
      ? { hasMoved: true }
      : chargeCard(crm, order.number, card, amount, order.currency, contact, order.details)
  const payment = insertPayment(crm, {
    orderRef: order.ref,
    method,
    amount,
    currency: order.currency,
    fxRate: input.transaction_fxrate,
    date: input.transaction_date ?? utcDay(crm.clock.now()),
    hasMoved: charged.hasMoved,
    code: charged.code,
    card,
  })
  // The order may have been paid by another request while this one was at work.
  const current = findOrder(crm.store, 'ref', order.ref)
  if (current !== undefined) deliverIfPaid(crm, current)
  return reply(crm, contact.email, order, payment, charged, input.email_template)
}

const NO_CARD = {
  holder: '',
  number: '',
  startMonth: '',
  startYear: '',
  expireMonth: '',
  expireYear: '',
  issueNumber: '',
  type: '',
  cv2: '',
}

/** Successes the document lists among the errors: the card was stored or registered. */
const STORED = new Set([2005, 2006, 2010, 2011, 2012, 2014])

function reply(
  crm: Crm,
  email: string,
  order: Order,
  payment: { ref: number; key: string },
  { code, invalid, play }: Charged,
  template: number | undefined,
): Answer {
  const fields = {
    transaction_key: payment.key,
    transaction_ref: payment.ref,
    order_ref: order.ref,
  }
  const ending = play === undefined ? {} : { ending: play }
  if (code === undefined) {
    const isMailed = mailDocument(crm, template, email, order.ref)
    return { ...(isMailed ? {} : { code: 1092 }), ...ending, fields }
  }
  const told = STORED.has(code) ? fields : {}
  return { code, ...(invalid === undefined ? {} : { invalid }), ...ending, fields: told }
}
