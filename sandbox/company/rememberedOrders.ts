import { addDays, addMinutes, londonToUtc } from './calendar.ts'
import type { Draft } from './orderNumbers.ts'
import { orderTotals } from './orderTotals.ts'
import type { Contact, Day, Product } from './types.ts'

type Remembered = {
  number: number
  daysAgo: number
  state: string
  clientRef: string
  lines: Readonly<Record<string, number>>
  method?: string
}

const usual = { 'HV-2210': 24, 'HV-1042': 12, 'HV-5018': 12 }

/** Eleanor Whitcombe's last three, which every walk through the desk shows. */
const eleanors: readonly Remembered[] = [
  {
    number: 10351,
    daysAgo: 77,
    state: 'Quote',
    clientRef: 'Market stall',
    lines: { 'HV-3307': 2, 'HV-4121': 6, 'HV-1201': 12 },
  },
  {
    number: 10377,
    daysAgo: 56,
    state: 'Deliver',
    clientRef: 'PO 7688',
    lines: { ...usual, 'HV-1050': 24, 'HV-5102': 18, 'HV-2211': 8 },
    method: 'EFTPOS',
  },
  {
    number: 10418,
    daysAgo: 21,
    state: 'Deliver',
    clientRef: 'PO 7712',
    lines: { ...usual, 'HV-1050': 36, 'HV-2214': 24, 'HV-2243': 30 },
    method: 'Gateway',
  },
]

const draftOf = (
  remembered: Remembered,
  contact: Contact,
  products: readonly Product[],
  today: Day,
): Draft => {
  const day = addDays(today, -remembered.daysAgo)
  const created = londonToUtc(day, '10:42')
  const lines = Object.entries(remembered.lines).map(([code, quantity]) => {
    const product = products.find((each) => each.code === code)
    if (product === undefined) throw new Error(`${code} is not in the catalogue`)
    const unitPrice = product.prices[contact.priceBand] ?? product.basePrice
    return { code, quantity, unitPrice, taxRate: product.taxRate }
  })
  const { number, state, clientRef, method } = remembered
  const amount = orderTotals(lines).gross
  return {
    number,
    contactRef: contact.ref,
    created,
    deliveryDate: state === 'Quote' ? '' : addDays(day, 7),
    state,
    clientRef,
    label: '',
    team: 'TM1',
    location: 'WH1',
    lines,
    payments: method === undefined ? [] : [{ method, amount, date: addMinutes(created, 3) }],
  }
}

/** The orders with numbers and totals of their own, on the same weekday as today. */
export const rememberedOrders = (
  today: Day,
  contacts: readonly Contact[],
  products: readonly Product[],
): readonly Draft[] => {
  const eleanor = contacts.find(({ fields }) => fields.email === 'eleanor@example.com')
  if (eleanor === undefined) throw new Error('Eleanor Whitcombe is not among the customers')
  return eleanors.map((each) => draftOf(each, eleanor, products, today))
}
