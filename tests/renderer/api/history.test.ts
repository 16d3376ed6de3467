import { expect, test } from 'vitest'
import { pastOrders } from '../../../renderer/api/history.ts'
import type { HistoryOrder } from '../../../shared/desk/customerHistory.ts'
import type { ListedRow } from '../../../shared/desk/orderList.ts'

const listed = (id: string, at: string | null, isPaid: boolean | null = true): ListedRow => ({
  id,
  placedId: null,
  at,
  deliveryDate: '',
  clientRef: '',
  status: 'Deliver',
  isPaid,
  currency: 'GBP',
  net: null,
  vat: null,
  total: 100,
})

const here = (orderRef: string, at: string, tone: 'good' | 'info' = 'info'): HistoryOrder => ({
  id: `id of ${orderRef}`,
  orderRef,
  at,
  total: 200,
  currency: 'GBP',
  state: { word: tone === 'good' ? 'Paid' : 'Quote', tone },
  lines: [{ code: 'HV-1042', name: 'Candle', unit: 'unit', quantity: '2', total: 200 }],
})

test('an order placed here is told once, as the CRM has it, with its lines', () => {
  const [one, ...others] = pastOrders(
    [listed('SO-1', '2026-11-01T10:00:00.000Z')],
    [here('SO-1', '2026-11-01T10:00:01.000Z')],
  )
  expect(others).toEqual([])
  expect(one).toMatchObject({ orderRef: 'SO-1', total: 100, isPaid: true, status: 'Deliver' })
  expect(one?.lines).toHaveLength(1)
})

test('what the list does not have yet stands among it by its time', () => {
  const all = pastOrders(
    [
      listed('SO-1', '2026-11-01T10:00:00.000Z'),
      listed('SO-3', '2026-11-03T10:00:00.000Z', false),
      listed('SO-0', null),
    ],
    [here('SO-2', '2026-11-02T10:00:00.000Z'), here('SO-4', '2026-11-04T10:00:00.000Z', 'good')],
  )
  expect(all.map(({ orderRef, isPaid }) => [orderRef, isPaid])).toEqual([
    ['SO-4', true],
    ['SO-3', false],
    ['SO-2', false],
    ['SO-1', true],
    ['SO-0', true],
  ])
})
