import { describe, expect, test } from 'vitest'
import { stockBadge } from '../../../renderer/app/railBadge.ts'
import { sinceWords } from '../../../renderer/components/sinceWords.ts'

const told = (all: number, ranOut: number) => ({
  since: '',
  upTo: null,
  products: [],
  counts: { all, ranOut, stock: all, price: 0, new: 0, gone: 0, window: 0 },
})

describe('the badge of Stock', () => {
  test('tells first what ran out, then what changed at all, and else nothing', () => {
    expect(stockBadge(null, '9:02')).toBeNull()
    expect(stockBadge(told(0, 0), '9:02')).toBeNull()
    expect(stockBadge(told(14, 0), '9:02')).toEqual({
      figure: '14',
      words: '14 changed since 9:02',
      tone: 'accent',
    })
    expect(stockBadge(told(14, 3), '9:02')).toEqual({
      figure: '3',
      words: '3 ran out since 9:02',
      tone: 'bad',
    })
    expect(stockBadge(told(1400, 0), '9:02')).toMatchObject({
      figure: '99+',
      words: '1,400 changed since 9:02',
    })
  })
})

test('a moment is told by its time today, and by its day before', () => {
  const now = Date.parse('2026-07-03T08:00:00.000Z')
  expect(sinceWords('2026-07-03T07:02:00.000Z', 'Europe/London', now)).toBe('8:02')
  expect(sinceWords('2026-07-02T23:30:00.000Z', 'Europe/London', now)).toBe('0:30')
  expect(sinceWords('2026-07-02T20:30:00.000Z', 'Europe/London', now)).toBe('2 Jul, 21:30')
  expect(sinceWords('2025-07-02T20:30:00.000Z', 'Europe/London', now)).toBe('2 Jul 2025, 21:30')
})
