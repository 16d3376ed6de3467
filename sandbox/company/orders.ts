import { Big } from 'big.js'
import { addMinutes, londonToUtc, workingDayNear } from './calendar.ts'
import { type Draft, numbered } from './orderNumbers.ts'
import { orderTotals } from './orderTotals.ts'
import { type Random, randomFrom } from './random.ts'
import { rememberedOrders } from './rememberedOrders.ts'
import { shoppingListOf } from './shoppingLists.ts'
import type { Contact, Day, PastOrder, Product, UtcTime } from './types.ts'

const clocks = ['09:05', '09:40', '10:15', '11:02', '11:48', '13:20', '14:07', '15:31', '16:44']
const methods = ['Gateway', 'Gateway', 'EFTPOS', 'Credit-Card', 'Debit-Card', 'Cheque', 'Cash']
const week = 7 * 24 * 60
const longAgo = 12

const share = (gross: string, parts: number) => new Big(gross).div(parts).round(2).toFixed(2)

/** An order is paid, at once or in two parts; a quote waits for its money or has a deposit. */
const paymentsOf = (random: Random, state: string, gross: string, date: UtcTime, ago: number) => {
  const method = random.pick(methods)
  if (state === 'Quote') {
    return random.chance(0.5) ? [{ method, amount: share(gross, 4), date }] : []
  }
  if (ago <= longAgo || !random.chance(0.15)) return [{ method, amount: gross, date }]
  const deposit = share(gross, 3)
  const rest = new Big(gross).minus(deposit).toFixed(2)
  return [
    { method, amount: deposit, date },
    { method: 'Direct-Credit', amount: rest, date: addMinutes(date, week) },
  ]
}

const linesOf = (
  contact: Contact,
  list: readonly Product[],
  random: Random,
): PastOrder['lines'] => {
  const wanted = list.filter(() => random.chance(0.65))
  return (wanted.length > 0 ? wanted : list.slice(0, 1)).map((product) => ({
    code: product.code,
    quantity:
      contact.priceBand === 'PB3'
        ? random.between(1, 3)
        : Math.max(product.packs.case, 1) * random.between(1, 2),
    unitPrice: product.prices[contact.priceBand] ?? product.basePrice,
    taxRate: contact.fields.taxable === 'Y' ? product.taxRate : '0',
  }))
}

const draftOf = (
  contact: Contact,
  list: readonly Product[],
  random: Random,
  today: Day,
  ago: number,
): Draft => {
  const lines = linesOf(contact, list, random)
  const day = workingDayNear(today, -ago)
  const created = londonToUtc(day, random.pick(clocks))
  const state = random.chance(0.22) ? 'Quote' : 'Deliver'
  const { gross } = orderTotals(lines)
  const paidAt = addMinutes(created, random.between(1, 6))
  return {
    contactRef: contact.ref,
    created,
    deliveryDate: state === 'Quote' ? '' : workingDayNear(day, random.between(2, 6)),
    state,
    clientRef: contact.priceBand === 'PB1' ? `PO ${random.between(1000, 9999)}` : '',
    label: random.chance(0.2) ? random.pick(['OL2', 'OL3', 'OL5']) : '',
    team: contact.fields.team ?? 'TM1',
    location: random.pick(['WH1', 'WH1', 'WH1', 'WH2', 'SHOP']),
    lines,
    payments: paymentsOf(random, state, gross, paidAt, ago),
  }
}

const draftsOf = (contact: Contact, products: readonly Product[], today: Day): readonly Draft[] => {
  const random = randomFrom(contact.ref)
  const list = shoppingListOf(contact, products, random)
  if (list.length === 0) return []
  const every = random.between(28, 56)
  const agos: number[] = []
  for (let ago = random.between(2, every); ago <= 130; ago += every) agos.push(ago)
  return agos.map((ago) => draftOf(contact, list, random, today, ago))
}

/** What was ordered in the last four months, oldest first. */
export const ordersOn = (
  today: Day,
  contacts: readonly Contact[],
  products: readonly Product[],
): readonly PastOrder[] => {
  const remembered = rememberedOrders(today, contacts, products)
  const told = new Set(remembered.map(({ contactRef }) => contactRef))
  const others = contacts.filter(({ ref }) => !told.has(ref))
  return numbered([
    ...remembered,
    ...others.flatMap((contact) => draftsOf(contact, products, today)),
  ])
}
