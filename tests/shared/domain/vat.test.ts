import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  basketTotals,
  effectiveRate,
  estimateAgrees,
  lineTotals,
  percent,
  reverseChargeNote,
  type TaxedLine,
  VAT_POLICIES,
} from '../../../shared/domain/vat.ts'

const line = (quantity: number, unitPrice: string, rate: string): TaxedLine => ({
  quantity: String(quantity),
  unitPrice,
  rate,
})
const times = (count: number, one: TaxedLine) => Array.from({ length: count }, () => one)

describe('the vectors of reading notes C1: net, then VAT by line, rate total, rate down, unit', () => {
  test.each([
    ['3 × (1 @ 1.02, 20 %)', times(3, line(1, '1.02', '0.2')), 306, [60, 61, 61, 60]],
    ['5 × (1 @ 1.13, 20 %)', times(5, line(1, '1.13', '0.2')), 565, [115, 113, 113, 115]],
    [
      'mixed rates',
      [
        line(7, '0.33', '0.2'),
        line(3, '2.49', '0.2'),
        line(1, '0.99', '0.05'),
        line(2, '4.15', '0'),
      ],
      1907,
      [200, 201, 199, 204],
    ],
    ['144 @ 0.4250, 20 %', [line(144, '0.4250', '0.2')], 6120, [1224, 1224, 1224, 1296]],
  ])('%s', (_, lines, net, vat) => {
    const totals = VAT_POLICIES.map((policy) => basketTotals(lines, policy, 'GBP'))
    expect(totals.map((total) => total.net)).toEqual([net, net, net, net])
    expect(totals.map((total) => total.vat)).toEqual(vat)
    expect(totals.map((total) => total.total)).toEqual(vat.map((figure) => net + figure))
  })
})

/** The same by whole numbers alone: quantity in thousandths, price in ten-thousandths, rate in thousandths. */
type Whole = { quantity: number; price: number; rate: number }

const wholeLine = fc.record({
  quantity: fc.integer({ min: 1, max: 2_000_000 }),
  price: fc.integer({ min: 0, max: 50_000_000 }),
  rate: fc.constantFrom(0, 50, 175, 200),
})
const asText = ({ quantity, price, rate }: Whole): TaxedLine => ({
  quantity: (quantity / 1000).toFixed(3),
  unitPrice: (price / 10_000).toFixed(4),
  rate: (rate / 1000).toFixed(3),
})
const halfUp = (top: bigint, bottom: bigint) => (2n * top + bottom) / (2n * bottom)
// pence = quantity/1000 × price/10000 × 100
const netOf = ({ quantity, price }: Whole) => halfUp(BigInt(quantity) * BigInt(price), 100_000n)

test('each policy agrees with whole-number arithmetic', () => {
  fc.assert(
    fc.property(fc.array(wholeLine, { maxLength: 12 }), (wholes) => {
      const lines = wholes.map(asText)
      const rates = [...new Set(wholes.map(({ rate }) => rate))]
      const netAt = (rate: number) =>
        wholes.filter((one) => one.rate === rate).reduce((sum, one) => sum + netOf(one), 0n)
      const sum = (figures: bigint[]) => Number(figures.reduce((so, one) => so + one, 0n))
      const expected = {
        line_half_up: sum(wholes.map((one) => halfUp(netOf(one) * BigInt(one.rate), 1000n))),
        rate_total_half_up: sum(rates.map((rate) => halfUp(netAt(rate) * BigInt(rate), 1000n))),
        rate_total_down: sum(rates.map((rate) => (netAt(rate) * BigInt(rate)) / 1000n)),
        unit_half_up: sum(
          wholes.map((one) => {
            const perUnit = halfUp(BigInt(one.price) * BigInt(one.rate), 100_000n)
            return halfUp(perUnit * BigInt(one.quantity), 1000n)
          }),
        ),
      }
      for (const policy of VAT_POLICIES) {
        const totals = basketTotals(lines, policy, 'GBP')
        expect(totals.vat).toBe(expected[policy])
        expect(totals.net).toBe(sum(wholes.map(netOf)))
        expect(totals.total).toBe(totals.net + totals.vat)
        expect(totals.byRate.map(({ rate }) => Number(rate))).toEqual(
          rates.map((rate) => rate / 1000).sort((one, other) => other - one),
        )
      }
    }),
  )
})

test('a basket of one line is that line, under each policy', () => {
  fc.assert(
    fc.property(wholeLine, fc.constantFrom(...VAT_POLICIES), (whole, policy) => {
      const { byRate: _, ...basket } = basketTotals([asText(whole)], policy, 'GBP')
      expect(lineTotals(asText(whole), policy, 'GBP')).toEqual(basket)
    }),
  )
})

test('the order of lines changes nothing', () => {
  fc.assert(
    fc.property(fc.array(wholeLine), fc.constantFrom(...VAT_POLICIES), (wholes, policy) => {
      const lines = wholes.map(asText)
      const backwards = basketTotals(lines.toReversed(), policy, 'GBP')
      expect(backwards).toEqual(basketTotals(lines, policy, 'GBP'))
    }),
  )
})

test('rates are one whatever their spelling, and minor units are the currency’s own', () => {
  const lines = [line(1, '10', '0.2'), line(1, '10', '0.200')]
  expect(basketTotals(lines, 'line_half_up', 'JPY').byRate).toEqual([
    { rate: '0.2', net: 20, vat: 4 },
  ])
})

test('an empty basket is nothing, and a line that is no number gives no figure', () => {
  expect(basketTotals([], 'line_half_up', 'GBP')).toEqual({ net: 0, vat: 0, total: 0, byRate: [] })
  const broken = basketTotals([line(1, '1.00', '0.2'), line(1, '?', '0.2')], 'line_half_up', 'GBP')
  expect(broken.total).toBeNaN()
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (quantity, unitPrice, rate) => {
      for (const policy of VAT_POLICIES) {
        const typed = { quantity, unitPrice, rate }
        const { byRate: _, ...basket } = basketTotals([typed], policy, 'GBP')
        expect(lineTotals(typed, policy, 'GBP')).toEqual(basket)
      }
    }),
  )
})

test('only customers who pay VAT are charged it', () => {
  expect(['Y', 'N', 'R'].map((taxable) => effectiveRate('0.2', taxable as 'Y'))).toEqual([
    '0.2',
    '0',
    '0',
  ])
})

test('the reverse charge is stated with its amount', () => {
  expect(reverseChargeNote(12034, 'GBP')).toBe(
    'VAT £0.00 – reverse charge: customer to account for VAT of £120.34 to HMRC (VAT Act 1994 s.55A)',
  )
})

test.each([
  [1000, 1000, 3, 'same'],
  [1000, 1003, 3, 'rounding'],
  [1003, 1000, 3, 'rounding'],
  [1000, 1004, 3, 'beyond'],
  [1000, 1001, 0, 'beyond'],
])('our %d beside the CRM’s %d on %d lines: %s', (ours, crm, lines, verdict) => {
  expect(estimateAgrees(ours, crm, lines)).toBe(verdict)
})

test.each([
  ['0.2', '20 %'],
  ['0.05', '5 %'],
  ['0', '0 %'],
  ['0.175', '17.5 %'],
  ['', '0 %'],
  ['odd', 'odd'],
])('a rate of %s is %s', (rate, words) => {
  expect(percent(rate)).toBe(words)
})
