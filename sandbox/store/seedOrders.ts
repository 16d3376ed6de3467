import { Big } from 'big.js'
import { minorDigits, money, plain, priceText, round, sum } from '../amounts.ts'
import type { Company, Contact, PastOrder, Product } from '../company/types.ts'
import { randomKey } from '../passwords.ts'
import { nextNumber, passNumber } from './counters.ts'
import { insertOrder, type OrderLine } from './orders.ts'
import type { Store } from './store.ts'

export function seedOrders(store: Store, company: Company): void {
  const products = new Map(company.products.map((product) => [product.code, product]))
  const contacts = new Map(company.contacts.map((contact) => [contact.ref, contact]))
  for (const order of company.orders) {
    const currency = contacts.get(order.contactRef)?.fields.currency || company.baseCurrency
    seedOrder(store, order, currency, products, contacts.get(order.contactRef))
  }
}

function seedOrder(
  store: Store,
  order: PastOrder,
  currency: string,
  products: ReadonlyMap<string, Product>,
  contact: Contact | undefined,
): void {
  const number = Number(order.ref.replace(/\D/g, ''))
  const lines = order.lines.map((line) => pastLine(line, order.location, currency, products))
  const subtotal = sum(lines.map(({ net }) => new Big(net)))
  const tax = sum(lines.map(({ tax }) => new Big(tax)))
  const digits = minorDigits(currency)
  const created = Date.parse(`${order.created}Z`)
  insertOrder(store, {
    ref: order.ref,
    key: order.key,
    contact: order.contactRef,
    number,
    created,
    written: created,
    state: order.state,
    stateSince: created,
    clientRef: order.clientRef,
    currency,
    subtotal: money(subtotal, digits),
    tax: money(tax, digits),
    total: money(subtotal.plus(tax), digits),
    location: order.location,
    details: pastDetails(order, contact),
    lines,
  })
  passNumber(store, 'order', number)
  for (const payment of order.payments) seedPayment(store, order.ref, currency, payment)
}

function pastLine(
  line: PastOrder['lines'][number],
  location: string,
  currency: string,
  products: ReadonlyMap<string, Product>,
): OrderLine {
  const digits = minorDigits(currency)
  const product = products.get(line.code)
  const net = round(new Big(line.unitPrice).times(line.quantity), digits)
  return {
    code: line.code,
    name: product?.name ?? line.code,
    size: product?.size ?? '',
    uom: 'unit',
    factor: '1',
    quantity: plain(new Big(line.quantity)),
    location,
    price: priceText(new Big(line.unitPrice)),
    taxRate: line.taxRate,
    net: money(net, digits),
    tax: money(net.times(line.taxRate), digits),
  }
}

const pastDetails = (order: PastOrder, contact: Contact | undefined) => ({
  address1: contact?.fields.address1 ?? '',
  address2: contact?.fields.address2 ?? '',
  address3: contact?.fields.address3 ?? '',
  state: contact?.fields.state ?? '',
  postcode: contact?.fields.postcode ?? '',
  country: contact?.fields.country_code ?? '',
  deliveryDate: order.deliveryDate,
  label: order.label,
  team: order.team,
  notes: '',
  deliveryNotes: '',
})

function seedPayment(
  store: Store,
  orderRef: string,
  currency: string,
  payment: PastOrder['payments'][number],
): void {
  store.run(
    `INSERT INTO payments (ref, key, order_ref, method, amount, currency, date, taken, has_moved)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)`,
    nextNumber(store, 'transaction'),
    randomKey(),
    orderRef,
    payment.method,
    payment.amount,
    currency,
    payment.date.slice(0, 10),
    Date.parse(`${payment.date}Z`),
  )
}
