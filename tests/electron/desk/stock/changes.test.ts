import type { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createChanged } from '../../../../electron/desk/stock/mirror/changed.ts'
import { differences } from '../../../../electron/desk/stock/mirror/difference.ts'
import type { Product } from '../../../../electron/desk/stock/product.ts'
import { aProduct, emptyMirror, mirror, TODAY } from './mirrorHelp.ts'

const QUANTITY = fc.constantFrom('0', '4', '4.0', '7.5', '-2')
const PLACES = fc.dictionary(fc.constantFrom('W1', 'W 2', 'É'), QUANTITY)
const CATALOGUE = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('A', 'B', 'b', 'C-1', '{}'),
    name: fc.constantFrom('Oak box', 'Ash box'),
    prices: PLACES,
    stock: PLACES,
    start: fc.constantFrom('', '2026-01-01', 'soon'),
    end: fc.constantFrom('', '2026-11-30'),
  }),
  { selector: ({ code }) => code },
)

type Catalogue = readonly Pick<Product, 'code' | 'name' | 'prices' | 'stock' | 'start' | 'end'>[]

/** Every watched figure of a catalogue, as one flat list would have it. */
function figures(catalogue: Catalogue): Map<string, string> {
  const all = new Map<string, string>()
  const number = (text: string) => String(Number(text))
  for (const { code, prices, stock, start, end } of catalogue) {
    all.set(JSON.stringify([code, 'listed', '']), 'yes')
    all.set(JSON.stringify([code, 'window', '']), JSON.stringify([start, end]))
    for (const [place, value] of Object.entries(prices)) {
      all.set(JSON.stringify([code, 'price', place]), number(value))
    }
    for (const [place, value] of Object.entries(stock)) {
      all.set(JSON.stringify([code, 'stock', place]), number(value))
    }
  }
  return all
}

function difference(before: Catalogue, after: Catalogue) {
  const [was, now] = [figures(before), figures(after)]
  const keys = new Set([...was.keys(), ...now.keys()])
  return [...keys]
    .filter((key) => was.get(key) !== now.get(key))
    .map((key) => `${key} ${was.get(key)} → ${now.get(key)}`)
    .sort()
}

const hour = (at: number) => `${TODAY}T${String(at).padStart(2, '0')}:00:00.000Z`
const ALL = { upTo: '9', kind: null, from: 0, count: 100 } as const

function told(database: DatabaseSync, since: string) {
  return createChanged(database)({ ...ALL, since })
    .products.flatMap(({ code, differences: all }) =>
      all.map(({ what, place, was, now }) => {
        const said = (value: string | null) =>
          what === 'listed' && value !== null ? 'yes' : (value ?? undefined)
        return `${JSON.stringify([code, what, place])} ${said(was)} → ${said(now)}`
      }),
    )
    .sort()
}

const apply = (database: DatabaseSync, catalogue: Catalogue, at: string) =>
  mirror(database, catalogue.map(aProduct), undefined, at)

const rows = (database: DatabaseSync) =>
  database.prepare('SELECT count(*) AS n FROM changes').get()?.n

describe('what refreshes changed', () => {
  test('is the difference of two catalogues, however many came between them', () => {
    fc.assert(
      fc.property(fc.array(CATALOGUE, { minLength: 2, maxLength: 5 }), (catalogues) => {
        const database = emptyMirror()
        for (const [at, catalogue] of catalogues.entries()) {
          apply(database, catalogue, hour(at))
        }
        for (const [at, catalogue] of catalogues.entries()) {
          expect(told(database, hour(at))).toEqual(difference(catalogue, catalogues.at(-1) ?? []))
        }
        database.close()
      }),
      { numRuns: 150 },
    )
  })

  test('is nothing on the first refresh, and nothing where all stayed', () => {
    const database = emptyMirror()
    const catalogue = [aProduct({ code: 'A', stock: { W1: '4' } })]
    apply(database, catalogue, hour(1))
    apply(database, [aProduct({ code: 'A', stock: { W1: '4.00' }, comment: 'New' })], hour(2))
    expect(rows(database)).toBe(0)
    apply(database, [], hour(3))
    expect(rows(database)).toBeGreaterThan(0)
  })

  test('is kept for thirty days', () => {
    const database = emptyMirror()
    const days = ['2026-10-01', '2026-10-02', '2026-10-31', '2026-11-01', '2026-11-02']
    for (const [at, day] of days.entries()) {
      const products = [aProduct({ code: 'A', stock: { W1: String(at) } })]
      apply(database, products, `${day}T09:00:00.000Z`)
    }
    const kept = database.prepare('SELECT at FROM changes ORDER BY at').all()
    expect(kept.map(({ at }) => String(at).slice(0, 10))).toEqual(days.slice(2))
  })

  test('tells what ran out in all, what is new and what is gone, and pages through each', () => {
    const database = emptyMirror()
    const held = (code: string, stock: Record<string, string>) => aProduct({ code, stock })
    apply(
      database,
      [
        held('A', { W1: '4', W2: '1' }),
        held('B', { W1: '4', W2: '1' }),
        held('C', { W1: '0' }),
        held('D', { W1: '1' }),
      ],
      hour(1),
    )
    apply(
      database,
      [
        held('A', { W1: '-1', W2: '1' }),
        held('B', { W1: '0', W2: '1' }),
        held('C', { W1: '-3' }),
        aProduct({ code: 'E', name: 'Elm box' }),
      ],
      hour(2),
    )
    const asked = { since: hour(1), upTo: '9', from: 0, count: 100 }
    const changed = createChanged(database)
    const codes = (kind: 'ranOut' | 'stock' | 'new' | 'gone') =>
      changed({ ...asked, kind }).products.map(({ code }) => code)
    expect(codes('ranOut')).toEqual(['A'])
    expect(codes('stock')).toEqual(['A', 'B', 'C'])
    expect(codes('new')).toEqual(['E'])
    expect(codes('gone')).toEqual(['D'])
    const page = changed({ ...asked, kind: null, from: 3, count: 1 })
    expect(page.products).toMatchObject([{ code: 'D', name: 'Oak box', kinds: ['gone'] }])
    expect(page.counts).toEqual({
      all: 5,
      ranOut: 1,
      stock: 3,
      price: 0,
      new: 1,
      gone: 1,
      window: 0,
    })
  })
})

test('a base price counts among the prices, without a band', () => {
  const product = aProduct({ code: 'A', basePrice: '1.50' })
  expect(differences(product, { ...product, basePrice: '1.75' })).toEqual([
    { what: 'price', place: '', was: '1.5', now: '1.75' },
  ])
})
