import { describe, expect, test } from 'vitest'
import { newLineOf } from '../../../../electron/desk/basket/newLine.ts'
import { type WhatIfFacts, whatIf } from '../../../../electron/desk/basket/what-if/whatIf.ts'
import { type CallState, newCall } from '../../../../electron/desk/calls/state.ts'
import type { Product } from '../../../../electron/desk/stock/product.ts'
import type { Unit } from '../../../../shared/domain/units.ts'
import { aProduct } from '../stock/mirrorHelp.ts'

const CANDLE = aProduct({
  code: 'A',
  prices: { PB1: '2.00', PB2: '3.00' },
  stock: { WH1: '100', WH2: '5' },
  packs: { case: '12', layer: '60' },
})
const LAMP = aProduct({
  code: 'B',
  basePrice: '12',
  prices: { PB1: '10' },
  stock: { WH1: '1' },
  taxRate: '0',
})
const PRODUCTS: readonly Product[] = [CANDLE, LAMP]

const facts: WhatIfFacts = {
  find: (code) => PRODUCTS.find((product) => product.code === code),
  bands: [
    { code: 'PB1', name: 'Trade' },
    { code: 'PB2', name: 'Retail' },
  ],
  locations: [
    { code: 'WH1', name: 'Leeds' },
    { code: 'WH2', name: 'York' },
    { code: 'WH3', name: 'Bath' },
  ],
  basis: 'units',
  policy: 'line_half_up',
  homeCurrency: 'GBP',
}
const known = { name: '', size: '', unitPrice: '2.00', vatRate: '0.2', packSize: 1 }
const line = (code: string, quantity: string, unit: Unit = 'unit', unitPrice?: string) => {
  const override = unitPrice === undefined ? null : { unitPrice, reason: 'Dented' }
  const rate = code === 'B' ? '0' : '0.2'
  return newLineOf(
    `line ${code}`,
    code,
    { quantity, unit, location: '', override },
    { ...known, vatRate: rate },
  )
}
const customer = { priceBand: { code: 'PB1', name: 'Trade' }, taxable: 'Y', currency: 'GBP' }
const call = (...lines: ReturnType<typeof line>[]): CallState => ({
  ...newCall('a call', 'K7F3Q2', '2026-11-25T10:00:00.000Z'),
  customer: customer as CallState['customer'],
  lines,
})
const found = (state: CallState, id: string) =>
  whatIf(state, facts).cases.find((one) => one.id === id)
const changesOf = (state: CallState, id: string) => {
  const take = found(state, id)?.take
  return take?.kind === 'changes' ? take.changes : []
}

test('the basket as it is, by the mirror, in the band of the customer', () => {
  const { now, currency } = whatIf(call(line('A', '10'), line('B', '1')), facts)
  expect([currency, now.net, now.vat, now.total]).toEqual(['GBP', 3000, 400, 3400])
  expect(now.lines.map(({ net, isChanged }) => [net, isChanged])).toEqual([
    [2000, false],
    [1000, false],
  ])
})

describe('other bands', () => {
  const state = call(line('A', '10'), line('B', '1'))

  test('all but the customer’s own; a line without a price there stays as it is', () => {
    expect(found(state, 'band:PB1')).toBeUndefined()
    expect(found(state, 'band:PB2')).toMatchObject({ title: 'Retail', net: 4000, total: 4600 })
    expect(found(state, 'band:PB2')?.lines[1]).toMatchObject({
      net: 1000,
      isChanged: false,
      note: 'No Retail price; as it is.',
    })
  })

  test('are taken as prices set by hand, and say so', () => {
    expect(changesOf(state, 'band:PB2')).toEqual([
      {
        lineId: 'line A',
        quantity: '10',
        unit: 'unit',
        location: '',
        override: { unitPrice: '3', reason: 'Price of Retail' },
      },
    ])
  })
})

describe('whole packings', () => {
  test('are rounded up to, and say how many more that is', () => {
    const state = call(line('A', '50'), line('B', '1'))
    expect(found(state, 'unit:case')?.lines).toMatchObject([
      { quantity: '5', unit: 'case', price: '24', net: 12_000, note: '10 more' },
      { quantity: '1', unit: 'unit', note: 'How many a case holds is not known; as it is.' },
    ])
    expect(changesOf(state, 'unit:layer')).toMatchObject([{ lineId: 'line A', quantity: '1' }])
    expect(found(state, 'unit:pallet')).toBeUndefined()
  })

  test('leave what is sold by a larger one alone, and keep a price set by hand', () => {
    expect(found(call(line('A', '1', 'layer')), 'unit:case')).toBeUndefined()
    expect(changesOf(call(line('A', '2', 'case', '18')), 'unit:layer')).toMatchObject([
      { quantity: '1', unit: 'layer', override: { unitPrice: '90', reason: 'Dented' } },
    ])
  })
})

test('one location: those that have something, and what each is short of', () => {
  const state = call(line('A', '10'), line('B', '2'))
  const at = (code: string) => found(state, `location:${code}`)
  expect(at('WH3')).toBeUndefined()
  expect(at('WH1')).toMatchObject({ title: 'WH1, Leeds', note: '' })
  expect(at('WH1')?.lines.map(({ note }) => note)).toEqual(['', 'Only 1 there.'])
  expect(at('WH2')?.lines.map(({ note }) => note)).toEqual(['Only 5 there.', 'None there.'])
  const { cases } = whatIf(state, { ...facts, locations: facts.locations.toReversed() })
  expect(cases.filter(({ kind }) => kind === 'location').map(({ id }) => id)).toEqual([
    'location:WH1',
    'location:WH2',
  ])
  expect(found(call(line('A', '100')), 'location:WH1')?.note).toBe('All of it is in stock there.')
  expect(changesOf(state, 'location:WH2').map(({ location }) => location)).toEqual(['WH2', 'WH2'])
})

test('other treatments of VAT are the customer’s to change, and not taken here', () => {
  const state = call(line('A', '10'))
  expect(found(state, 'vat:Y')).toBeUndefined()
  expect(found(state, 'vat:N')).toMatchObject({ net: 2000, vat: 0, total: 2000, note: '' })
  expect(found(state, 'vat:R')).toMatchObject({
    total: 2000,
    note: expect.stringContaining('VAT of £4.00 to HMRC'),
    take: { kind: 'none', reason: expect.stringContaining('by its customer') },
  })
})

test('a line of nobody knows what is neither reckoned nor changed; one that is gone is not there', () => {
  const unknown = { ...line('X', '3'), known: { ...known, unitPrice: null, vatRate: null } }
  const removed = { ...line('A', '1'), isRemoved: true }
  const { now, cases } = whatIf(call(unknown, removed), facts)
  expect(now).toMatchObject({ total: 0, lines: [{ net: null, note: 'No price is known.' }] })
  expect(cases.map(({ id }) => id)).toEqual(['vat:N', 'vat:R'])
})
