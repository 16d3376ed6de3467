import { expect, test } from 'vitest'
import { type CallState, newCall } from '../../../../electron/desk/calls/state.ts'
import type { IntentStep, OrderIntent } from '../../../../electron/desk/journal/intent.ts'
import { createTaken } from '../../../../electron/desk/stock/taken.ts'
import { aProduct } from './mirrorHelp.ts'

const NOON = '2026-11-25T12:00:00.000Z'
const PRODUCT = aProduct({ code: 'HV-1', stock: { WH1: '100' }, packs: { case: '12' } })

const line = (unit: string, quantity: string, location = 'WH1') => ({
  code: 'hv-1 ',
  isRemoved: false,
  wanted: { unit, quantity, location, unitPrice: null },
})
const call = (lines: readonly unknown[], kind: CallState['order']['kind'] = 'none'): CallState =>
  ({ ...newCall('c', 't', NOON), lines, order: { kind } }) as CallState

const order = (createdAt: string, step: IntentStep): OrderIntent => {
  const { code, wanted } = line('unit', '5')
  const lines = JSON.stringify([{ code, name: '', ...wanted, override: null, total: 0 }])
  return { createdAt, step, lines } as OrderIntent
}

function taken(calls: readonly CallState[], orders: readonly OrderIntent[] = [], readAt = NOON) {
  let reads = 0
  const here = createTaken({
    book: { all: () => calls },
    journal: {
      orders: () => {
        reads += 1
        return orders
      },
    },
    settings: () => ({ packBasis: 'units' }),
    stockFrom: () => NOON,
    figuresOf: () => readAt,
  })
  return { here, promise: () => here.now()(PRODUCT).total, reads: () => reads }
}

test('open baskets are counted in base units; what was taken out again is not', () => {
  const { promise } = taken([
    call([line('case', '2'), line('unit', '1.5'), { ...line('unit', '9'), isRemoved: true }]),
    call([line('unit', '3', '')]),
  ])
  expect(promise()).toEqual({ stock: '100', inBaskets: '28.5', justSold: '0', can: '71.5' })
})

test.each([
  ['sent', '5'],
  ['created', '5'],
  ['unknown', '5'],
  ['refused', '0'],
  ['notThere', '0'],
  ['resent', '0'],
] as const)('an order that is %s counts as %s sold', (step, justSold) => {
  const { promise } = taken([], [order(NOON, step), order('2026-11-25T11:59:59.000Z', step)])
  expect(promise()).toMatchObject({ justSold, inBaskets: '0' })
})

test('a basket whose order is out is not counted twice', () => {
  const { promise } = taken([call([line('unit', '5')], 'created')], [order(NOON, 'created')])
  expect(promise().can).toBe('95')
})

test('what lies in one call’s own basket can be left out for it', () => {
  const { here } = taken([call([line('unit', '5')]), { ...call([line('unit', '3')]), callId: 'd' }])
  expect(here.now()(PRODUCT).total.can).toBe('92')
  expect(here.now('c')(PRODUCT).total.can).toBe('97')
  expect(here.now('d')(PRODUCT).total.can).toBe('95')
})

test('what was sold before a product was read by itself is in its figures', () => {
  const orders = [order(NOON, 'created'), order('2026-11-25T12:10:00.000Z', 'created')]
  expect(taken([], orders).promise().justSold).toBe('10')
  expect(taken([], orders, '2026-11-25T12:05:00.000Z').promise().justSold).toBe('5')
})

test('what was taken is told by its codes, each once', () => {
  const { here } = taken([call([line('unit', '1')])], [order(NOON, 'created')])
  expect(here.codes()).toEqual(['HV-1'])
})

test('the journal is read again only when it has changed', () => {
  const { here, promise, reads } = taken([], [order(NOON, 'created')])
  promise()
  promise()
  expect(reads()).toBe(1)
  here.journalChanged()
  promise()
  expect(reads()).toBe(2)
})
