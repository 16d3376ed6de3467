import { describe, expect, it } from 'vitest'
import { orderTotals, outstanding } from '../../../sandbox/company/orderTotals.ts'
import { sampleCompany } from '../../../sandbox/company/sample.ts'
import { PAYMENT_METHODS } from '../../../shared/domain/paymentMethods.ts'
import { company, otherDays, today } from './today.ts'

const companies = [company, ...otherDays.map(sampleCompany)]
const numberOf = (ref: string) => Number(ref.slice(3))

describe('order totals', () => {
  it('round VAT line by line, half up, as the reading notes (C1) work it out', () => {
    const line = (quantity: number, unitPrice: string, taxRate: string) => ({
      code: 'HV-1',
      quantity,
      unitPrice,
      taxRate,
    })
    expect(orderTotals([1, 2, 3].map(() => line(1, '1.02', '0.2')))).toEqual({
      net: '3.06',
      tax: '0.60',
      gross: '3.66',
    })
    expect(
      orderTotals([
        line(7, '0.33', '0.2'),
        line(3, '2.49', '0.2'),
        line(1, '0.99', '0.05'),
        line(2, '4.15', '0'),
      ]),
    ).toEqual({ net: '19.07', tax: '2.00', gross: '21.07' })
    const halfPennies = [line(3, '0.4250', '0'), line(1, '0.4250', '0'), line(1, '0.0050', '0.2')]
    expect(orderTotals(halfPennies)).toEqual({ net: '1.72', tax: '0.00', gross: '1.72' })
    expect(orderTotals([line(144, '0.4250', '0.2')]).tax).toBe('12.24')
  })
})

describe('orders', () => {
  it('show Eleanor Whitcombe’s last three with the figures of the design', () => {
    const eleanor = company.contacts[0]
    const hers = company.orders.filter(({ contactRef }) => contactRef === eleanor?.ref)
    expect(
      hers.map((order) => [
        order.ref,
        order.created.slice(0, 10),
        orderTotals(order.lines).gross,
        outstanding(order),
      ]),
    ).toEqual([
      ['QU-10351', '2026-09-08', '96.00', '96.00'],
      ['SO-10377', '2026-09-29', '388.15', '0.00'],
      ['SO-10418', '2026-11-03', '412.60', '0.00'],
    ])
  })

  it('number up with time and never twice, whatever day it is', () => {
    for (const { orders } of companies) {
      const numbers = orders.map(({ ref }) => numberOf(ref))
      expect(numbers.filter((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0))).toEqual([])
      const times = orders.map(({ created }) => created)
      expect(times).toEqual(times.toSorted())
      expect(new Set(orders.map(({ key }) => key)).size).toBe(orders.length)
    }
  })

  it('belong to customers and hold goods, labels, teams and places there are', () => {
    for (const { orders, contacts, products, menus } of companies) {
      const refs = new Set(contacts.map(({ ref }) => ref))
      const codes = new Set(products.map(({ code }) => code))
      const known = (menu: string) => ['', ...(menus[menu] ?? []).map(({ code }) => code)]
      for (const order of orders) {
        expect(refs).toContain(order.contactRef)
        expect(order.lines.length).toBeGreaterThan(0)
        expect(order.lines.filter(({ code }) => !codes.has(code))).toEqual([])
        expect(order.lines.filter(({ quantity }) => quantity <= 0)).toEqual([])
        expect(known('order_label')).toContain(order.label)
        expect(known('sales_team')).toContain(order.team)
        expect(known('stock_location')).toContain(order.location)
      }
    }
  })

  it('charge the customer’s own band, and VAT only to those who pay it', () => {
    const contacts = new Map(company.contacts.map((contact) => [contact.ref, contact]))
    const products = new Map(company.products.map((product) => [product.code, product]))
    for (const { contactRef, lines } of company.orders) {
      const contact = contacts.get(contactRef)
      for (const { code, unitPrice, taxRate } of lines) {
        expect(unitPrice).toBe(products.get(code)?.prices[contact?.priceBand ?? ''])
        const isCharged = contact?.fields.taxable === 'Y'
        expect(taxRate).toBe(isCharged ? products.get(code)?.taxRate : '0')
      }
    }
  })

  it('are paid by one of the ten methods, never too much, never in the future', () => {
    for (const [at, { orders }] of companies.entries()) {
      const day = at === 0 ? today : (otherDays[at - 1] ?? '')
      for (const order of orders) {
        const paid = order.payments.reduce((sum, { amount }) => sum + Number(amount), 0)
        expect(paid).toBeLessThanOrEqual(Number(orderTotals(order.lines).gross) + 0.001)
        for (const { method, amount, date } of order.payments) {
          expect(PAYMENT_METHODS).toContain(method)
          expect(Number(amount), order.ref).toBeGreaterThan(0)
          expect(date > order.created).toBe(true)
          expect(date.slice(0, 10) <= day).toBe(true)
        }
      }
    }
  })

  it('are all paid, while quotes wait in full or in part', () => {
    const orders = company.orders.filter(({ state }) => state === 'Deliver')
    const quotes = company.orders.filter(({ state }) => state === 'Quote')
    expect(orders.length + quotes.length).toBe(company.orders.length)
    expect(orders.filter((order) => outstanding(order) !== '0.00')).toEqual([])
    expect(orders.filter(({ payments }) => payments.length > 1).length).toBeGreaterThan(2)
    const unpaid = quotes.filter(({ payments }) => payments.length === 0)
    const partPaid = quotes.filter((quote) => quote.payments.length > 0)
    expect(unpaid.length).toBeGreaterThan(2)
    expect(partPaid.length).toBeGreaterThan(2)
    expect(quotes.filter((quote) => outstanding(quote) === '0.00')).toEqual([])
  })

  it('give most customers a past, and none to those who pay in another currency', () => {
    const buyers = new Set(company.orders.map(({ contactRef }) => contactRef))
    expect(buyers.size).toBeGreaterThanOrEqual(30)
    const foreign = company.contacts.filter(({ fields }) => fields.currency !== 'GBP')
    expect(foreign.filter(({ ref }) => buyers.has(ref))).toEqual([])
  })
})
