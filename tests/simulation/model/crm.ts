import type { Random } from '../random.ts'
import { amountText, type BookOrder, type Books, type Goods } from './books.ts'
import {
  type Answer,
  beginOrder,
  beginTransaction,
  listOrders,
  type MoneyParts,
  orderElsewhere,
} from './money.ts'
import { type BasketRow, CrmError, createSessions } from './sessions.ts'
import type { Traits } from './traits.ts'

/** Net prices of what is sold here, minor units; they may change. */
const PRICES: Readonly<Record<string, number>> = {
  'HV-1042': 1250,
  'HV-2210': 480,
  'HV-3300': 9900,
  'HV-4100': 2275,
  'HV-5005': 35,
}

/** What is sold here. */
export const CODES: readonly string[] = Object.keys(PRICES)

/** What goods come to at the prices of the beginning, with tax, minor units. */
export function totalOf(goods: readonly Goods[]): number {
  const net = goods.reduce((sum, { code, quantity }) => sum + (PRICES[code] ?? 0) * quantity, 0)
  return net + Math.round(net / 5)
}

/** The CRM in this process: its answers, its books. */
export type Crm = {
  readonly books: Books
  /** Looks at the session now; what is called later does the work and answers. */
  readonly begin: (method: string, params: URLSearchParams, request: number) => () => Answer
  readonly expire: (sessionId: string) => void
  /** The same goods, ordered by the same customer in another way. */
  readonly orderElsewhere: (contact: string, goods: readonly Goods[]) => BookOrder
  /** From now on a product costs something else; what lies in a basket stays as it is. */
  readonly reprice: (random: Random) => void
}

const nothing = () => ({})

/** A CRM with these traits and empty books. */
export function createCrm(traits: Traits, random: Random, now: () => number): Crm {
  const books: Books = { orders: [], charges: [] }
  const sessions = createSessions(traits, now)
  const parts: MoneyParts = { traits, random, seed: random.between(1, 1e9), now, books, sessions }
  const prices: Record<string, number> = { ...PRICES }
  let lines = 0

  const addToCart = (params: URLSearchParams) => {
    const { rows } = sessions.open(params.get('session_id') ?? '')
    const code = params.get('sku') ?? ''
    const price = prices[code]
    if (price === undefined) throw new CrmError(1011, { sku: 'is not known' })
    const quantity = Number(params.get('quantity'))
    const same = traits.mergesLines ? rows.find((row) => row.code === code) : undefined
    if (same !== undefined) same.quantity += quantity
    else {
      lines += 1
      rows.push({ ref: `line-${lines}`, code, quantity, price })
    }
    return {}
  }

  const begin = (method: string, params: URLSearchParams, request: number): (() => Answer) => {
    const id = params.get('session_id') ?? ''
    switch (method) {
      case 'startSession':
        return () => {
          sessions.open(id)
          return {}
        }
      case 'clientLogin':
        return () => {
          const who = params.get('client_username') ?? ''
          sessions.open(id).contact = who
          return { contact_ref: who, contact_firstname: 'C', contact_lastname: who }
        }
      case 'endSession':
        return () => {
          sessions.end(id)
          return {}
        }
      case 'getContact':
        return () => contactOf(sessions.signedIn(id).contact)
      case 'addToCart':
        return () => addToCart(params)
      case 'getCart':
        return () => cartOf(sessions.need(id))
      case 'endCartSession':
        return () => {
          sessions.need(id).rows = []
          return {}
        }
      case 'getOrders':
        return () => listOrders(parts, params)
      case 'addOrder':
        return beginOrder(parts, params, request)
      case 'addTransaction':
        return beginTransaction(parts, params, request)
      default:
        return nothing
    }
  }

  return {
    books,
    begin,
    expire: sessions.expire,
    orderElsewhere: (contact, goods) => orderElsewhere(parts, contact, goods, totalOf(goods)),
    reprice: (chance) => {
      const code = chance.pick(CODES)
      prices[code] = Math.max(1, (prices[code] ?? 0) + chance.pick([-10, 5, 70]))
    },
  }
}

const contactOf = (contact: string): Answer => ({
  contact_ref: contact,
  contact_firstname: 'C',
  contact_lastname: contact,
  contact_address1: '1 Quay Street',
  contact_postcode: 'TR11 3LP',
  contact_country_code: 'GB',
})

function cartOf({ contact, rows }: { contact: string | null; rows: readonly BasketRow[] }): Answer {
  const net = rows.reduce((sum, row) => sum + row.price * row.quantity, 0)
  const total = net + Math.round(net / 5)
  return {
    items: rows.map(({ ref, code, quantity, price }) => ({
      ref,
      code,
      name: code,
      quantity: String(quantity),
      price: amountText(price),
      total_net: amountText(price * quantity),
    })),
    subtotal: amountText(net),
    tax: amountText(total - net),
    grandtotal: amountText(total),
    currency_code: 'GBP',
    ...(contact === null ? {} : { contact_ref: contact }),
  }
}
