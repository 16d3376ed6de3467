import type { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf } from '../../../../electron/desk/stock/mirror/cells.ts'
import { createMemory } from '../../../../electron/desk/stock/mirror/memory.ts'
import { createPages } from '../../../../electron/desk/stock/mirror/page.ts'
import { createStaging } from '../../../../electron/desk/stock/mirror/staging.ts'
import type { Product } from '../../../../electron/desk/stock/product.ts'
import { type StockSort, stockFilters } from '../../../../shared/desk/stockGrid.ts'
import { aProduct, emptyMirror, mirror, TODAY } from './mirrorHelp.ts'

import { ASKED, FIELDS, PRODUCTS } from './pageQuestions.ts'
import { codeOf, NAMES, scan } from './pageScan.ts'

/** What can be promised of some, more than there is or less, and twice the same. */
const CANS = [1, -1, 2.5, 1]
type Asked = typeof ASKED extends fc.Arbitrary<infer One> ? One : never

function nameCategories(database: DatabaseSync): void {
  const tree = [...NAMES].map(([code, name]) => ({ code, name, parent: '' }))
  createStaging(database).keepCategories({ overview: '', tree })
}

const asProducts = (facts: readonly Partial<Product>[]) =>
  facts.map((one) => aProduct(one as Product))

describe('pages of the catalogue', () => {
  test('put together are what a plain scan finds, in its order, after any refresh', () => {
    fc.assert(
      fc.property(
        PRODUCTS,
        PRODUCTS,
        fc.array(ASKED, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('', 'W1'),
        fc.integer({ min: 1, max: 12 }),
        (before, after, questions, location, size) => {
          const database = emptyMirror()
          const products = asProducts(after)
          mirror(database, asProducts(before), { today: '2026-10-01', location: '' })
          mirror(database, products, { today: TODAY, location })
          nameCategories(database)
          const { page } = createPages(database, createMemory(database))
          const some = (from: number) =>
            after.filter((_, at) => at % 4 === from).map(({ code }) => code)
          const own = { low: some(1), enough: some(2), toReorder: [...some(0), ...some(1), 'gone'] }
          const promised = [
            ...after.filter((_, at) => at % 3 === 1).map(({ code }, at) => [code, CANS[at % 4]]),
            ['gone', 1],
          ] as [string, number][]
          for (const question of questions) {
            const asked = { ...question, own, promised }
            const wanted = scan(products, asked, location)
            const found: string[] = []
            for (let from = 0; from < wanted.length + 1; from += size) {
              const { products: rows, total } = page(asked, from, size)
              expect(total).toBe(wanted.length)
              found.push(...rows.map(({ code }) => code))
            }
            expect(found).toEqual(wanted)
          }
          database.close()
        },
      ),
      { numRuns: 300 },
    )
  })

  test('are right after products had to make room, and others changed their tier with them', () => {
    const database = emptyMirror()
    const some = (count: number) => Array.from({ length: count }, (_, at) => `A${100 + at}`)
    const before = asProducts([{ code: 'A' }, { code: 'B', name: 'Ash box' }])
    mirror(database, before)
    const products = asProducts([
      { code: 'A', stock: { W1: '3' } },
      ...some(90).map((code) => ({ code, name: `Box ${code}` })),
      { code: 'B', name: 'Ash box', end: '2026-01-01' },
    ])
    mirror(database, products, { today: TODAY, location: 'W1' })
    const { page } = createPages(database, createMemory(database))
    for (const field of ['code', 'name', 'stock:W1']) {
      const asked: Asked = {
        text: '',
        filters: stockFilters.parse({}),
        sort: { field, direction: 'desc' } as StockSort,
        isGross: false,
        basis: 'units',
      }
      const found = page(asked, 0, 100).products.map(codeOf)
      expect(found).toEqual(scan(products, asked, 'W1'))
    }
    const [{ n } = { n: 0 }] = database.prepare('SELECT count(*) AS n FROM cells').all()
    const cells = products.reduce((sum, product) => sum + cellsOf(product).size, 0)
    expect(n).toBe(cells)
  })

  test('are right after a refresh that changed nothing but what products have in common', () => {
    const database = emptyMirror()
    const codes = ['A', 'B', 'C', 'D', 'E']
    mirror(database, asProducts(codes.map((code) => ({ code, supplier: 'Elm', taxRate: '0.2' }))))
    const products = asProducts([
      { code: 'A', supplier: 'Elm', taxRate: '0.2' },
      { code: 'B', supplier: 'Ash', taxRate: '0.20' },
      { code: 'C', supplier: '', taxRate: null, packs: { case: '6' } },
      { code: 'D', supplier: 'Oak', taxRate: '0', packs: { case: '12' } },
      { code: 'E', supplier: 'Elm', taxRate: '0.2', packs: { case: '4' } },
    ])
    mirror(database, products)
    const { page } = createPages(database, createMemory(database))
    for (const field of ['supplier', 'vat', 'case'] as const) {
      const sort = { field, direction: 'asc' } as const
      const asked = { text: '', filters: stockFilters.parse({}), sort, isGross: false }
      expect(page(asked, 0, 100).products.map(codeOf)).toEqual(scan(products, asked, ''))
    }
  })

  test('have each product once by what can be promised, also one with none in stock here', () => {
    const database = emptyMirror()
    const stock = { W1: '3' }
    const products = asProducts([
      { code: 'A' },
      { code: 'B', stock },
      { code: 'C' },
      { code: 'D', stock },
      { code: 'E', stock: { W1: '9' } },
      { code: 'F' },
    ])
    mirror(database, products)
    const { page } = createPages(database, createMemory(database))
    const promised = [...'EDBA'].map((code) => [code, 4] as const)
    for (const direction of ['asc', 'desc'] as const) {
      const sort = { field: 'canPromise', direction } as const
      const asked = { text: '', filters: stockFilters.parse({}), sort, isGross: false, promised }
      const found = [0, 2, 4].flatMap((from) => page(asked, from, 2).products.map(codeOf))
      expect(found).toEqual(scan(products, asked, ''))
    }
  })

  test('walk along an index; nothing is sorted and no table looked through', () => {
    const database = emptyMirror()
    // It fits every filter below: what is counted and not there is never walked along.
    const fitting = { category: 'AAA', stock: { W1: '1', W2: '-0.5' }, prices: { PB1: '1' } }
    mirror(database, asProducts(['A1', 'A2'].map((code) => ({ code, ...fitting }))))
    const own = { low: ['A1'], enough: ['gone'], toReorder: ['A1', 'A2'] }
    const promised = [['A1', 3]] as const
    const { page } = createPages(database, createMemory(database))
    const prepared = database.prepare.bind(database)
    const asked = new Set<string>()
    database.prepare = (sql) => {
      asked.add(sql)
      return prepared(sql)
    }
    const filters = stockFilters.parse({
      stock: [{ location: 'W1', atLeast: null, atMost: '9' }],
      categories: ['AAA'],
      lowAt: 'W1',
      band: 'PB1',
      window: 'in',
      isBarcodeMissing: true,
      isNegative: true,
      isToReorder: true,
    })
    const none = stockFilters.parse({})
    const forSale = stockFilters.parse({ window: 'in', isInStock: true })
    for (const one of [none, forSale, filters]) {
      for (const text of ['', 'a', 'oak']) {
        expect(
          page({ text, filters: one, sort: null, isGross: false, own, promised }, 0, 100).total,
        ).toBe(2)
        for (const field of FIELDS) {
          for (const direction of ['asc', 'desc'] as const) {
            page(
              { text, filters: one, sort: { field, direction }, isGross: true, own, promised },
              0,
              100,
            )
          }
        }
      }
    }
    const plans = [...asked].flatMap((sql) =>
      prepared(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...Array.from(sql.matchAll(/\?/g), () => '1'))
        .map((row) => String(row.detail)),
    )
    expect(asked.size).toBeGreaterThan(30)
    const walked =
      /^(SEARCH|SCAN \w+ USING COVERING INDEX|LIST SUBQUERY|CREATE BLOOM FILTER|SCALAR SUBQUERY|USING ROWID SEARCH|SCAN (json_each|own))/
    expect([...new Set(plans.filter((plan) => !walked.test(plan)))]).toEqual([])
  })
})
