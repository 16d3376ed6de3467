import type {
  CustomerHistory,
  HistoryNote,
  HistoryOrder,
  HistoryPayment,
  LastPrice,
} from '../../../../shared/desk/customerHistory.ts'
import { caseChip } from '../../../../shared/domain/caseSteps.ts'
import { usuallyBuys } from '../../../../shared/domain/usuallyBuys.ts'
import { EXISTING_STEPS, type OrderIntent, type PaymentIntent } from '../../journal/intent.ts'
import { readAgreedLines } from '../../orders/agreedLines.ts'
import { placedRow } from '../../records/rows.ts'
import { SOLD } from '../../stock/taken.ts'
import { activityChip, paymentChip } from './chips.ts'
import type { HistoryParts } from './historyParts.ts'
import { eachOf } from './lastPrice.ts'

/** Whose past is asked for. */
export type Whose = { readonly contactRef: string; readonly email: string }

/** The most of each kind that is told. */
const MOST = 100

/** All this desk knows of a customer's past, the latest first. */
export function historyHere(parts: HistoryParts, whose: Whose): CustomerHistory {
  const { journal } = parts
  const orders = journal.ordersOf(whose.contactRef).toReversed()
  return {
    usuallyBuys: usuallyBuys(orders.filter(({ step }) => SOLD.has(step)).flatMap(purchasesOf)),
    lastPrices: lastPrices(orders),
    orders: orders
      .filter(({ step }) => EXISTING_STEPS.includes(step))
      .slice(0, MOST)
      .map((order) => orderHere(parts, order)),
    payments: journal.paymentsOf(whose.contactRef).toReversed().slice(0, MOST).map(paymentOf),
    notes: [...activitiesOf(parts, whose), ...casesOf(parts, whose)]
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, MOST),
  }
}

function orderHere(parts: HistoryParts, order: OrderIntent): HistoryOrder {
  const { id, orderRef, at, total, currency, state } = placedRow(parts, order)
  const lines = readAgreedLines(order.lines).map((line) => ({
    code: line.code,
    name: line.name,
    unit: line.unit,
    quantity: line.quantity,
    total: line.total,
  }))
  return { id, orderRef: orderRef ?? '', at, total, currency, state, lines }
}

const purchasesOf = ({ id, createdAt, lines }: OrderIntent) =>
  readAgreedLines(lines).map(({ code, name, unit, quantity }) => ({
    orderId: id,
    at: createdAt,
    code,
    name,
    unit,
    quantity,
  }))

/** What each product cost last, in each unit it was sold in; `orders` are the latest first. */
function lastPrices(orders: readonly OrderIntent[]): readonly LastPrice[] {
  const prices = new Map<string, LastPrice>()
  for (const { step, lines, currency, createdAt } of orders) {
    if (!EXISTING_STEPS.includes(step)) continue
    for (const { code, name, unit, quantity, total } of readAgreedLines(lines)) {
      const key = `${unit} ${code.trim().toUpperCase()}`
      const each = eachOf(total, quantity)
      if (each === null || prices.has(key)) continue
      prices.set(key, { code, name, unit, each, currency, at: createdAt })
    }
  }
  return [...prices.values()].slice(0, MOST)
}

const paymentOf = (payment: PaymentIntent): HistoryPayment => ({
  id: payment.id,
  orderRef: payment.orderRef,
  at: payment.createdAt,
  amount: payment.amount,
  currency: payment.currency,
  method: payment.method,
  person: payment.person,
  state: paymentChip(payment.step),
})

const activitiesOf = ({ addingBook }: HistoryParts, { contactRef }: Whose): HistoryNote[] =>
  addingBook.ofContact(contactRef).map(({ id, sentAt, text, person, step }) => ({
    kind: 'activity',
    id,
    at: sentAt,
    subject: text.subject,
    person,
    state: activityChip[step],
  }))

function casesOf({ cases }: HistoryParts, { contactRef, email }: Whose): HistoryNote[] {
  const address = email.trim().toLowerCase()
  return cases
    .all()
    .filter(({ text }) =>
      text.contactRef === null
        ? address !== '' && text.email.trim().toLowerCase() === address
        : text.contactRef === contactRef,
    )
    .map(({ id, at, text, person, step }) => ({
      kind: 'case',
      id,
      at,
      subject: text.subject,
      person,
      state: caseChip[step],
    }))
}
