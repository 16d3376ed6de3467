import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../../electron/desk/stock/keyOf.ts'
import {
  compareCodes,
  type OrderedFor,
  tierOf,
} from '../../../../electron/desk/stock/mirror/order.ts'
import { createSearch } from '../../../../electron/desk/stock/mirror/search.ts'
import type { Product } from '../../../../electron/desk/stock/product.ts'
import { compact, prepare, prepareQuery, RANKS, rank } from '../../../../shared/domain/search.ts'
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
        fc.constantFrom(0, 3, 32),
        fc.tuple(RECENT, RECENT),
        (facts, texts, location, limit, few, [before, recent]) => {
          const database = emptyMirror()
          const products = facts.map((one) => aProduct({ ...one, stock: one.stock as never }))
          const orderedFor = { today: TODAY, location, recent }
          // What is sold between two refreshes moves products of a feed that is unchanged.
          if (before.size > 0) mirror(database, products, { ...orderedFor, recent: before })
          mirror(database, products, orderedFor)
          const search = createSearch(database, few)
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

  test('neither walks through everything nor sorts', () => {
    const database = emptyMirror()
    const asked: string[] = []
    const prepared = database.prepare.bind(database)
    database.prepare = (sql) => {
      asked.push(sql)
      return prepared(sql)
    }
    createSearch(database)
    const plans = asked.flatMap((sql) =>
      prepared(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...Array.from(sql.matchAll(/\?/g), () => 'x'))
        .map((row) => String(row.detail)),
    )
    expect(asked.length).toBeGreaterThan(6)
    expect(plans.filter((plan) => /TEMP B-TREE|SCAN products|AUTOMATIC/.test(plan))).toEqual([])
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
    const found = createSearch(database)(text, 50)
    expect(found.products.map(({ code }) => code)).toEqual(codes)
  })
})
