import { type Random, randomOf } from '../random.ts'
import { amountText, type BookOrder, type Books, type Goods, isPaid } from './books.ts'
import { CrmError, type Sessions } from './sessions.ts'
import type { CardEnd, Traits } from './traits.ts'

/** An answer before it is written as JSON. */
export type Answer = Readonly<Record<string, unknown>>

/** What the CRM's money methods are made of. */
export type MoneyParts = {
  readonly traits: Traits
  readonly random: Random
  readonly seed: number
  readonly now: () => number
  readonly books: Books
  readonly sessions: Sessions
}

type Params = URLSearchParams

const CODES: Readonly<Partial<Record<CardEnd, number>>> = {
  declined: 2000,
  unsure: 2008,
  stored: 2010,
  noDocument: 1092,
  chargeLost: 1083,
  codeOnly: 2000,
}

/** The same for each delivery of a request: a form or a card is judged alike whenever it comes. */
const chanceOf = ({ seed }: MoneyParts, request: number): number => randomOf(seed + request).next()

const cardEnd = (parts: MoneyParts, request: number): CardEnd =>
  randomOf(parts.seed + request * 7 + 1).pick(parts.traits.cards)

const isCharged = (end: CardEnd, random: Random): boolean =>
  end === 'accepted' ||
  end === 'noDocument' ||
  end === 'chargeLost' ||
  (end === 'unsure' && random.chance(0.5))

const coded = (end: CardEnd) => {
  const code = CODES[end]
  return code === undefined ? {} : { error_code: code, error_message: `code ${code}` }
}

/** Begins an order: the session is looked at now, the order is made when the answer is called for. */
export function beginOrder(parts: MoneyParts, params: Params, request: number): () => Answer {
  const { traits, sessions } = parts
  const session = sessions.signedIn(params.get('session_id') ?? '')
  if (session.rows.length === 0) throw new CrmError(1507)
  if (chanceOf(parts, request) < traits.refusals)
    throw new CrmError(1011, { order_postcode: 'is wrong' })
  const rows = [...session.rows]
  const { contact } = session
  if (!traits.keepsBasket) session.rows = []
  return () => {
    const net = rows.reduce((sum, row) => sum + row.price * row.quantity, 0)
    const total = net + Math.round(net / 5) + (traits.roundsUp ? 1 : 0)
    const hasCard = params.has('card_number')
    const judged = randomOf(parts.seed + request * 7 + 2)
    const end: CardEnd = hasCard ? cardEnd(parts, request) : 'silent'
    if (end === 'chargeLost') {
      parts.books.charges.push({ request, contact, orderKey: null, amount: total, isCard: true })
      throw new CrmError(1083)
    }
    const clientRef = params.get('order_clientref') ?? ''
    const goods = rows.map(({ code, quantity }) => ({ code, quantity }))
    const order = makeOrder(parts, { contact, clientRef, goods, total, request })
    if (hasCard && isCharged(end, judged)) charge(parts, order, total, request, true)
    if (end === 'codeOnly') return coded(end)
    return {
      ...(hasCard ? coded(end) : {}),
      order_ref: order.ref,
      order_key: order.key,
      order_subtotal: amountText(net),
      order_tax: amountText(total - net),
      order_total: amountText(total),
    }
  }
}

/** The customer orders in the web shop, or somebody else here takes an order of theirs. */
export const orderElsewhere = (
  parts: MoneyParts,
  contact: string,
  goods: readonly Goods[],
  total: number,
): BookOrder => makeOrder(parts, { contact, clientRef: '', goods, total, request: 0 })

function makeOrder(
  { books, traits, random, now }: MoneyParts,
  asked: Pick<BookOrder, 'contact' | 'clientRef' | 'goods' | 'total' | 'request'>,
): BookOrder {
  const number = 1001 + books.orders.length
  const visibleAt = now() + Math.floor(traits.lagMs * random.next())
  const order = {
    ...asked,
    ref: `QU-${number}`,
    key: `key-${number}`,
    at: now(),
    visibleAt,
    paid: 0,
    paidVisibleAt: visibleAt,
  }
  books.orders.push(order)
  return order
}

function charge(
  { books, traits, random, now }: MoneyParts,
  order: BookOrder,
  amount: number,
  request: number,
  isCard: boolean,
): void {
  order.paid += amount
  order.paidVisibleAt = now() + Math.floor(traits.lagMs * random.next())
  books.charges.push({ request, contact: order.contact, orderKey: order.key, amount, isCard })
}

/** Begins a payment, likewise. */
export function beginTransaction(parts: MoneyParts, params: Params, request: number): () => Answer {
  const { sessions, books } = parts
  const { contact } = sessions.signedIn(params.get('session_id') ?? '')
  const order = books.orders.find((one) => one.key === params.get('order_key'))
  if (order === undefined || order.contact !== contact) throw new CrmError(1001)
  const amount = Math.round(Number(params.get('transaction_amount')) * 100)
  return () => {
    const hasCard = params.has('card_number')
    const end: CardEnd = hasCard ? cardEnd(parts, request) : 'accepted'
    if (!isCharged(end, randomOf(parts.seed + request * 7 + 2))) {
      return { error_code: CODES[end] ?? 2000, error_message: 'not taken', order_ref: order.ref }
    }
    charge(parts, order, amount, request, hasCard)
    if (end === 'chargeLost') throw new CrmError(1083)
    return {
      ...coded(end),
      transaction_key: `tx-${books.charges.length}`,
      transaction_ref: `TX${books.charges.length}`,
      order_ref: order.ref,
    }
  }
}

/** A customer's orders, as this CRM lists them. */
export function listOrders(parts: MoneyParts, params: Params): Answer {
  const { sessions, books, traits, random, now } = parts
  const { contact } = sessions.signedIn(params.get('session_id') ?? '')
  const rows = books.orders
    .filter((order) => order.contact === contact && order.visibleAt <= now())
    .filter((order) => !traits.hidesQuotes || isShownPaid(order, now()))
    .reverse()
  if (traits.reorders && rows.length > 1 && random.chance(0.5)) rows.reverse()
  const skip = Number(params.get('skip') ?? 0)
  const limit = Math.min(Number(params.get('limit') ?? 100), traits.pageCap)
  return {
    found: rows.length,
    items: rows.slice(skip, skip + limit).map((row) => listed(row, parts)),
  }
}

/** Paid, and the list knows of it: until then it is listed as the quote that it was. */
const isShownPaid = (order: BookOrder, now: number): boolean =>
  isPaid(order) && order.paidVisibleAt <= now

function listed(order: BookOrder, { traits, now }: MoneyParts): Answer {
  const isPaidHere = isShownPaid(order, now())
  return {
    order_ref: order.ref,
    order_key: order.key,
    order_paid: isPaidHere ? 'Y' : 'N',
    order_state: isPaidHere ? 'Deliver' : 'Quote',
    order_grandtotal: amountText(order.total),
    order_currency_code: 'GBP',
    order_created: new Date(Date.UTC(2026, 10, 24, 10, 42) + order.at).toISOString().slice(0, 19),
    ...(traits.clientRefKept === null
      ? {}
      : { order_clientref: order.clientRef.slice(0, traits.clientRefKept) }),
  }
}
