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

  // Each breaks one rule alone, so that no other rule can hide that it is gone.
  test.each<[string, Pass]>([
    ['nothing was read', []],
    ['it did not begin at the first order', [{ skip: 5, rows: [], found: null }]],
    [
      'the list changed while it was read',
      [
        { skip: 0, rows: orders(2), found: 3 },
        { skip: 1, rows: [order(1), order(2)], found: 3 },
        { skip: 2, rows: [order(2)], found: 4 },
      ],
    ],
    [
      'an order came without its reference',
      [{ skip: 0, rows: [order(0), { ...order(1), clientRef: undefined }], found: 2 }],
    ],
    [
      'an order came without its number',
      [{ skip: 0, rows: [order(0), { ...order(1), orderRef: '' }], found: 2 }],
    ],
    [
      'a page did not join on to the one before',
      [
        { skip: 0, rows: orders(5), found: 8 },
        // A newer order came in front: everything moved down by one.
        { skip: 4, rows: [3, 4, 5, 6, 7].map(order), found: 8 },
      ],
    ],
    [
      'a page did not join on to the one before',
      [
        { skip: 0, rows: orders(2), found: null },
        { skip: 3, rows: [], found: null },
      ],
    ],
    [
      'a page did not join on to the one before',
      [
        { skip: 0, rows: orders(2), found: null },
        { skip: 2, rows: [order(1)], found: null },
        { skip: 3, rows: [], found: null },
      ],
    ],
    [
      'a page did not join on to the one before',
      [
        { skip: 0, rows: [], found: null },
        { skip: 0, rows: [], found: null },
      ],
    ],
    ['it did not reach the last order', [{ skip: 0, rows: orders(5), found: 8 }]],
    ['it did not reach the last order', [{ skip: 0, rows: orders(5), found: null }]],
    ['fewer orders came than the CRM counts', [{ skip: 0, rows: [], found: 3 }]],
  ])('proves nothing where %s', (why, pass) => {
    expect(judgePass(pass)).toEqual({ kind: 'broken', why })
  })
})

describe('the page after', () => {
  const page = (skip: number, rows: readonly ListedOrder[], found: number | null): ListedPage => ({
    skip,
    rows,
    found,
  })

  test.each<[string, Pass, number | null]>([
    ['nothing is the first', [], 0],
    ['an empty one is none', [page(0, [], null)], null],
    ['the last one is none', [page(0, orders(3), 3)], null],
    ['the first overlaps it by a row', [page(0, orders(3), 9)], 2],
    ['a first of a single row overlaps it as well', [page(0, orders(1), 9)], 0],
    ['the overlap alone goes on past it', [page(0, orders(2), 9), page(1, [order(1)], 9)], 2],
    ['the second overlaps it', [page(0, orders(3), 9), page(2, [2, 3, 4].map(order), 9)], 4],
  ])('%s', (_, pass, skip) => {
    expect(nextSkip(pass)).toBe(skip)
  })
})
