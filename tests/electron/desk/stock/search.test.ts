import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../../electron/desk/stock/keyOf.ts'
import { createMemory } from '../../../../electron/desk/stock/mirror/memory.ts'
import {
  compareCodes,
  type OrderedFor,
  tierOf,
} from '../../../../electron/desk/stock/mirror/order.ts'
import { createSearch } from '../../../../electron/desk/stock/mirror/search.ts'
import type { Product } from '../../../../electron/desk/stock/product.ts'
import { generateProducts } from '../../../../sandbox/company/generate.ts'
import { compact, prepare, prepareQuery, RANKS } from '../../../../shared/domain/search.ts'
import { typedKeys } from '../../../bench/stock/keys.ts'
import { rank } from '../../../shared/searchRule.ts'
import { aProduct, emptyMirror, mirror, TODAY } from './mirrorHelp.ts'

/** The same rule as a plain scan: every product looked at, everything sorted. */
function scan(products: readonly Product[], text: string, orderedFor: OrderedFor) {
  const query = prepareQuery(text)
  const found = products.flatMap((product) => {
    const how = rank(prepare(product), query)
    return how === null ? [] : [{ how: RANKS.indexOf(how), ...keysOf(product, orderedFor) }]
  })
  const byCode = RANKS.indexOf('codeStart')
  found.sort(
    (one, other) =>
      one.how - other.how ||
      (one.how === byCode ? 0 : one.tier - other.tier) ||
      compareCodes(one, other),
  )
  return { codes: found.map(({ code }) => code), count: found.length }
}

const keysOf = (product: Product, orderedFor: OrderedFor) => ({
  code: product.code,
  codeKey: compact(product.code),
  tier: tierOf(product, orderedFor),
})

const SIGNS = fc.stringMatching(/^[abcé12.\-😀]{1,5}$/u)
const WORDS = fc.array(SIGNS, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const KEY = fc.constantFrom('', '1', '12', '1-2', '2112', 'b.1', 'ab12')
const PRODUCTS = fc.uniqueArray(
  fc.record({
    code: SIGNS,
    name: WORDS,
    size: fc.oneof(SIGNS, fc.constant('')),
    brand: fc.constantFrom('', 'cab', 'ab 1'),
    barcode: KEY,
    outerBarcode: KEY,
    supplierCode: KEY,
    stock: fc.constantFrom({}, { W1: '3' }, { W1: '-1', W2: '2' }),
    end: fc.constantFrom('', '2026-11-01T00:00:00'),
  }),
  { selector: ({ code }) => code, maxLength: 60 },
)

const RECENT = fc.array(SIGNS, { maxLength: 20 }).map((codes) => new Set(codes.map(keyOf)))

describe('a search of the mirror', () => {
  test('finds what a plain scan finds, in its order, and counts the same', () => {
    fc.assert(
      fc.property(
        PRODUCTS,
        fc.array(WORDS, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('', 'W1'),
        fc.integer({ min: 1, max: 50 }),
        fc.record({ ahead: fc.constantFrom(0, 4, 100), recent: fc.constantFrom(1, 6, 100) }),
        fc.tuple(RECENT, RECENT),
        (facts, texts, location, limit, limits, [before, recent]) => {
          const database = emptyMirror()
          const products = facts.map((one) => aProduct({ ...one, stock: one.stock as never }))
          const orderedFor = { today: TODAY, location, recent }
          // What is sold between two refreshes moves products of a feed that is unchanged.
          if (before.size > 0) mirror(database, products, { ...orderedFor, recent: before })
          mirror(database, products, orderedFor)
          const memory = createMemory(database, limits)
          const search = createSearch(memory)
          memory.readAhead()
          for (const text of [...texts, ...facts.slice(0, 5).map(({ code }) => code)]) {
            const found = search(text, limit)
            const wanted = scan(products, text, orderedFor)
            expect(found.products.map(({ code }) => code)).toEqual(wanted.codes.slice(0, limit))
            expect(found.count).toBe(wanted.count)
          }
          database.close()
        },
      ),
      { numRuns: 300 },
    )
  })

  test('finds the same among thousands, whatever is typed on the way to a product', () => {
    const database = emptyMirror()
    const products = [...generateProducts(1500, 7)].map((made) => {
      const { code, name, size, brand, barcode, outerBarcode, supplierSku: supplierCode } = made
      return aProduct({ code, name, size, brand, barcode, outerBarcode, supplierCode })
    })
    const orderedFor = { today: TODAY, location: '', recent: new Set<string>() }
    mirror(database, products, orderedFor)
    const search = createSearch(createMemory(database))
    const { long, short } = typedKeys(products, 60, 20)
    for (const text of [...long, ...short]) {
      const found = search(text, 50)
      const wanted = scan(products, text, orderedFor)
      expect(found.products.map(({ code }) => code)).toEqual(wanted.codes.slice(0, 50))
      expect(found.count).toBe(wanted.count)
    }
  })

  test('asks for nothing but the generation and single products once it holds the index', () => {
    const database = emptyMirror()
    mirror(database, [aProduct({ code: 'A1' }), aProduct({ code: 'A2' })])
    const asked = new Set<string>()
    const prepared = database.prepare.bind(database)
    database.prepare = (sql) => {
      const statement = prepared(sql)
      for (const how of ['get', 'all', 'iterate', 'run'] as const) {
        const ask = statement[how].bind(statement) as (...values: unknown[]) => never
        statement[how] = (...values: unknown[]) => {
          asked.add(sql)
          return ask(...values)
        }
      }
      return statement
    }
    const memory = createMemory(database)
    const search = createSearch(memory)
    const ask = () => {
      for (const text of ['a', 'a1', 'oak', 'box oak', 'a 1']) search(text, 50)
    }
    search('nothing', 50)
    asked.clear()
    ask()
    const plans = [...asked].flatMap((sql) =>
      prepared(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...Array.from(sql.matchAll(/\?/g), () => '1'))
        .map((row) => String(row.detail)),
    )
    expect(plans.toSorted()).toEqual([
      'SEARCH mirror USING INTEGER PRIMARY KEY (rowid=?)',
      'SEARCH products USING INTEGER PRIMARY KEY (rowid=?)',
    ])
  })

  test.each([
    ['the exact code before codes that begin so', 'A1', ['A1', 'A10', 'A11']],
    ['what may be sold, then what is in stock, then by code', 'box', ['A10', 'A1', 'A11']],
    ['a code without its separators', 'b.1', ['B-1']],
    ['what was sold here lately before what was not', 'elm', ['C2', 'C1']],
  ])('%s', (_, text, codes) => {
    const database = emptyMirror()
    const products = [
      aProduct({ code: 'A11', end: '2026-01-01', stock: { W1: '5' } }),
      aProduct({ code: 'A1' }),
      aProduct({ code: 'A10', stock: { W1: '5' } }),
      aProduct({ code: 'B-1', name: 'Ash tray' }),
      aProduct({ code: 'C1', name: 'Elm tray' }),
      aProduct({ code: 'C2', name: 'Elm tray' }),
    ]
    mirror(database, products, { recent: new Set(['C2']) })
    const found = createSearch(createMemory(database))(text, 50)
    expect(found.products.map(({ code }) => code)).toEqual(codes)
  })
})
