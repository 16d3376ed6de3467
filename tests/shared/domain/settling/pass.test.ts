import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  judgePass,
  type ListedOrder,
  type ListedPage,
  nextSkip,
  ordersOf,
  type Pass,
} from '../../../../shared/domain/settling/pass.ts'

const order = (number: number): ListedOrder => ({
  orderRef: `SO-${number}`,
  orderKey: null,
  clientRef: 'K7F3Q2',
  paid: 'N',
  status: 'Quote',
  total: '1.00',
  createdAt: null,
})

const orders = (count: number) => Array.from({ length: count }, (_, index) => order(index))

/** Reads a list as the desk does, from a CRM that gives at most `cap` rows at a time. */
function readAll(list: readonly ListedOrder[], cap: number, found: number | null): Pass {
  const pass: ListedPage[] = []
  for (let skip = nextSkip(pass); skip !== null; skip = nextSkip(pass)) {
    pass.push({ skip, rows: list.slice(skip, skip + cap), found })
  }
  return pass
}

describe('a pass', () => {
  test('reads every order whatever the page cap, and is whole', () => {
    const size = fc.integer({ min: 0, max: 60 })
    const cap = fc.integer({ min: 2, max: 25 })
    fc.assert(
      fc.property(size, cap, fc.boolean(), (count, rows, isCounted) => {
        const list = orders(count)
        const pass = readAll(list, rows, isCounted ? count : null)
        expect(judgePass(pass)).toEqual({ kind: 'whole', found: count })
        expect(ordersOf(pass)).toEqual(list)
        expect(pass.length).toBeLessThanOrEqual(2 * count + 2)
      }),
    )
  })

  test('that gets one row at a time ends, and cannot prove more than one order', () => {
    const verdicts = [0, 1, 2, 3].map((count) => judgePass(readAll(orders(count), 1, null)).kind)
    expect(verdicts).toEqual(['whole', 'whole', 'broken', 'broken'])
  })

  test('that misses an order is never whole', () => {
    const size = fc.integer({ min: 1, max: 30 })
    fc.assert(
      fc.property(size, fc.integer({ min: 2, max: 10 }), fc.nat(), (count, cap, at) => {
        const short = orders(count).toSpliced(at % count, 1)
        expect(judgePass(readAll(short, cap, count)).kind).toBe('broken')
      }),
    )
  })

  test('over a list that moved between its pages is not whole', () => {
    const moved: Pass = [
      { skip: 0, rows: orders(5), found: 8 },
      // A newer order came in front: everything moved down by one.
      { skip: 4, rows: [3, 4, 5, 6, 7].map(order), found: 8 },
    ]
    expect(judgePass(moved).kind).toBe('broken')
  })

  test.each<[string, Pass]>([
    ['nothing', []],
    ['not the first page', [{ skip: 5, rows: [], found: 5 }]],
    [
      'another count',
      [
        { skip: 0, rows: orders(2), found: 3 },
        { skip: 1, rows: [], found: 2 },
      ],
    ],
    [
      'an order without its reference',
      [{ skip: 0, rows: [{ ...order(1), clientRef: undefined }], found: 1 }],
    ],
    ['an end too early', [{ skip: 0, rows: orders(5), found: 8 }]],
    ['an empty page before the count', [{ skip: 0, rows: [], found: 3 }]],
  ])('with %s proves nothing', (_, pass) => {
    expect(judgePass(pass).kind).toBe('broken')
  })
})
