import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNITS } from '../../../shared/domain/units.ts'
import {
  everyWords,
  type Purchase,
  type UsualProduct,
  usuallyBuys,
} from '../../../shared/domain/usuallyBuys.ts'

const START = Date.UTC(2026, 0, 1)
const DAY = 86_400_000
const day = (days: number) => new Date(START + days * DAY).toISOString()

/** Orders of one customer, each at its own time, with some lines. */
const purchases = fc
  .array(
    fc.array(
      fc.record({
        code: fc.constantFrom('HV-1042', 'HV-2210', 'HV-3307', 'HV-5018'),
        unit: fc.constantFrom(...UNITS),
        quantity: fc.integer({ min: 1, max: 48 }).map(String),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    { maxLength: 6 },
  )
  .chain((orders) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: 700 }), {
        minLength: orders.length,
        maxLength: orders.length,
      })
      .map((days) =>
        orders.flatMap((lines, order) =>
          lines.map(
            (line): Purchase => ({
              ...line,
              name: line.code,
              orderId: `order ${order}`,
              at: day(days[order] ?? 0),
            }),
          ),
        ),
      ),
  )

const ordersWith = (all: readonly Purchase[], code: string) =>
  new Set(all.filter((one) => one.code === code).map(({ orderId }) => orderId)).size

test('every product stands there once, with how many orders it was in', () => {
  fc.assert(
    fc.property(purchases, (all) => {
      const usual = usuallyBuys(all)
      expect(usual.map(({ code }) => code).sort()).toEqual(
        [...new Set(all.map(({ code }) => code))].sort(),
      )
      for (const { code, times } of usual) expect(times).toBe(ordersWith(all, code))
    }),
  )
})

test('the quantity is one that was really taken in an order, in that unit', () => {
  fc.assert(
    fc.property(purchases, (all) => {
      for (const { code, unit, quantity } of usuallyBuys(all)) {
        const lines = all.filter((one) => one.code === code && one.unit === unit)
        const sums = [...Map.groupBy(lines, ({ orderId }) => orderId).values()].map((ofOrder) =>
          ofOrder.reduce((sum, one) => sum + Number(one.quantity), 0),
        )
        expect(sums).toContain(Number(quantity))
      }
    }),
  )
})

test('what was bought again stands before what was bought once; nothing depends on the order of lines', () => {
  fc.assert(
    fc.property(
      purchases.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        const usual = usuallyBuys(all)
        const once = usual.findIndex(({ times }) => times === 1)
        if (once !== -1) expect(usual.slice(once).every(({ times }) => times === 1)).toBe(true)
        // Names are the same whichever line is last.
        expect(usuallyBuys(shuffled)).toEqual(usual)
      },
    ),
  )
})

test('how often is told from the third order on, and lies between the shortest gap and the longest', () => {
  fc.assert(
    fc.property(purchases, (all) => {
      for (const { code, times, everyDays, lastAt } of usuallyBuys(all)) {
        const days = [
          ...new Set(all.filter((one) => one.code === code).map(({ at }) => Date.parse(at) / DAY)),
        ]
        const sorted = days.sort((a, b) => a - b)
        expect(Date.parse(lastAt) / DAY).toBe(sorted.at(-1))
        if (times < 3) expect(everyDays).toBeNull()
        else {
          const gaps = sorted.slice(1).map((at, index) => at - (sorted[index] ?? 0))
          expect(everyDays).toBeGreaterThanOrEqual(Math.min(...gaps))
          expect(everyDays).toBeLessThanOrEqual(Math.max(...gaps))
        }
      }
    }),
  )
})

test('an order of something else leaves a product as it was', () => {
  fc.assert(
    fc.property(purchases, fc.integer({ min: 0, max: 700 }), (all, at) => {
      const other: Purchase = {
        orderId: 'another',
        at: day(at),
        code: 'ZZ-1',
        name: 'ZZ-1',
        unit: 'unit',
        quantity: '3',
      }
      const others = usuallyBuys([...all, other]).filter(({ code }) => code !== 'ZZ-1')
      const byCode = (list: readonly UsualProduct[]) =>
        list.toSorted((a, b) => (a.code < b.code ? -1 : 1))
      expect(byCode(others)).toEqual(byCode(usuallyBuys(all)))
    }),
  )
})

test('bought often and lately comes before bought often and long ago', () => {
  const bought = (code: string, ...days: number[]): Purchase[] =>
    days.map((at) => ({
      orderId: `${code} ${at}`,
      at: day(at),
      code,
      name: code,
      unit: 'case',
      quantity: '2',
    }))
  const usual = usuallyBuys([...bought('OLD', 0, 30, 60, 90), ...bought('NEW', 630, 665, 700)])
  expect(usual.map(({ code }) => code)).toEqual(['NEW', 'OLD'])
  expect(usual[0]).toMatchObject({ everyDays: 35, quantity: '2', unit: 'case', times: 3 })
})

test.each([
  [1, 'daily'],
  [5, 'every 5 days'],
  [35, 'every 5 wk'],
  [91, 'every 3 mo'],
])('%i days are %s', (days, words) => {
  expect(everyWords(days)).toBe(words)
})
