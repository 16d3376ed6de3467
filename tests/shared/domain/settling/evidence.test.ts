import { describe, expect, test } from 'vitest'
import { type Sought, sightingOf } from '../../../../shared/domain/settling/evidence.ts'
import type { ListedOrder } from '../../../../shared/domain/settling/pass.ts'

const sentAt = Date.UTC(2026, 10, 24, 10, 47)
const sought: Sought = {
  token: 'K7F3Q2',
  total: 26_011,
  currency: 'GBP',
  sentAt,
  known: new Set(['SO-1']),
}

const listed = (part: Partial<ListedOrder>): ListedOrder => ({
  orderRef: 'SO-2',
  orderKey: null,
  clientRef: 'PO 1',
  paid: 'N',
  status: 'Quote',
  total: '1.00',
  createdAt: sentAt,
  ...part,
})

const seen = (...orders: ListedOrder[]) => sightingOf(orders, sought).kind

describe('an order is', () => {
  test('found by its whole token, whatever else it says', () => {
    expect(seen(listed({ clientRef: 'K7F3Q2 PO 7731', total: '0.01' }))).toBe('found')
    expect(seen(listed({ clientRef: 'k7f3q2' }))).toBe('found')
  })

  test('doubled when two carry the token', () => {
    const one = listed({ clientRef: 'K7F3Q2' })
    expect(seen(one, { ...one, orderRef: 'SO-3' })).toBe('doubled')
  })

  test('possible by a reference cut short, and by the same total created since', () => {
    expect(seen(listed({ clientRef: 'K7F' }))).toBe('possible')
    expect(seen(listed({ total: '260.11' }))).toBe('possible')
    expect(seen(listed({ total: '260.11', createdAt: null }))).toBe('possible')
  })

  test('not one that was there before, nor one that is older', () => {
    expect(seen(listed({ orderRef: 'SO-1', total: '260.11' }))).toBe('notSeen')
    expect(seen(listed({ total: '260.11', createdAt: sentAt - 3_600_000 }))).toBe('notSeen')
    expect(seen(listed({}), listed({ clientRef: undefined }))).toBe('notSeen')
  })

  test('judged by clocks that may differ by ten minutes, and not by more', () => {
    const made = (createdAt: number) => seen(listed({ total: '260.11', createdAt }))
    expect(made(sentAt - 600_000)).toBe('possible')
    expect(made(sentAt - 600_001)).toBe('notSeen')
  })

  test('not one whose total the CRM did not tell', () => {
    const { total: _, ...untold } = listed({})
    expect(seen(untold)).toBe('notSeen')
  })
})
